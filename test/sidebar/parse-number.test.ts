import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'
import { parseNumber, parseShare, readNumber } from '../../src/sidebar/parse-number'

describe('a number as people type it', () => {
  test.each([
    ['1.000.000', ',', 1000000],
    ['1 000 000', ',', 1000000],
    ['1\u202f000\u202f000,5', ',', 1000000.5],
    ['€ 12.500,50', ',', 12500.5],
    ['12.500', ',', 12500],
    ['12.500', '.', 12.5],
    ['1,000,000.5', '.', 1000000.5],
    ['1,000', '.', 1000],
    ["1'000.50", '.', 1000.5],
    ['0.125', ',', 0.125],
    ['-0,125', '.', -0.125],
    ['-5', ',', -5],
    ['€-5', ',', -5],
    ['-€ 5', ',', -5],
    ['1.000.000,-', ',', 1000000],
    ['€ 250,--', ',', 250],
    ['250.-', '.', 250],
    ['14,', ',', 14],
    ['CHF 1 000', '.', 1000],
    ['EUR 1.000', ',', 1000],
    ['1.000 euro', ',', 1000],
    ['1 000 euros', ',', 1000],
    ['500 kr', ',', 500],
    ['500 R', '.', 500],
    ['US$ 500', '.', 500],
    ['500$', '.', 500],
  ] as const)('%j in a workbook with %j is %d', (text, decimal, value) =>
    expect(parseNumber(text, decimal)).toBeCloseTo(value, 12),
  )

  test.each([
    ['1 miljoen', ',', 1e6],
    ['1,5 miljoen', ',', 1.5e6],
    ['1,1 miljoen', ',', 1.1e6],
    ['1.5 million', '.', 1.5e6],
    ['1.5 miljoen', ',', 1.5e6],
    ['1 million', ',', 1e6],
    ['2 millions', ',', 2e6],
    ['1 million d’euros', ',', 1e6],
    ["2 millions d'euros", ',', 2e6],
    ['1 Miljoen euro', ',', 1e6],
    ['14k', ',', 14e3],
    ['14 K', ',', 14e3],
    ['500K', ',', 5e5],
    ['€500k', ',', 5e5],
    ['500 k€', ',', 5e5],
    ['500k EUR', ',', 5e5],
    ['1M', ',', 1e6],
    ['1M€', ',', 1e6],
    ['€ 1,25M', ',', 1.25e6],
    ['$2.5m', '.', 2.5e6],
    ['2 mio', ',', 2e6],
    ['2 Mio. €', ',', 2e6],
    ['CHF 2 Mio.', '.', 2e6],
    ['1 mln', ',', 1e6],
    ['1 mln.', ',', 1e6],
    ['1,250 mln', ',', 1.25e6],
    ['14 duizend', ',', 14e3],
    ['14 mille', ',', 14e3],
    ['14 thousand', '.', 14e3],
    ['1 500 k€', ',', 1.5e6],
    ['1,2 miljard', ',', 1.2e9],
    ['1 milliard', ',', 1e9],
    ['3 Mld', ',', 3e9],
  ] as const)('%j in a workbook with %j is %d, to the cent', (text, decimal, value) =>
    expect(parseNumber(text, decimal)).toBe(value),
  )

  test.each([
    '',
    '%',
    'a lot',
    '1e6',
    '--5',
    '€',
    '=1+1',
    '<b>5</b>',
    '50 %',
    '12€50',
    '5-',
    '1 miljoen 200',
    'NaN',
    'k',
    '1 miljoen %',
    '1.5.2027',
    '1,2,3',
    '1.000.00',
  ])('%j is no number', (text) => expect(readNumber(text, ',')).toEqual({ trouble: 'noNumber' }))

  test.each([
    ['500x', 'x'],
    ['5 Lakh', 'Lakh'],
    ['1 billion', 'billion'],
    ['1 biljoen', 'biljoen'],
    ['14 kk', 'kk'],
    ['3 deals', 'deals'],
  ])('%j has a word that is not known, or means two things', (text, word) =>
    expect(readNumber(text, ',')).toEqual({ trouble: 'unknownWord', word }),
  )

  test.each([
    ['1.500k', ',', 1.5e6, 1500],
    ['€ 1.250 miljoen', ',', 1.25e9, 1.25e6],
    ['1,250M', '.', 1.25e9, 1.25e6],
  ] as const)('%j in a workbook with %j may be one or the other', (text, decimal, either, or) =>
    expect(readNumber(text, decimal)).toEqual({ trouble: 'doubtful', either, or }),
  )
})

describe('a share as people type it', () => {
  test.each([
    ['33,5', ',', 0.335],
    ['33,5 %', ',', 0.335],
    ['33.5%', '.', 0.335],
    ['100', ',', 1],
  ] as const)('%j in a workbook with %j is %d', (text, decimal, share) =>
    expect(parseShare(text, decimal)).toBeCloseTo(share, 12),
  )

  test.each(['', '%', '5k', '5 € ', '5 %%', 'half'])('%j is no share', (text) => expect(parseShare(text, ',')).toBeNull())
})

const LOCALE = fc.constantFrom('nl_BE', 'fr_BE', 'fr_FR', 'en_US', 'en_GB', 'de_DE', 'de_CH', 'pl_PL', 'sv_SE', 'en_IN')

test('what is printed is read again as it was, in every locale', () => {
  fc.assert(
    fc.property(LOCALE, fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1000 }), (each, amount, permille) => {
      const print = printerFor(each, currencyOf(each))
      expect(parseNumber(print.money(amount), print.decimal)).toBe(amount)
      expect(parseNumber(print.count(amount), print.decimal)).toBe(amount)
      expect(parseShare(print.share(permille / 1000), print.decimal)).toBeCloseTo(permille / 1000, 9)
      expect(parseNumber(print.money((amount % 100000) / 100), print.decimal)).toBeCloseTo((amount % 100000) / 100, 9)
    }),
  )
})

test('what is typed short is printed in full, and read again as the same number', () => {
  const word = fc.constantFrom(
    ['k', 1e3],
    ['duizend', 1e3],
    ['M', 1e6],
    ['mio', 1e6],
    ['miljoen', 1e6],
    ['millions', 1e6],
  ) as fc.Arbitrary<readonly [string, number]>
  fc.assert(
    fc.property(
      LOCALE,
      word,
      fc.integer({ min: 0, max: 999 }),
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom('', ' ', '\u00a0'),
      (each, [name, size], whole, tenth, space) => {
        const print = printerFor(each, currencyOf(each))
        const value = parseNumber(`${whole}${print.decimal}${tenth}${space}${name}`, print.decimal)
        expect(value).toBe((whole * 10 + tenth) * (size / 10))
        expect(parseNumber(print.money(value ?? -1), print.decimal)).toBe(value)
      },
    ),
  )
})
