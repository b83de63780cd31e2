import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

const numbered = (from: number, count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(from + index)).join('\n')

const LEADS_BY_NUMBER = tab(`
  ID | Created | Source
  ${numbered(1, 12, (number) => `{${number}} | 2026-01-${String(number).padStart(2, '0')} | ${number % 2 === 0 ? 'Web' : 'Fair'}`)}
`)

/** How deals of a second tab find their leads, and what they say of them. */
export const JOINED_TABS: readonly HistoryCase[] = [
  {
    name: 'both tabs number their own rows, and deals name their lead in another column',
    leads: LEADS_BY_NUMBER,
    deals: tab(`
      ID  | Lead ID | Won date   | Amount
      {1} | {4}     | 2026-02-10 | {100}
      {2} | {8}     | 2026-02-11 | {200}
      {3} | {12}    | 2026-02-12 | {300}
    `),
    expect: {
      ...{ leads: 12, won: 3, lost: 0, revenue: 600 },
      types: { Fair: [6, 0], Web: [6, 3] },
      asOf: '2026-02-12',
      says: ['noLost'],
    },
  },
  {
    name: 'tabs that share a column of dates, and keys under two names',
    leads: tab(`
      Lead ID | Created Date | Source
      ${numbered(1, 12, (number) => `L-${number} | 2026-01-${String(number).padStart(2, '0')} | ${number % 2 === 0 ? 'Web' : 'Fair'}`)}
    `),
    deals: tab(`
      Lead | Created Date | Close Date | Stage      | Amount
      L-2  | 2026-01-03   | 2026-02-10 | Closed Won | {100}
      L-4  | 2026-01-05   | 2026-02-11 | Closed Won | {200}
      L-6  | 2026-01-07   | 2026-02-12 | Closed Won | {300}
    `),
    expect: {
      ...{ leads: 12, won: 3, lost: 0, revenue: 600 },
      types: { Fair: [6, 0], Web: [6, 3] },
      asOf: '2026-02-12',
      says: ['noLost'],
    },
  },
  {
    name: 'Salesforce: only converted leads carry the number of their opportunity',
    leads: tab(`
      Lead ID | Created Date | Lead Source | Opportunity ID
      L-1     | 2026-01-01   | Web         |
      L-2     | 2026-01-02   | Web         | O-1
      L-3     | 2026-01-03   | Web         |
      L-4     | 2026-01-04   | Fair        |
      L-5     | 2026-01-05   | Fair        | O-2
      L-6     | 2026-01-06   | Fair        |
    `),
    deals: tab(`
      Opportunity ID | Created Date | Close Date | Stage       | Amount
      O-1            | 2026-01-04   | 2026-02-10 | Closed Won  | {100}
      O-2            | 2026-01-06   | 2026-02-11 | Closed Lost | {200}
    `),
    expect: {
      ...{ leads: 6, won: 1, lost: 1, revenue: 100 },
      types: { Fair: [3, 0], Web: [3, 1] },
      asOf: '2026-02-11',
      says: ['leadsWithoutKey'],
      rows: { leadsWithoutKey: [2, 4, 5, 7] },
    },
  },
  {
    name: 'a tab of orders has no status, and that of its leads ends at qualified: each order is a win, and asked about',
    leads: tab(`
      Lead ID | Created    | Source | Status
      a       | 2026-01-05 | Ebook  | Qualified
      b       | 2026-01-06 | Demo   | Qualified
      c       | 2026-01-07 | Demo   | New
    `),
    deals: tab(`
      Lead ID | Order date | Amount
      a       | 2026-02-10 | {100}
      b       | 2026-02-11 | {300}
    `),
    expect: {
      ...{ leads: 3, won: 2, lost: 0, revenue: 400 },
      types: { Demo: [2, 1], Ebook: [1, 1] },
      asOf: '2026-02-11',
      says: ['closedMeansWon', 'noLost'],
    },
  },
  {
    name: 'a lead was closed when it became a deal, and the deal later: the deal counts',
    leads: tab(`
      Lead ID | Created    | Source | Closed date
      a       | 2026-01-05 | Ebook  | 2026-01-09
      b       | 2026-01-06 | Demo   | 2026-01-11
    `),
    deals: tab(`
      Lead ID | Close Date | Stage       | Amount
      a       | 2026-03-10 | Closed Won  | {100}
      b       | 2026-03-11 | Closed Lost | {300}
    `),
    expect: {
      ...{ leads: 2, won: 1, lost: 1, revenue: 100 },
      types: { Demo: [1, 0], Ebook: [1, 1] },
      asOf: '2026-03-11',
      says: [],
      lives: ['2026-01-05 won 2026-03-10', '2026-01-06 lost 2026-03-11'],
    },
  },
  {
    name: 'a deal without a status takes nothing back of what its lead says',
    leads: tab(`
      Lead ID | Created    | Source | Status | Closed on
      a       | 2026-01-05 | Ebook  | Won    | 2026-02-10
      b       | 2026-01-06 | Demo   | Lost   | 2026-02-11
    `),
    deals: tab(`
      Lead ID | Status | Amount
      a       |        | {100}
      b       | Lost   |
    `),
    expect: {
      ...{ leads: 2, won: 1, lost: 1, revenue: 100 },
      types: { Demo: [1, 0], Ebook: [1, 1] },
      asOf: '2026-02-11',
      says: [],
    },
  },
  {
    name: 'keys that say that there is none join nothing',
    leads: tab(`
      Lead ID | Created    | Source
      a       | 2026-01-05 | Ebook
      N/A     | 2026-01-06 | Demo
      c       | 2026-01-07 | Demo
    `),
    deals: tab(`
      Lead ID | Won date   | Amount
      a       | 2026-02-10 | {100}
      N/A     | 2026-02-11 | {300}
    `),
    expect: {
      ...{ leads: 3, won: 1, lost: 0, revenue: 100 },
      types: { Demo: [2, 0], Ebook: [1, 1] },
      asOf: '2026-02-10',
      says: ['noLost', 'leadsWithoutKey', 'dealsWithoutKey'],
    },
  },
  {
    name: 'a lead on two rows: its source stands on the first, its win on the second',
    leads: tab(`
      Lead ID | Created    | Source | Status    | Qualified on | Closed on  | Amount
      a       | 2026-01-05 | Ebook  | Qualified | 2026-01-20   |            |
      b       | 2026-01-06 | Demo   | Lost      |              | 2026-02-11 |
      a       | 2026-01-05 |        | Won       |              | 2026-02-10 | {100}
    `),
    expect: {
      ...{ leads: 2, won: 1, lost: 1, revenue: 100 },
      types: { Demo: [1, 0], Ebook: [1, 1] },
      asOf: '2026-02-11',
      says: ['repeatedDeal'],
    },
  },
]
