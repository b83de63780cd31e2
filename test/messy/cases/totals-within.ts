import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** Sums, headings and blanks between the leads. */
export const TOTALS_WITHIN: readonly HistoryCase[] = [
  {
    name: 'subtotals by status, as Excel writes them',
    leads: tab(`
      Status         | Created    | Lead type | Closed on  | Amount
      Won            | 2026-01-05 | Ebook     | 2026-02-10 | {100}
      Won            | 2026-01-06 | Demo      | 2026-02-11 | {300}
      Won Total      |            |           |            | {400}
      Lost           | 2026-01-06 | Demo      | 2026-02-12 |
      Totaal Verloren |           |           |            | {0}
    `),
    expect: {
      ...{ leads: 3, won: 2, lost: 1, revenue: 400 },
      types: { Demo: [2, 1], Ebook: [1, 1] },
      asOf: '2026-02-12',
      says: [],
      skipped: { totalsRow: 2 },
    },
  },
  {
    name: 'months with a row for all channels together, and a channel with total in its name',
    leads: tab(`
      Month   | Channel           | Leads | Deals | Revenue
      2026-01 | Web               | {100} | {5}   | {5000}
      2026-01 | Total experience  | {20}  | {2}   | {4000}
      2026-01 | Total             | {120} | {7}   | {9000}
    `),
    expect: {
      ...{ leads: 120, won: 7, lost: 0, revenue: 9000 },
      types: { Web: [100, 5], 'Total experience': [20, 2] },
      asOf: '2026-01-31',
      says: ['onlySummaries'],
      skipped: { totalsRow: 1 },
    },
  },
  {
    name: 'months in Dutch that count customers',
    leads: tab(`
      Maand   | Leads | Klanten | Omzet
      2026-01 | {100} | {5}     | {5000}
    `),
    expect: {
      ...{ leads: 100, won: 5, lost: 0, revenue: 5000 },
      types: { '(all leads)': [100, 5] },
      asOf: '2026-01-31',
      says: ['onlySummaries'],
    },
  },
  {
    name: 'months without a column of deals: it is said',
    leads: tab(`
      Month   | Leads | Sales
      2026-01 | {100} | {5000}
    `),
    expect: {
      ...{ leads: 100, won: 0, lost: 0, revenue: 0 },
      types: { '(all leads)': [100, 0] },
      asOf: '2026-01-31',
      says: ['onlySummaries', 'summariesWithoutDeals'],
    },
  },
  {
    name: 'months with more deals than leads of a type',
    leads: tab(`
      Month   | Channel | Leads | Deals
      2026-01 | Web     | {100} | {5}
      2026-01 | Partner | {0}   | {4}
    `),
    expect: {
      ...{ leads: 104, won: 9, lost: 0, revenue: 0 },
      types: { Web: [100, 5], Partner: [4, 4] },
      asOf: '2026-01-31',
      says: ['onlySummaries', 'moreDealsThanLeads'],
    },
  },
  {
    name: 'headings of months that Sheets took for dates',
    leads: tab(`
      Datum        | Naam | Bron  | Status   | Afgesloten op | Bedrag
      {2026-01-01} |      |       |          |               |
      {2026-01-05} | A    | Beurs | Gewonnen | {2026-02-10}  | {1000}
      {2026-01-09} | B    | Beurs | Verloren | {2026-02-11}  |
      {2026-02-01} |      |       |          |               |
      {2026-02-03} | C    | Site  | Lopend   |               |
    `),
    expect: {
      ...{ leads: 5, won: 1, lost: 1, revenue: 1000 },
      types: { Beurs: [2, 1], Site: [1, 0], '(blank)': [2, 0] },
      asOf: '2026-02-11',
      says: ['onlyADate'],
      rows: { onlyADate: [2, 5] },
    },
  },
  {
    name: 'amounts of which Sheets has understood some: 1.500 became 1.5',
    leads: tab(`
      Created    | Lead type | Status | Closed on  | Bedrag
      2026-01-05 | Ebook     | Won    | 2026-02-10 | {1.5}
      2026-01-06 | Ebook     | Won    | 2026-02-11 | 2.250,50
      2026-01-07 | Demo      | Won    | 2026-02-12 | {12.75}
      2026-01-08 | Demo      | Won    | 2026-02-12 | 18.100,00
      2026-01-08 | Demo      | Lost   | 2026-02-12 |
    `),
    expect: {
      ...{ leads: 5, won: 4, lost: 1, revenue: 20364.75 },
      types: { Demo: [3, 2], Ebook: [2, 2] },
      asOf: '2026-02-12',
      says: ['perhapsThousandth'],
      rows: { perhapsThousandth: [2, 4] },
    },
  },
  {
    name: 'weeks of a channel, with their date instead of a month',
    leads: tab(`
      Date         | Source | Leads | Deals | Revenue
      {2026-01-05} | Web    | {40}  | {2}   | {2000}
      {2026-01-12} | Web    | {60}  | {3}   | {3000}
      {2026-02-02} | Fair   | {20}  | {1}   | {4000}
    `),
    expect: {
      ...{ leads: 120, won: 6, lost: 0, revenue: 9000 },
      types: { Web: [100, 5], Fair: [20, 1] },
      asOf: '2026-02-28',
      says: ['onlySummaries'],
    },
  },
]
