import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'
import { parseNumber, parseShare } from '../../src/sidebar/parse-number'

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
    ['33,5 %', ',', 0.335],
    ['33.5%', '.', 0.335],
    ['0.125', ',', 0.125],
    ['-0,125', '.', -0.125],
    ['-5', ',', -5],
  ] as const)('%j in a workbook with %j is %d', (text, decimal, value) =>
    expect(parseNumber(text, decimal)).toBeCloseTo(value, 12),
  )

  test.each(['', '%', 'a lot', '1e6', '12k', '--5', '€', '=1+1', '<b>5</b>'])('%j is no number', (text) =>
    expect(parseNumber(text, ',')).toBeNull(),
  )

  test('a share may be typed with or without the sign', () => {
    expect(parseShare('33,5', ',')).toBeCloseTo(0.335, 12)
    expect(parseShare('33,5 %', ',')).toBeCloseTo(0.335, 12)
  })
})

test('what is printed is read again as it was, in every locale', () => {
  const locale = fc.constantFrom('nl_BE', 'fr_BE', 'fr_FR', 'en_US', 'en_GB', 'de_DE', 'de_CH')
  fc.assert(
    fc.property(locale, fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 1000 }), (each, amount, permille) => {
      const print = printerFor(each, currencyOf(each))
      expect(parseNumber(print.money(amount), print.decimal)).toBe(amount)
      expect(parseNumber(print.count(amount), print.decimal)).toBe(amount)
      expect(parseShare(print.share(permille / 1000), print.decimal)).toBeCloseTo(permille / 1000, 9)
      expect(parseNumber(print.money((amount % 100000) / 100), print.decimal)).toBeCloseTo((amount % 100000) / 100, 9)
    }),
  )
})
