import type { Grid } from '../../../src/history/contract'
import { tab } from '../as-written'
import type { HistoryCase } from '../history-case'

/** A history of won deals, one for each amount, and a lost lead. */
const wonFor = (...amounts: readonly string[]): Grid => [
  ...tab('Lead ID | Created | Lead type | Status | Closed on | Amount'),
  ...amounts.flatMap((amount, index) => tab(`${index + 1} | 2026-01-05 | Ebook | Won | 2026-02-10 | ${amount}`)),
  ...tab('99 | 2026-01-06 | Demo | Lost | 2026-02-11 |'),
]

const allWon = (won: number, revenue: number, says: readonly string[] = []) => ({
  leads: won + 1,
  won,
  lost: 1,
  revenue,
  types: { Ebook: [won, won], Demo: [1, 0] } as const,
  asOf: '2026-02-11',
  says,
})

export const AMOUNTS: readonly HistoryCase[] = [
  {
    name: 'currency signs and codes, before and behind, with a decimal comma',
    leads: wonFor('€ 1.000,50', '2 000,50 €', 'EUR 500', '€250,-', '1.250,00 euro'),
    // 1000.50 + 2000.50 + 500 + 250 + 1250
    expect: allWon(5, 5001),
  },
  {
    name: 'currency signs with a decimal point, of different currencies: added up as they stand, and asked about',
    leads: wonFor('$1,000.50', 'USD 2,000.50', '£500', "CHF 1'250.00"),
    expect: allWon(4, 4751, ['severalCurrencies']),
  },
  {
    name: 'both decimal habits in one column: an amount that shows its own habit is read by that',
    leads: wonFor('1.000,50', '2,000.50', '12,5', '7.25'),
    // 1000.5 + 2000.5 + 12.5 + 7.25
    expect: allWon(4, 3020.75),
  },
  {
    name: 'both decimal habits, and an amount that may be one thousand five hundred or one and a half: asked about by row',
    leads: wonFor('1.000,50', '2,000.50', '3.000,50', '1.500'),
    expect: { ...allWon(4, 7501.5, ['decimalSignMixed']), rows: { decimalSignMixed: [5] } },
  },
  {
    name: 'thousands with a point beside one amount with cents behind a point: still thousands, and asked about by row',
    leads: wonFor('1.250', '2.500', '12.000', '3.750', '750.50'),
    expect: { ...allWon(5, 20250.5, ['decimalSignMixed']), rows: { decimalSignMixed: [2, 3, 4, 5] } },
  },
  {
    name: 'numbers that were never rounded are no thousands',
    leads: wonFor('1234.5678', '123.456', '99.25'),
    expect: allWon(3, 1457.2738),
  },
  {
    name: 'a deal of nothing counts and is named, a refund does not count in the deal size',
    leads: wonFor('{1000}', '{0}', '{-250}', '(99,50)'),
    expect: {
      ...allWon(4, 1000, ['wonForNothing', 'negativeAmount']),
      rows: { negativeAmount: [4, 5] },
    },
  },
  {
    name: 'a deal without an amount is counted apart from a refund',
    leads: wonFor('{1000}', '', '{-250}'),
    expect: allWon(3, 1000, ['negativeAmount', 'wonWithoutValue']),
  },
  {
    name: 'amounts that are none',
    leads: wonFor('{1000}', '{2000}', '{3000}', 'to be agreed', '1.2.3', '{2026-05-12}'),
    expect: {
      ...allWon(6, 6000, ['unreadableAmount', 'wonWithoutValue']),
      rows: { unreadableAmount: [5, 6, 7] },
    },
  },
  {
    name: 'the amount of a lost lead is no deal of nothing',
    leads: tab(`
      Lead ID | Created    | Lead type | Status | Closed on  | Amount
      1       | 2026-01-05 | Ebook     | Won    | 2026-02-10 | {100}
      2       | 2026-01-06 | Ebook     | Lost   | 2026-02-11 | {0}
    `),
    expect: { leads: 2, won: 1, lost: 1, revenue: 100, types: { Ebook: [2, 1] }, asOf: '2026-02-11', says: [] },
  },
]
