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
  {
    name: 'years and months in columns of their own, as numbers, as text and as names',
    leads: tab(`
      Year   | Month    | Lead type | Leads | Deals | Revenue
      {2025} | {12}     | Ebook     | {100} | {2}   | {2000}
      {2026} | {1}      | Ebook     | {50}  | {1}   | {1500}
      2026   | 02       | Demo      | {10}  | {1}   | {900}
      2026   | maart    | Demo      | {10}  | {1}   | {900}
      2026   | {13}     | Demo      | {10}  | {1}   | {900}
             | {4}      | Demo      | {10}  | {1}   | {900}
      {2026} | Total    |           | {180} | {6}   | {6200}
    `),
    expect: {
      leads: 170,
      won: 5,
      lost: 0,
      revenue: 5300,
      types: { Ebook: [150, 3], Demo: [20, 2] },
      asOf: '2026-03-31',
      says: ['onlySummaries'],
      skipped: { noMonth: 2, totalsRow: 1 },
    },
  },
  {
    name: 'months as short text: jan-26 and the like',
    leads: tab(`
      Mois     | Leads | Deals | Revenus
      déc-25   | {100} | {2}   | {2000}
      jan-26   | {50}  | {1}   | {1500}
      Feb '26  | {10}  | {1}   | {900}
      mrt 2026 | {10}  | {1}   | {900}
      04/26    | {10}  | {1}   | {900}
      2026/05  | {10}  | {1}   | {900}
      juin 6   | {10}  | {1}   | {900}
    `),
    expect: {
      leads: 190,
      won: 7,
      lost: 0,
      revenue: 7100,
      types: { '(all leads)': [190, 7] },
      asOf: '2026-05-31',
      says: ['onlySummaries'],
      skipped: { noMonth: 1 },
    },
  },
]
