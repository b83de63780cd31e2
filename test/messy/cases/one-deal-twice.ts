import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

export const ONE_DEAL_TWICE: readonly HistoryCase[] = [
  {
    name: 'the same deal on several rows, with the same amount: one deal',
    leads: tab(`
      Deal ID | Created    | Lead type | Status | Closed on  | Amount
      D1      | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      D1      | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      D1      | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      D2      | 2026-01-06 | Demo      | Lost   | 2026-02-11 |
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 1000,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['repeatedDeal'],
      rows: { repeatedDeal: [3, 4] },
    },
  },
  {
    name: 'the same deal on several rows with differing amounts: the first, and a question',
    leads: tab(`
      Deal ID | Created    | Lead type | Status | Closed on  | Amount
      D1      | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      D1      | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {250}
      D2      | 2026-01-06 | Demo      | Lost   | 2026-02-11 |
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 1000,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['repeatedDeal', 'differingAmounts'],
      rows: { differingAmounts: [3] },
    },
  },
  {
    name: 'a dash for a missing number does not make one deal of many',
    leads: tab(`
      Deal ID | Created    | Lead type | Status | Closed on  | Amount
      -       | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      -       | 2026-01-06 | Ebook     | Won    | 2026-02-11 | {500}
      D3      | 2026-01-07 | Demo      | Lost   | 2026-02-12 |
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 1,
      revenue: 1500,
      types: { Ebook: [2, 2], Demo: [1, 0] },
      asOf: '2026-02-12',
      says: [],
    },
  },
  {
    name: 'numbers that differ in capitals only are different numbers',
    leads: tab(`
      Opportunity ID  | Created    | Lead type | Status | Closed on  | Amount
      00600000000AbCd | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      00600000000aBcD | 2026-01-06 | Ebook     | Won    | 2026-02-11 | {500}
      00600000000abcd | 2026-01-07 | Demo      | Lost   | 2026-02-12 |
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 1,
      revenue: 1500,
      types: { Ebook: [2, 2], Demo: [1, 0] },
      asOf: '2026-02-12',
      says: [],
    },
  },
]
