import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

const flagged = (header: string, yes: string, no: string): HistoryCase => ({
  name: `statuses of words that nobody knows, and a column “${header}” with ${yes} and ${no}`,
  leads: tab(`
    Lead ID | Created    | Lead type | Status  | Close date | Amount | ${header}
    1       | 2026-01-05 | Ebook     | Phase 4 | 2026-02-10 | {100}  | ${yes}
    2       | 2026-01-06 | Ebook     | Phase 4 | 2026-02-11 | {200}  | ${no}
    3       | 2026-01-07 | Demo      | Phase 2 |            |        | ${no}
  `),
  expect: {
    leads: 3,
    won: 1,
    lost: 0,
    revenue: 100,
    types: { Ebook: [2, 1], Demo: [1, 0] },
    asOf: '2026-02-10',
    says: ['noLost', 'endBySign'],
    rows: { endBySign: [2] },
    roles: {
      'Lead ID': 'leadId',
      Created: 'created',
      'Lead type': 'leadType',
      Status: 'status',
      'Close date': 'closed',
      Amount: 'value',
      [header]: 'isWon',
    },
  },
})

const closedWithoutStatus = tab(`
  Lead ID | Created    | Lead type | Close date | IsWon | IsClosed
  1       | 2026-01-05 | Ebook     | 2026-02-10 | true  | true
  2       | 2026-01-06 | Ebook     | 2026-02-11 | false | true
  3       | 2026-01-07 | Demo      | 2026-12-31 | false | false
`)

/** Columns beside the status that tell how a lead ended. */
export const SIGNS: readonly HistoryCase[] = [
  flagged('Won', '{TRUE}', '{FALSE}'),
  flagged('Is Won', '1', '0'),
  flagged('Klant geworden', 'Ja', 'Nee'),
  flagged('Gagné', 'Oui', 'Non'),
  flagged('Is Closed Won', 'Yes', 'No'),
  {
    name: 'no status: closed and not won is lost, neither is open, whatever the close date hopes for',
    leads: closedWithoutStatus,
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 0,
      types: { Ebook: [2, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['noValueColumn', 'endBySign'],
      rows: { endBySign: [3, 4] },
      lives: ['2026-01-05 won 2026-02-10', '2026-01-06 lost 2026-02-11', '2026-01-07 open'],
    },
  },
  {
    name: 'the same, where the user says that no column tells: every close date is a win again',
    leads: closedWithoutStatus,
    choices: { leads: { columns: { isWon: null, isClosed: null } } },
    expect: {
      leads: 3,
      won: 2,
      lost: 0,
      revenue: 0,
      types: { Ebook: [2, 2], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['noLost', 'noValueColumn', 'closedMeansWon', 'outcomeAfterAsOf'],
    },
  },
  {
    name: 'Odoo: archived, or with a reason of loss, is lost in whatever stage, unless it was won',
    leads: tab(`
      Id | Stage       | Created on | Source  | Active  | Lost Reason   | Closed Date
      1  | Won         | 2026-01-05 | Website | {FALSE} |               | 2026-02-10
      2  | Proposition | 2026-01-06 | Website | {FALSE} |               | 2026-02-11
      3  | Proposition | 2026-01-07 | Email   | {TRUE}  | Too expensive |
      4  | Proposition | 2026-01-08 | Email   | {TRUE}  | n/a           |
    `),
    expect: {
      leads: 4,
      won: 1,
      lost: 2,
      revenue: 0,
      types: { Website: [2, 1], Email: [2, 0] },
      asOf: '2026-02-11',
      says: ['noValueColumn', 'endBySign'],
      rows: { endBySign: [3, 4] },
    },
  },
  {
    name: 'a status that says open, won or lost knows better than a reason of loss that was left behind',
    leads: tab(`
      Lead ID | Created    | Lead type | Status    | Verliesreden
      1       | 2026-01-05 | Ebook     | Open      | Prijs
      2       | 2026-01-06 | Ebook     | Heropend  | Prijs
      3       | 2026-01-07 | Ebook     | Gewonnen  | Prijs
      4       | 2026-01-08 | Ebook     | Verloren  |
    `),
    expect: {
      leads: 4,
      won: 1,
      lost: 1,
      revenue: 0,
      types: { Ebook: [4, 1] },
      asOf: '2026-01-08',
      says: ['noValueColumn', 'wonWithoutDate'],
    },
  },
  {
    name: 'the signs stand in the tab of the deals',
    leads: tab(`
      Key | Created    | Lead type
      a   | 2026-01-05 | Ebook
      b   | 2026-01-06 | Ebook
      c   | 2026-01-07 | Demo
    `),
    deals: tab(`
      Key | Close date | Is won | Is closed | Amount
      a   | 2026-02-10 | yes    | yes       | {100}
      b   | 2026-02-11 | no     | yes       | {200}
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 1,
      revenue: 100,
      types: { Ebook: [2, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['endBySign'],
    },
  },
]
