import { dayOfIso } from '../../../src/domain/months'
import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

export const SUMMARIES: readonly HistoryCase[] = [
  {
    name: 'months that win deals from leads of earlier months: a lead counts once',
    leads: tab(`
      Month   | Lead type | Leads | Deals | Revenue
      2026-01 | Demo      | {3}   | {0}   | {0}
      2026-02 | Demo      | {0}   | {1}   | {900}
      2026-03 | Demo      | {2}   | {0}   | {0}
      2026-04 | Demo      | {0}   | {1}   | {900}
    `),
    expect: {
      ...{ leads: 5, won: 2, lost: 0, revenue: 1800 },
      types: { Demo: [5, 2] },
      asOf: '2026-04-30',
      says: ['onlySummaries'],
    },
  },
  {
    name: 'months after the last day that was chosen are left out',
    leads: tab(`
      Month   | Lead type | Leads | Deals | Revenue
      2026-01 | Demo      | {10}  | {1}   | {900}
      2026-02 | Demo      | {10}  | {1}   | {900}
      2026-03 | Demo      | {10}  | {1}   | {900}
    `),
    choices: { leads: {}, asOf: dayOfIso('2026-02-28') },
    expect: {
      ...{ leads: 20, won: 2, lost: 0, revenue: 1800 },
      types: { Demo: [20, 2] },
      asOf: '2026-02-28',
      says: ['onlySummaries'],
      skipped: { createdAfterAsOf: 1 },
    },
  },
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
      leads: 160,
      won: 5,
      lost: 0,
      revenue: 5200,
      types: { Ebook: [150, 3], Demo: [10, 2] },
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
