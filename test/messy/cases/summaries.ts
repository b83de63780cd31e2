import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

export const SUMMARIES: readonly HistoryCase[] = [
  {
    name: 'months in Dutch, with a row of totals, a month without a name, and a number that is none',
    leads: tab(`
      Maand        | Leadsoort | Leads | Deals | Omzet
      januari 2026 | Ebook     | 100   | 2     | € 2.000,00
      feb 2026     | Ebook     | 50    | 1     | € 1.500,00
      2026-02      | Demo      | 10    | 1     | € 900,00
      ?            | Demo      | 10    | 1     | € 900,00
      2026-03      | Demo      | #N/A  | 1     | € 800,00
      Totaal       |           | 170   | 5     | € 6.100,00
    `),
    expect: {
      // Months in which more was won than came in, as March here, have at least their deals as leads.
      leads: 161,
      won: 5,
      lost: 0,
      revenue: 5200,
      types: { Ebook: [150, 3], Demo: [11, 2] },
      asOf: '2026-03-31',
      says: ['onlySummaries', 'unreadableNumber'],
      rows: { unreadableNumber: [6] },
      skipped: { noMonth: 1, totalsRow: 1 },
    },
  },
]
