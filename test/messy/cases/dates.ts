import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** Dates as they really arrive. 5/11/2026 is 5 November in Flanders, and 11 May in an American workbook. */
export const DATES: readonly HistoryCase[] = [
  {
    name: 'a half-converted column: day-month dates pasted into a month-day workbook',
    // Written 5/1, 25/1, 8/2, 3/3, 9/4, 28/4, 6/5, 7/6 and 30/6: where the day is 12 or less, Sheets has made it a month.
    leads: tab(`
      Lead ID | Created      | Lead type | Status | Closed on    | Amount
      1       | {2026-05-01} | Ebook     | Won    | 25/01/2026   | {100}
      2       | {2026-08-02} | Demo      | Won    | {2026-03-03} | {200}
      3       | {2026-09-04} | Demo      | Lost   | 28/04/2026   |
      4       | {2026-06-05} | Ebook     | Open   |              |
      5       | {2026-07-06} | Ebook     | Lost   | 30/06/2026   |
    `),
    expect: {
      leads: 5,
      won: 2,
      lost: 2,
      revenue: 300,
      types: { Ebook: [3, 1], Demo: [2, 1] },
      asOf: '2026-06-30',
      says: ['turnedDates'],
      rows: { turnedDates: [2, 3, 4, 5, 6] },
      lives: [
        '2026-01-05 won 2026-01-25',
        '2026-02-08 won 2026-03-03',
        '2026-04-09 lost 2026-04-28',
        '2026-05-06 open',
        '2026-06-07 lost 2026-06-30',
      ],
    },
  },
  {
    name: 'a half-converted column the other way: month-day dates pasted into a day-month workbook',
    leads: tab(`
      Lead ID | Created      | Lead type | Status | Closed on  | Amount
      1       | {2026-05-01} | Ebook     | Won    | 1/25/2026  | {100}
      2       | {2026-08-02} | Demo      | Won    | 3/13/2026  | {200}
      3       | {2026-09-04} | Demo      | Lost   | 4/28/2026  |
      4       | {2026-06-05} | Ebook     | Open   |            |
      5       | {2026-07-06} | Ebook     | Lost   | 6/30/2026  |
    `),
    expect: {
      leads: 5,
      won: 2,
      lost: 2,
      revenue: 300,
      types: { Ebook: [3, 1], Demo: [2, 1] },
      asOf: '2026-06-30',
      says: ['turnedDates'],
      lives: [
        '2026-01-05 won 2026-01-25',
        '2026-02-08 won 2026-03-13',
        '2026-04-09 lost 2026-04-28',
        '2026-05-06 open',
        '2026-06-07 lost 2026-06-30',
      ],
    },
  },
  {
    name: 'a half-converted column that the user says is right as it stands',
    leads: tab(`
      Lead ID | Created      | Lead type | Status
      1       | {2026-05-01} | Ebook     | Lost
      2       | {2026-08-02} | Demo      | Open
      3       | {2026-09-04} | Demo      | Open
      4       | {2026-06-05} | Ebook     | Open
      5       | {2026-07-06} | Ebook     | Open
      6       | 25/01/2026   | Ebook     | Open
    `),
    choices: { leads: { turnedDates: false } },
    expect: {
      leads: 6,
      won: 0,
      lost: 1,
      revenue: 0,
      types: { Ebook: [4, 0], Demo: [2, 0] },
      asOf: '2026-09-04',
      says: ['noDeals', 'noValueColumn'],
      lives: ['2026-01-25 open', '2026-06-05 open', '2026-07-06 open', '2026-08-02 open', '2026-09-04 open'],
    },
  },
  {
    name: 'too few converted dates to know whether they are turned: they stay, and the rows are asked about',
    leads: tab(`
      Lead ID | Created      | Lead type | Status
      1       | {2026-05-01} | Ebook     | Open
      2       | 25/01/2026   | Demo      | Open
      3       | 28/04/2026   | Demo      | Open
    `),
    expect: {
      leads: 3,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Demo: [2, 0], Ebook: [1, 0] },
      asOf: '2026-05-01',
      says: ['noDeals', 'noValueColumn', 'perhapsTurnedDates'],
      rows: { perhapsTurnedDates: [2] },
      lives: ['2026-01-25 open', '2026-04-28 open', '2026-05-01 open'],
    },
  },
  {
    name: 'the same few, which the user says are turned',
    leads: tab(`
      Lead ID | Created      | Lead type | Status
      1       | {2026-05-01} | Ebook     | Open
      2       | 25/01/2026   | Demo      | Open
      3       | 28/04/2026   | Demo      | Open
    `),
    choices: { leads: { turnedDates: true } },
    expect: {
      leads: 3,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Demo: [2, 0], Ebook: [1, 0] },
      asOf: '2026-04-28',
      says: ['noDeals', 'noValueColumn', 'turnedDates'],
      lives: ['2026-01-05 open', '2026-01-25 open', '2026-04-28 open'],
    },
  },
  {
    name: 'converted dates that are turned beside some that cannot be: nobody can know, so the rows are asked about',
    leads: tab(`
      Lead ID | Created      | Lead type | Status
      1       | {2026-05-01} | Ebook     | Open
      2       | {2026-08-02} | Ebook     | Open
      3       | {2026-03-04} | Ebook     | Open
      4       | {2026-06-05} | Ebook     | Open
      5       | {2026-07-06} | Ebook     | Open
      6       | {2026-07-20} | Ebook     | Open
      7       | 25/01/2026   | Demo      | Open
    `),
    expect: {
      leads: 7,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Ebook: [6, 0], Demo: [1, 0] },
      asOf: '2026-08-02',
      says: ['noDeals', 'noValueColumn', 'perhapsTurnedDates'],
      rows: { perhapsTurnedDates: [2, 3, 4, 5, 6] },
    },
  },
  {
    name: 'real dates on all days of the month, and a text among them: ordinary, nothing to ask',
    leads: tab(`
      Lead ID | Created      | Lead type | Status
      1       | {2026-01-05} | Ebook     | Open
      2       | {2026-02-18} | Ebook     | Open
      3       | {2026-03-29} | Ebook     | Open
      4       | {2026-04-03} | Ebook     | Open
      5       | 25/04/2026   | Demo      | Open
    `),
    expect: {
      leads: 5,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Ebook: [4, 0], Demo: [1, 0] },
      asOf: '2026-04-25',
      says: ['noDeals', 'noValueColumn'],
      lives: ['2026-01-05 open', '2026-02-18 open', '2026-03-29 open', '2026-04-03 open', '2026-04-25 open'],
    },
  },
  {
    name: 'each column in its own order: created day first, closed month first',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on
      1       | 25/01/2026 | Ebook     | Lost   | 02/26/2026
      2       | 03/02/2026 | Demo      | Lost   | 03/04/2026
    `),
    expect: {
      leads: 2,
      won: 0,
      lost: 2,
      revenue: 0,
      types: { Ebook: [1, 0], Demo: [1, 0] },
      asOf: '2026-03-04',
      says: ['noDeals', 'noValueColumn'],
      lives: ['2026-01-25 lost 2026-02-26', '2026-02-03 lost 2026-03-04'],
    },
  },
  {
    name: 'both orders in one column: what can be read one way only is read so, the rest is asked about by row',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 25/01/2026 | Ebook     | Open
      2       | 26/01/2026 | Ebook     | Open
      3       | 02/27/2026 | Demo      | Open
      4       | 03/04/2026 | Demo      | Open
    `),
    expect: {
      leads: 4,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Ebook: [2, 0], Demo: [2, 0] },
      asOf: '2026-04-03',
      says: ['noDeals', 'noValueColumn', 'dateOrderMixed'],
      rows: { dateOrderMixed: [5] },
      lives: ['2026-01-25 open', '2026-01-26 open', '2026-02-27 open', '2026-04-03 open'],
    },
  },
  {
    name: 'no date tells whether day or month comes first: day first, and a question',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 03/04/2026 | Ebook     | Open
      2       | 05/05/2026 | Demo      | Open
    `),
    expect: {
      leads: 2,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Ebook: [1, 0], Demo: [1, 0] },
      asOf: '2026-05-05',
      says: ['noDeals', 'noValueColumn', 'dateOrderUnclear'],
      lives: ['2026-04-03 open', '2026-05-05 open'],
    },
  },
  {
    name: 'years of two digits, points and dashes between the parts, times behind them',
    leads: tab(`
      Lead ID | Created        | Lead type | Status | Closed on
      1       | 5.1.26         | Ebook     | Lost   | 25-2-26
      2       | 06-01-26 14:30 | Demo      | Lost   | 26/2/26, 9:15
    `),
    expect: {
      leads: 2,
      won: 0,
      lost: 2,
      revenue: 0,
      types: { Ebook: [1, 0], Demo: [1, 0] },
      asOf: '2026-02-26',
      says: ['noDeals', 'noValueColumn'],
      lives: ['2026-01-05 lost 2026-02-25', '2026-01-06 lost 2026-02-26'],
    },
  },
  {
    name: 'dates as text with the name of the month, in three languages',
    leads: tab(`
      Lead ID | Created          | Lead type | Status | Closed on
      1       | 5 januari 2026   | Ebook     | Lost   | 25 feb. 2026
      2       | 6 janv. 2026     | Ebook     | Lost   | 26 février 2026
      3       | Jan 7, 2026      | Ebook     | Lost   | February 27, 2026 10:00
      4       | 8-Mar-26         | Demo      | Lost   | 9 mrt 2026
      5       | 1er août 2026    | Demo      | Lost   | 2 December 2025
    `),
    expect: {
      leads: 5,
      won: 0,
      lost: 5,
      revenue: 0,
      types: { Ebook: [3, 0], Demo: [2, 0] },
      asOf: '2026-08-01',
      says: ['noDeals', 'noValueColumn', 'lostBeforeCreated'],
      lives: [
        '2026-01-05 lost 2026-02-25',
        '2026-01-06 lost 2026-02-26',
        '2026-01-07 lost 2026-02-27',
        '2026-03-08 lost 2026-03-09',
        '2026-08-01 lost 2025-12-02',
      ],
    },
  },
  {
    name: 'real dates, numbers that lost their date format, and ISO texts in one column',
    // 46029 is 7 January 2026: Sheets counts from 30 December 1899.
    leads: tab(`
      Lead ID | Created      | Lead type | Status
      1       | {2026-01-05} | Ebook     | Open
      2       | 2026-01-06   | Ebook     | Open
      3       | {46029.75}   | Demo      | Open
    `),
    expect: {
      leads: 3,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Ebook: [2, 0], Demo: [1, 0] },
      asOf: '2026-01-07',
      says: ['noDeals', 'noValueColumn'],
      lives: ['2026-01-05 open', '2026-01-06 open', '2026-01-07 open'],
    },
  },
  {
    name: 'invisible marks around dates, amounts, statuses and keys, as Windows and web pages leave them',
    leads: [
      ['\ufeffLead ID', '\u200eCreated', 'Lead type', 'Status', 'Closed on', 'Amount'],
      ['1', '\u200e05\u200e/01\u200e/2026', 'Ebook', '\u200fWon\u200f', '\u200e25/02/2026', '\u202a€ 1.000,50\u202c'],
      ['2', '\u200e06/01/2026', 'Demo', 'Lost\u200b', '26/02/2026', ''],
    ],
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 1000.5,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-26',
      says: [],
      lives: ['2026-01-05 won 2026-02-25', '2026-01-06 lost 2026-02-26'],
    },
  },
  {
    name: 'a deal won before its lead was created counts as a deal, and not in the time from lead to deal',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      1       | 2026-02-05 | Ebook     | Won    | 2026-02-01 | {100}
      2       | 2026-02-06 | Demo      | Won    | 2026-02-16 | {200}
      3       | 2026-02-07 | Demo      | Lost   | 2026-02-17 |
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 1,
      revenue: 300,
      types: { Demo: [2, 1], Ebook: [1, 1] },
      asOf: '2026-02-17',
      says: ['wonBeforeCreated'],
      rows: { wonBeforeCreated: [2] },
    },
  },
  {
    name: 'dates in the future: a lead of tomorrow is no lead yet, and a deal of tomorrow is open',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      1       | 2026-11-01 | Ebook     | Won    | 2026-11-20 | {100}
      2       | 2026-11-02 | Ebook     | Won    | 2027-01-15 | {200}
      3       | 2027-11-03 | Demo      | Open   |            |
      4       | 2026-11-04 | Ebook     | Lost   | 2026-11-21 |
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 100,
      types: { Ebook: [3, 1] },
      asOf: '2026-11-21',
      says: ['outcomeAfterAsOf'],
      rows: { outcomeAfterAsOf: [3] },
      skipped: { createdAfterAsOf: 1 },
    },
  },
  {
    name: 'nothing but leads of the future: there is nothing to learn from',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 2027-01-05 | Ebook     | Open
      2       | 2027-01-06 | Demo      | Open
    `),
    expect: { problem: 'allAfterAsOf' },
  },
  {
    name: 'an as-of date before the first lead: there is nothing to learn from',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 2026-01-05 | Ebook     | Open
    `),
    // 31 December 2025.
    choices: { asOf: 46022 },
    expect: { problem: 'allAfterAsOf' },
  },
  {
    name: 'days that no calendar has, and words, are unknown and named',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 31/02/2026 | Ebook     | Open
      2       | unknown    | Ebook     | Open
      3       | 25/02/2026 | Demo      | Open
      4       | 26/02/2026 | Demo      | Open
      5       | 27/02/2026 | Demo      | Open
      6       | 0000-00-00 | Demo      | Open
    `),
    choices: { leads: { columns: { created: 1 } } },
    expect: {
      leads: 6,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Demo: [4, 0], Ebook: [2, 0] },
      asOf: '2026-02-27',
      says: ['noDeals', 'noValueColumn', 'unreadableDate', 'noCreatedDate'],
      rows: { unreadableDate: [2] },
    },
  },
  {
    name: 'dates as programs write them: without signs, in milliseconds, as JavaScript prints them, and days with a fraction',
    leads: tab(`
      Lead ID | Created       | Lead type | Status | Close date
      1       | 20260105      | Ebook     | Won    | Tue Feb 10 2026 10:00:00 GMT+0100 (Central European Standard Time)
      2       | {20260106}    | Ebook     | Lost   | {1770768000000}
      3       | 1767744000000 | Demo      | Open   |
      4       | 46030.75      | Demo      | Open   |
    `),
    expect: {
      leads: 4,
      won: 1,
      lost: 1,
      revenue: 0,
      types: { Ebook: [2, 1], Demo: [2, 0] },
      asOf: '2026-02-11',
      says: ['noValueColumn'],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-06 lost 2026-02-11', '2026-01-07 open', '2026-01-08 open'],
    },
  },
  {
    name: 'months instead of days: their first day is used, and said to be',
    leads: tab(`
      Lead ID | Created      | Lead type | Status | Close date
      1       | 2026-01      | Ebook     | Won    | 2026-02-10
      2       | januari 2026 | Ebook     | Lost   | 2026-02-11
      3       | 2026-02-12   | Demo      | Open   |
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 0,
      types: { Ebook: [2, 1], Demo: [1, 0] },
      asOf: '2026-02-12',
      says: ['noValueColumn', 'monthsForDays'],
      rows: { monthsForDays: [2, 3] },
      lives: ['2026-01-01 won 2026-02-10', '2026-01-01 lost 2026-02-11', '2026-02-12 open'],
    },
  },
  {
    name: 'no column with created dates: said so, with the columns that hold dates',
    leads: tab(`
      Lead ID | Binnengekomen | Lead type | Status | Close date | Laatste contact
      1       | 2026-01-05    | Ebook     | Won    | 2026-02-10 | 2026-02-01
      2       | 2026-01-06    | Ebook     | Lost   | 2026-02-11 | 2026-02-02
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 0,
      types: { Ebook: [2, 1] },
      asOf: '2026-02-11',
      says: ['noValueColumn', 'noCreatedColumn'],
      columns: { noCreatedColumn: ['Binnengekomen', 'Laatste contact'] },
    },
  },
]
