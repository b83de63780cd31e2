import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

export const STATUSES: readonly HistoryCase[] = [
  {
    name: 'words that hold the word for an outcome and mean something else',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 2026-01-05 | Ebook     | Not won
      2       | 2026-01-05 | Ebook     | Nog niet gewonnen
      3       | 2026-01-05 | Ebook     | Pas encore gagné
      4       | 2026-01-05 | Ebook     | Wacht op klant
      5       | 2026-01-05 | Ebook     | Waiting for customer
      6       | 2026-01-05 | Ebook     | Sales accepted lead
      7       | 2026-01-05 | Ebook     | Aanvaard door Sales
      8       | 2026-01-05 | Ebook     | To be signed
      9       | 2026-01-05 | Ebook     | Not lost yet
    `),
    expect: {
      leads: 9,
      won: 0,
      lost: 0,
      revenue: 0,
      types: { Ebook: [9, 0] },
      asOf: '2026-01-05',
      says: ['noDeals', 'noValueColumn'],
    },
  },
  {
    name: 'words for outcomes in three languages',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 2026-01-05 | Ebook     | WON
      2       | 2026-01-05 | Ebook     | Gewonnen
      3       | 2026-01-05 | Ebook     | Gagnée
      4       | 2026-01-05 | Ebook     | Klant
      5       | 2026-01-05 | Ebook     | New customer
      6       | 2026-01-05 | Ebook     | Contract signed
      7       | 2026-01-05 | Ebook     | Closed - lost
      8       | 2026-01-05 | Ebook     | Afgewezen
      9       | 2026-01-05 | Ebook     | Rejetée
      10      | 2026-01-05 | Ebook     | Lost customer
      11      | 2026-01-05 | Ebook     | Not interested
      12      | 2026-01-05 | Ebook     | Lopend
      13      | 2026-01-05 | Ebook     | Recycled
    `),
    expect: {
      leads: 13,
      won: 6,
      lost: 5,
      revenue: 0,
      types: { Ebook: [13, 6] },
      asOf: '2026-01-05',
      says: ['noValueColumn', 'wonWithoutDate'],
    },
  },
  {
    name: 'no status, only close dates: each counts as a win, which the user is asked about',
    leads: tab(`
      Lead ID | Created    | Lead type | Close date | Amount
      1       | 2026-01-05 | Ebook     | 2026-02-10 | {100}
      2       | 2026-01-06 | Ebook     |            |
      3       | 2026-01-07 | Demo      | 2026-02-12 | {200}
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 0,
      revenue: 300,
      types: { Ebook: [2, 1], Demo: [1, 1] },
      asOf: '2026-02-12',
      says: ['noLost', 'closedMeansWon'],
    },
  },
  {
    name: 'a status that the user chose to ignore',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      1       | 2026-01-05 | Ebook     | Lost
      2       | 2026-01-06 | Ebook     | Test
      3       | 2026-01-07 | Demo      | Busy
    `),
    choices: { statuses: [{ status: 'Test', meaning: 'ignore' }] },
    expect: {
      leads: 2,
      won: 0,
      lost: 1,
      revenue: 0,
      types: { Ebook: [1, 0], Demo: [1, 0] },
      asOf: '2026-01-07',
      says: ['noDeals', 'noValueColumn'],
      skipped: { ignoredStatus: 1 },
    },
  },
]
