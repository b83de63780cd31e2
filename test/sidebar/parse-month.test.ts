import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addMonths } from '../../src/domain/months'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'
import { parseMonth, parseNumberOfMonths } from '../../src/sidebar/parse-month'

describe('a month as somebody types it', () => {
  test.each([
    ['7/2027', '2027-07'],
    ['07-2027', '2027-07'],
    ['01-2027', '2027-01'],
    ['1.2027', '2027-01'],
    ['01 2027', '2027-01'],
    ['2027-07', '2027-07'],
    ['2027/7', '2027-07'],
    ['202701', '2027-01'],
    ['01/27', '2027-01'],
    ['jan 2027', '2027-01'],
    ['Jan. 2027', '2027-01'],
    ['januari 2027', '2027-01'],
    ['JANUARI 2027', '2027-01'],
    ['january, 2027', '2027-01'],
    ['janv. 2027', '2027-01'],
    ['janvier\u00a02027', '2027-01'],
    ['févr. 2027', '2027-02'],
    ['mrt 2027', '2027-03'],
    ['mars 2027', '2027-03'],
    ['juil. 2027', '2027-07'],
    ['août 2027', '2027-08'],
    ['jan-27', '2027-01'],
    ["jan '27", '2027-01'],
    ['2027 januari', '2027-01'],
    ['2027-jan', '2027-01'],
    ['  jan   2027 ', '2027-01'],
  ])('%s is read', (text, month) => expect(parseMonth(text)).toBe(month))

  // Without a year, or one of two months, or a day: nobody can know what was meant.
  test.each([
    ...['13/2027', '0/2027', '2027', '', 'januari', 'jan', '1/12', '12/11', '27-01', 'jui 2027', 'ma 2027', 'Q1 2027'],
    ...['morgen', 'sept 202', '1/1/2027', 'jan 27 2027', '<b>', '1/20271', 'jan 0', '13 2027 1'],
  ])('%s is no month', (text) => expect(parseMonth(text)).toBeNull())

  const month = fc.integer({ min: -300, max: 900 }).map((count) => addMonths('2025-01', count))

  test.each(['nl_BE', 'fr_BE', 'en_US', 'de_DE'])('printed in the way of %s it is read as the same month', (locale) => {
    const print = printerFor(locale, currencyOf(locale))
    fc.assert(fc.property(month, (each) => expect(parseMonth(print.month(each))).toBe(each)))
  })

  test.each(['nl', 'fr', 'en'])('written out in %s, long or short, it is read as the same month', (language) => {
    const written = (['long', 'short'] as const).map(
      (length) => new Intl.DateTimeFormat(language, { month: length, year: 'numeric', timeZone: 'UTC' }),
    )
    fc.assert(
      fc.property(month, fc.constantFrom(...written), (each, format) =>
        expect(parseMonth(format.format(new Date(`${each}-01T00:00:00Z`)))).toBe(each),
      ),
    )
  })
})

describe('a number of months as somebody types it', () => {
  test.each([
    ['12', 12],
    [' 1 ', 1],
    ['60', 60],
    ['12 maanden', 12],
    ['1 month', 1],
    ['18 mois', 18],
  ])('%s is read', (text, months) => expect(parseNumberOfMonths(text)).toBe(months))
  test.each(['0', '61', '1,5', '1x', '12k', '-3', '', '100', '12 jaar'])('%s is none', (text) =>
    expect(parseNumberOfMonths(text)).toBeNull(),
  )
})
