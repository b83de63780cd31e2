import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** A date or a word that tells of what is hoped for, or of what was once. */
export const HOPED_FOR: readonly HistoryCase[] = [
  {
    name: 'a close date that is hoped for, beside dates of what was won and lost',
    leads: tab(`
      Lead ID | Created    | Lead type | Close date | Won on     | Lost on    | Amount
      1       | 2026-01-05 | Ebook     | 2026-03-31 | 2026-02-10 |            | {1000}
      2       | 2026-01-06 | Ebook     | 2026-03-31 |            | 2026-02-11 | {500}
      3       | 2026-01-07 | Demo      | 2026-06-30 |            |            | {700}
      4       | 2026-01-08 | Demo      | 2026-06-30 |            |            | {900}
    `),
    expect: {
      ...{ leads: 4, won: 1, lost: 1, revenue: 1000 },
      types: { Ebook: [2, 1], Demo: [2, 0] },
      asOf: '2026-02-11',
      says: [],
    },
  },
  {
    name: 'a close date beside dates of losses only: what is not lost counts as won, and is asked about',
    leads: tab(`
      Lead ID | Created    | Lead type | Close date | Lost on
      1       | 2026-01-05 | Ebook     | 2026-02-10 |
      2       | 2026-01-06 | Ebook     | 2026-03-31 | 2026-02-11
    `),
    expect: {
      ...{ leads: 2, won: 1, lost: 1, revenue: 0 },
      types: { Ebook: [2, 1] },
      asOf: '2026-02-11',
      says: ['closedMeansWon', 'noValueColumn'],
    },
  },
  {
    name: 'a box “Closed” that is not ticked: the close date is hoped for',
    leads: tab(`
      Lead ID | Created    | Lead type | Close date | Closed  | Amount
      1       | 2026-01-05 | Ebook     | 2026-02-10 | {TRUE}  | {100}
      2       | 2026-01-06 | Ebook     | 2026-03-31 | {FALSE} | {200}
    `),
    expect: {
      ...{ leads: 2, won: 1, lost: 0, revenue: 100 },
      types: { Ebook: [2, 1] },
      asOf: '2026-02-10',
      says: ['closedMeansWon', 'endBySign', 'noLost'],
    },
  },
  {
    name: 'statuses of hope and fear are no end, and a close with a reason is a loss',
    leads: tab(`
      Lead ID | Created    | Lead type | Status                 | Closed on  | Amount
      1       | 2026-01-05 | Ebook     | Gefactureerd           | 2026-02-10 | {1000}
      2       | 2026-01-06 | Ebook     | Likely won             |            | {500}
      3       | 2026-01-07 | Demo      | At risk of being lost  |            | {700}
      4       | 2026-01-08 | Demo      | Signed up for webinar  |            |
      5       | 2026-01-09 | Demo      | Waarschijnlijk gewonnen |           | {900}
      6       | 2026-01-10 | Demo      | Closed - no response   | 2026-02-11 |
      7       | 2026-01-11 | Demo      | Gesloten - geen budget | 2026-02-12 |
    `),
    expect: {
      ...{ leads: 7, won: 1, lost: 2, revenue: 1000 },
      types: { Ebook: [2, 1], Demo: [5, 0] },
      asOf: '2026-02-12',
      says: [],
    },
  },
  {
    name: 'a lead that was reopened keeps its old date of loss, and is open',
    leads: tab(`
      Lead ID | Created    | Lead type | Status   | Lost on    | Won on     | Amount
      1       | 2026-01-05 | Ebook     | Reopened | 2026-02-09 |            |
      2       | 2026-01-06 | Ebook     | Won      |            | 2026-02-10 | {100}
      3       | 2026-01-06 | Ebook     | Lost     | 2026-02-11 |            |
    `),
    expect: { ...{ leads: 3, won: 1, lost: 1, revenue: 100 }, types: { Ebook: [3, 1] }, asOf: '2026-02-11', says: [] },
  },
  {
    name: 'a program writes its first day where there is none: no win, and no lead of 1970',
    leads: tab(`
      Lead ID | Created    | Lead type | Won on     | Amount
      1       | 2026-01-05 | Ebook     | 2026-02-10 | {100}
      2       | 2026-01-06 | Ebook     | 1970-01-01 |
      3       | 2026-01-07 | Ebook     | 1970-01-01 |
    `),
    expect: {
      ...{ leads: 3, won: 1, lost: 0, revenue: 100 },
      types: { Ebook: [3, 1] },
      asOf: '2026-02-10',
      says: ['noLost'],
    },
  },
  {
    name: 'a report grouped by stage, whose other rows have none: they are named',
    leads: tab(`
      Stage       | Opportunity Name | Amount | Close Date | Created Date | Lead Source
      Closed Won  | A                | {100}  | 2026-02-10 | 2026-01-05   | Web
                  | B                | {300}  | 2026-02-11 | 2026-01-06   | Web
                  | C                | {200}  | 2026-02-12 | 2026-01-06   | Phone
      Subtotal    | Sum of Amount    | {600}  |            |              |
      Closed Lost | D                | {50}   | 2026-02-12 | 2026-01-07   | Phone
                  | E                | {60}   | 2026-02-13 | 2026-01-08   | Phone
    `),
    expect: {
      ...{ leads: 5, won: 1, lost: 1, revenue: 100 },
      types: { Web: [2, 1], Phone: [3, 0] },
      asOf: '2026-02-12',
      says: ['closedWithoutStatus'],
      rows: { closedWithoutStatus: [3, 4, 7] },
      skipped: { totalsRow: 1 },
    },
  },
  {
    name: 'won: yes, no, or still running',
    leads: tab(`
      Datum      | Bron  | Gewonnen | Afgesloten op | Bedrag
      2026-01-05 | Beurs | ja       | 2026-02-10    | {100}
      2026-01-06 | Beurs | nee      | 2026-02-11    |
      2026-01-07 | Site  | loopt    | 2026-06-30    | {900}
    `),
    expect: {
      ...{ leads: 3, won: 1, lost: 0, revenue: 100 },
      types: { Beurs: [2, 1], Site: [1, 0] },
      asOf: '2026-02-10',
      says: ['endBySign', 'noLost'],
    },
  },
  {
    name: 'won: a tick, with the last day of a program where nothing ended',
    leads: tab(`
      Created    | Source | Won | Close date | Amount
      2026-01-05 | Fair   | ✓   | 2026-02-10 | {100}
      2026-01-06 | Fair   |     | 9999-12-31 |
      2026-01-07 | Web    | ✔️  | 2026-02-12 | {200}
    `),
    expect: {
      ...{ leads: 3, won: 2, lost: 0, revenue: 300 },
      types: { Fair: [2, 1], Web: [1, 1] },
      asOf: '2026-02-12',
      says: ['noLost'],
    },
  },
]
