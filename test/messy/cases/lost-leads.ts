import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** Leads that became no deal. */
export const LOST_LEADS: readonly HistoryCase[] = [
  {
    name: 'a lead lost before it was created counts as lost, and not in the time from lead to deal',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      1       | 2026-02-05 | Ebook     | Lost   | 2026-02-01 |
      2       | 2026-02-06 | Demo      | Won    | 2026-02-16 | {200}
      3       | 2026-02-07 | Demo      | Lost   | 2026-02-07 |
      4       | 2026-02-08 | Demo      | Lost   | 2026-02-01 |
    `),
    expect: {
      leads: 4,
      won: 1,
      lost: 3,
      revenue: 200,
      types: { Demo: [3, 1], Ebook: [1, 0] },
      asOf: '2026-02-16',
      says: ['lostBeforeCreated'],
      rows: { lostBeforeCreated: [2, 5] },
    },
  },
]
