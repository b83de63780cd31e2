import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** The second deal stands on two rows. */
const TWO_DEALS_OF_ONE_LEAD = tab(`
  Lead ID | Deal ID | Created    | Lead type | Status | Closed on  | Amount
  L1      | D1      | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
  L1      | D2      | 2026-01-05 | Ebook     | Won    | 2026-03-10 | {1000}
  L1      | D2      | 2026-01-05 | Ebook     | Won    | 2026-03-10 | {1000}
  L2      | D3      | 2026-01-06 | Demo      | Lost   | 2026-02-11 |
`)

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
    name: 'two deals of one lead in one tab, with numbers of their own and the same amount: asked whether to add them up',
    leads: TWO_DEALS_OF_ONE_LEAD,
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 1000,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['severalDeals', 'repeatedDeal'],
      rows: { severalDeals: [3], repeatedDeal: [4] },
    },
  },
  {
    name: 'two deals of one lead in one tab, added up: each deal once',
    leads: TWO_DEALS_OF_ONE_LEAD,
    choices: { leads: {}, repeatedDeals: 'sum' },
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 2000,
      types: { Ebook: [1, 1], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['severalDeals', 'repeatedDeal'],
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
  {
    name: 'the number of a contact on two leads of different days: two leads, and a remark',
    leads: tab(`
      Contact ID | Created    | Lead type | Status | Closed on  | Amount
      77         | 2025-01-05 | Web       | Won    | 2025-02-10 | {1000}
      77         | 2026-01-05 | Web       | Won    | 2026-02-10 | {1000}
      77         | 2026-01-05 | Web       | Won    | 2026-02-10 | {1000}
      78         | 2026-01-06 | Demo      | Lost   | 2026-02-11 |
    `),
    expect: {
      leads: 3,
      won: 2,
      lost: 1,
      revenue: 2000,
      types: { Web: [2, 2], Demo: [1, 0] },
      asOf: '2026-02-11',
      says: ['repeatedDeal', 'sameNumberOtherDay'],
      rows: { sameNumberOtherDay: [3], repeatedDeal: [4] },
      lives: ['2025-01-05 won 2025-02-10', '2026-01-05 won 2026-02-10', '2026-01-06 lost 2026-02-11'],
    },
  },
  {
    name: 'the rows of one deal, of which some have no created date: one deal, with the date that is known',
    leads: tab(`
      Deal ID | Created    | Lead type | Status | Closed on  | Amount
      D1      |            | Ebook     | Won    | 2026-02-10 | {1000}
      D1      | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      D1      | 2026-01-15 | Ebook     | Lost   | 2026-02-11 |
      D1      |            | Ebook     | Won    | 2026-02-10 | {1000}
    `),
    expect: {
      leads: 2,
      won: 1,
      lost: 1,
      revenue: 1000,
      types: { Ebook: [2, 1] },
      asOf: '2026-02-11',
      says: ['repeatedDeal', 'sameNumberOtherDay'],
      rows: { repeatedDeal: [3, 5], sameNumberOtherDay: [4] },
      lives: ['2026-01-05 won 2026-02-10', '2026-01-15 lost 2026-02-11'],
    },
  },
  {
    name: 'numbers of which a spreadsheet has left the first digits: no numbers, and leads that stay apart',
    leads: tab(`
      Record ID              | Created    | Lead type | Status | Closed on  | Amount
      1.23457E+11            | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {1000}
      1.23457E+11            | 2026-01-05 | Ebook     | Won    | 2026-02-11 | {500}
      1,23457E+11            | 2026-01-05 | Demo      | Lost   | 2026-02-12 |
      {12345678901234567890} | 2026-01-05 | Demo      | Lost   | 2026-02-12 |
      {12345678901234567891} | 2026-01-05 | Demo      | Lost   | 2026-02-12 |
      123457E11              | 2026-01-06 | Demo      | Lost   | 2026-02-12 |
    `),
    expect: {
      leads: 6,
      won: 2,
      lost: 4,
      revenue: 1500,
      types: { Ebook: [2, 2], Demo: [4, 0] },
      asOf: '2026-02-12',
      says: ['destroyedNumber'],
      rows: { destroyedNumber: [2, 3, 4, 5, 6] },
    },
  },
]
