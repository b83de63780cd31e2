import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

const LEADS = tab(`
  Lead ID | Created    | Source
  a       | 2026-01-05 | Ebook
  b       | 2026-01-06 | Demo
  c       | 2026-01-07 | Demo
  d       | 2026-01-08 | Demo
`)

export const TWO_TABS: readonly HistoryCase[] = [
  {
    name: 'deals in a second tab whose keys differ in capitals and spaces from those of the leads',
    leads: LEADS,
    deals: tab(`
      Lead ID | Won date   | Amount
      A       | 2026-02-10 | {100}
      B       | 2026-02-11 | {300}
    `).map((row, index) => (index === 2 ? ['\u00a0B ', ...row.slice(1)] : row)),
    expect: {
      leads: 4,
      won: 2,
      lost: 0,
      revenue: 400,
      types: { Demo: [3, 1], Ebook: [1, 1] },
      asOf: '2026-02-11',
      says: ['noLost'],
    },
  },
  {
    name: 'a key column chosen wrongly, in which no key of a deal is found',
    leads: LEADS,
    deals: tab(`
      Lead ID | Won date   | Amount
      a       | 2026-02-10 | {100}
      b       | 2026-02-11 | {300}
    `),
    choices: { leads: { columns: { key: 2 } }, deals: { columns: { key: 0 } } },
    expect: { problem: 'nothingJoins' },
  },
  {
    name: 'a key column chosen wrongly, in which leads share their keys: a deal counts once',
    leads: tab(`
      Lead ID | Created    | Source | Country
      a       | 2026-01-05 | Ebook  | Belgium
      b       | 2026-01-06 | Demo   | Belgium
      c       | 2026-01-07 | Demo   | France
      d       | 2026-01-08 | Demo   | Belgium
    `),
    deals: tab(`
      Deal | Won date   | Amount | Country
      x    | 2026-02-10 | {100}  | Belgium
    `),
    choices: { leads: { columns: { key: 3 } }, deals: { columns: { key: 3 } } },
    expect: {
      leads: 4,
      won: 1,
      lost: 0,
      revenue: 100,
      types: { Demo: [3, 0], Ebook: [1, 1] },
      asOf: '2026-02-10',
      says: ['noLost', 'sharedKey'],
      rows: { sharedKey: [3, 5] },
    },
  },
  {
    name: 'no column of keys in common',
    leads: LEADS,
    deals: tab(`
      Number | Won date   | Amount
      x      | 2026-02-10 | {100}
      y      | 2026-02-11 | {300}
    `),
    expect: { problem: 'noJoinKey' },
  },
  {
    name: 'half the keys missing on both sides: what cannot be joined is counted and named',
    leads: tab(`
      Lead ID | Created    | Source
      a       | 2026-01-05 | Ebook
              | 2026-01-06 | Demo
      c       | 2026-01-07 | Demo
      #N/A    | 2026-01-08 | Demo
    `),
    deals: tab(`
      Lead ID | Won date   | Amount
      a       | 2026-02-10 | {100}
              | 2026-02-11 | {300}
      zz      | 2026-02-12 | {500}
      #N/A    | 2026-02-13 | {700}
    `),
    expect: {
      leads: 4,
      won: 1,
      lost: 0,
      revenue: 100,
      types: { Demo: [3, 0], Ebook: [1, 1] },
      asOf: '2026-02-10',
      says: ['noLost', 'dealsWithoutKey', 'dealsWithoutLead', 'leadsWithoutKey'],
      rows: { leadsWithoutKey: [3, 5] },
    },
  },
  {
    name: 'keys that differ in capitals only, as those of Salesforce do: each deal finds its own lead',
    leads: tab(`
      Lead ID         | Created    | Source
      00Q00000000AbCd | 2026-01-05 | Ebook
      00Q00000000aBcD | 2026-01-06 | Demo
      00Q00000000zzzz | 2026-01-07 | Demo
    `),
    deals: tab(`
      Lead ID         | Won date   | Amount
      00Q00000000aBcD | 2026-02-10 | {100}
    `),
    expect: {
      leads: 3,
      won: 1,
      lost: 0,
      revenue: 100,
      types: { Demo: [2, 1], Ebook: [1, 0] },
      asOf: '2026-02-10',
      says: ['noLost'],
      lives: ['2026-01-05 open', '2026-01-06 won 2026-02-10', '2026-01-07 open'],
    },
  },
  {
    name: 'a status in both tabs: that of the deal where there is one, else that of the lead',
    leads: tab(`
      Lead ID | Created    | Lead type | Status
      L1      | 2026-01-05 | Ebook     | Converted
      L2      | 2026-01-06 | Ebook     | Disqualified
      L3      | 2026-01-07 | Demo      | Disqualified
      L4      | 2026-01-08 | Demo      | New
      L5      | 2026-01-09 | Demo      | Converted
    `),
    deals: tab(`
      Deal name | Lead ID | Status | Close date | Amount
      A         | L1      | Won    | 2026-02-10 | {1000}
      B         | L5      | Lost   | 2026-02-11 |
    `),
    expect: {
      leads: 5,
      won: 1,
      lost: 3,
      revenue: 1000,
      types: { Demo: [3, 0], Ebook: [2, 1] },
      asOf: '2026-02-11',
      says: [],
      lives: ['2026-01-05 won 2026-02-10', '2026-01-08 open', '2026-01-09 lost 2026-02-11'],
    },
  },
  {
    name: 'two leads of different days with one number: its deal is that of the first, and both are said',
    leads: tab(`
      Contact ID | Created    | Source
      a          | 2026-01-05 | Ebook
      a          | 2026-01-06 | Demo
      b          | 2026-01-07 | Demo
    `),
    deals: tab(`
      Contact ID | Won date   | Amount
      a          | 2026-02-10 | {100}
      b          | 2026-02-11 | {300}
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 0,
      revenue: 400,
      types: { Demo: [2, 1], Ebook: [1, 1] },
      asOf: '2026-02-11',
      says: ['noLost', 'sameNumberOtherDay', 'sharedKey'],
      rows: { sameNumberOtherDay: [3], sharedKey: [3] },
    },
  },
  {
    name: 'keys of which a spreadsheet has left the first digits join nothing',
    leads: tab(`
      Lead ID     | Created    | Source
      1.23457E+11 | 2026-01-05 | Ebook
      1.23457E+11 | 2026-01-06 | Demo
      b           | 2026-01-07 | Demo
      c           | 2026-01-08 | Demo
    `),
    deals: tab(`
      Lead ID     | Won date   | Amount
      1.23457E+11 | 2026-02-10 | {100}
      b           | 2026-02-11 | {300}
    `),
    expect: {
      leads: 4,
      won: 1,
      lost: 0,
      revenue: 300,
      types: { Demo: [3, 1], Ebook: [1, 0] },
      asOf: '2026-02-11',
      says: ['noLost', 'destroyedNumber', 'leadsWithoutKey', 'dealsWithoutKey'],
      rows: { destroyedNumber: [2, 3], leadsWithoutKey: [2, 3] },
    },
  },
  {
    name: 'a header that is repeated among the deals is no deal',
    leads: LEADS,
    deals: tab(`
      Lead ID | Won date   | Amount
      a       | 2026-02-10 | {100}
      Lead ID | Won date   | Amount
      b       | 2026-02-11 | {300}
    `),
    expect: {
      leads: 4,
      won: 2,
      lost: 0,
      revenue: 400,
      types: { Demo: [3, 1], Ebook: [1, 1] },
      asOf: '2026-02-11',
      says: ['noLost'],
    },
  },
]
