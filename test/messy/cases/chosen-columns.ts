import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

const SAYS_NOTHING_MORE = { leads: 3, won: 1, lost: 1, revenue: 1000, asOf: '2026-02-11' } as const

/** Several columns could play a role, and what they hold says which. */
export const CHOSEN_COLUMNS: readonly HistoryCase[] = [
  {
    name: '“Conversion” that says yes or no tells no kinds of leads apart: the source does',
    leads: tab(`
      Lead ID | Created    | Source | Status | Conversion | Closed on  | Amount
      1       | 2026-01-05 | Ebook  | Won    | Ja         | 2026-02-10 | {1000}
      2       | 2026-01-06 | Ebook  | Lost   | Nee        | 2026-02-11 |
      3       | 2026-01-07 | Demo   | Open   | Nee        |            |
    `),
    expect: { ...SAYS_NOTHING_MORE, types: { Ebook: [2, 1], Demo: [1, 0] }, says: [] },
  },
  {
    name: 'a conversion rate beside the months is no lead type',
    leads: tab(`
      Month   | Leads | Deals | Conversion | Revenue
      2026-01 | {100} | {5}   | {0.05}     | {5000}
      2026-02 | {120} | {6}   | 5,0 %      | {6000}
    `),
    expect: {
      ...{ leads: 220, won: 11, lost: 0, revenue: 11000 },
      types: { '(all leads)': [220, 11] },
      asOf: '2026-02-28',
      says: ['onlySummaries'],
    },
  },
  {
    name: 'a status of open and closed beside an outcome that tells won from lost',
    leads: tab(`
      Created    | Lead type | Status | Outcome | Close date | Amount
      2026-01-05 | Ebook     | Closed | Won     | 2026-02-10 | {1000}
      2026-01-06 | Ebook     | Closed | Lost    | 2026-02-11 | {500}
      2026-01-07 | Demo      | Open   |         | 2026-12-31 | {700}
    `),
    // The day on which a deal is hoped for is no end.
    expect: { ...SAYS_NOTHING_MORE, types: { Ebook: [2, 1], Demo: [1, 0] }, says: ['closedWithoutStatus'] },
  },
  {
    name: 'dashes for what is empty, in columns that hold little else',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      1       | 2026-01-05 | Ebook     | Won    | 2026-02-10 | 1000
      2       | 2026-01-06 | Ebook     | Lost   | 2026-02-11 | -
      3       | 2026-01-07 | Demo      | Open   | -          | -
      4       | 2026-01-08 | Demo      | Open   | -          | -
      5       | 2026-01-09 | Demo      | Open   | n/a        | -
    `),
    expect: { ...SAYS_NOTHING_MORE, leads: 5, types: { Ebook: [2, 1], Demo: [3, 0] }, says: [] },
  },
  {
    name: 'an amount under “Won (€)” is no date, though it looks like the number of a day',
    leads: tab(`
      Created    | Lead type | Offered (€) | Won (€)
      2026-01-05 | Ebook     | {45000}     | {42000}
      2026-01-06 | Demo      | {30000}     |
    `),
    expect: {
      ...{ leads: 2, won: 0, lost: 0, revenue: 0 },
      types: { Ebook: [1, 0], Demo: [1, 0] },
      asOf: '2026-01-06',
      says: ['noDeals', 'noValueColumn'],
    },
  },
  {
    name: 'names with a unit, in brackets or in one word, as programs write them',
    leads: tab(`
      leadId | createdAt  | leadSource | dealstage  | closedAt   | Amount (EUR)
      1      | 2026-01-05 | Ebook      | closedwon  | 2026-02-10 | {1000}
      2      | 2026-01-06 | Ebook      | closedlost | 2026-02-11 | {500}
      3      | 2026-01-07 | Demo       | open       |            |
    `),
    expect: {
      ...SAYS_NOTHING_MORE,
      types: { Ebook: [2, 1], Demo: [1, 0] },
      says: [],
      roles: {
        leadId: 'leadId',
        createdAt: 'created',
        leadSource: 'leadType',
        dealstage: 'status',
        closedAt: 'closed',
        'Amount (EUR)': 'value',
      },
    },
  },
  {
    name: 'a form in Dutch, as Google Forms writes it, with amounts without tax',
    leads: tab(`
      Tijdstempel         | Bron lead | Resultaat | Afsluitdatum | Bedrag excl. btw
      05/01/2026 10:12:44 | Beurs     | Gewonnen  | 10/02/2026   | {1000}
      16/01/2026 09:00:01 | Beurs     | Verloren  | 11/02/2026   |
      27/01/2026 17:33:20 | Site      | Lopend    |              |
    `),
    expect: {
      ...SAYS_NOTHING_MORE,
      types: { Beurs: [2, 1], Site: [1, 0] },
      says: [],
    },
  },
  {
    name: 'what was won goes before what was hoped for',
    leads: tab(`
      Created    | Lead type | Status | Closed on  | Amount | Won amount
      2026-01-05 | Ebook     | Won    | 2026-02-10 | {1200} | {1000}
      2026-01-06 | Ebook     | Lost   | 2026-02-11 | {500}  |
      2026-01-07 | Demo      | Open   |            | {700}  |
    `),
    expect: { ...SAYS_NOTHING_MORE, types: { Ebook: [2, 1], Demo: [1, 0] }, says: [] },
  },
]
