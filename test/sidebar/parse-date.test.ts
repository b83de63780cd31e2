import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayOfIso, isoOfDay } from '../../src/domain/months'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'
import { parseDay } from '../../src/sidebar/parse-date'

describe('a day as somebody types it', () => {
  test.each([
    ['24/11/2026', true, '2026-11-24'],
    ['24-11-26', true, '2026-11-24'],
    ['24.11.2026', true, '2026-11-24'],
    ['11/24/2026', false, '2026-11-24'],
    ['2026-11-24', true, '2026-11-24'],
    [' 2026/1/5 ', false, '2026-01-05'],
    ['29/2/2028', true, '2028-02-29'],
    ['24 nov 2026', true, '2026-11-24'],
    ['24 november 2026', false, '2026-11-24'],
    ['1er févr. 2026', true, '2026-02-01'],
    ['24-Nov-26', true, '2026-11-24'],
    ['Nov 24, 2026', true, '2026-11-24'],
  ])('%s is read (day first: %s)', (text, dayFirst, iso) => {
    expect(isoOfDay(parseDay(text, dayFirst) ?? 0)).toBe(iso)
  })

  test.each([
    '31/4/2026',
    '24/13/2026',
    '29/2/2027',
    '24/11',
    'morgen',
    '',
    '24/11/202',
    '24 jui 2026',
    '31 april 2026',
    'nov 2026',
  ])('%s is no day', (text) => {
    expect(parseDay(text, true)).toBeNull()
  })

  test.each(['nl_BE', 'fr_BE', 'en_US', 'de_DE', 'en_GB'])('printed in the way of %s it is read as the same day', (locale) => {
    const { typedDay, dayFirst } = printerFor(locale, currencyOf(locale))
    fc.assert(
      fc.property(fc.integer({ min: dayOfIso('2000-01-01'), max: dayOfIso('2099-12-31') }), (day) => {
        expect(parseDay(typedDay(day), dayFirst)).toBe(day)
      }),
    )
  })

  test.each(['nl_BE', 'fr_BE', 'en_US', 'en_GB'])('written out in the way of %s it is read as the same day', (locale) => {
    const { day: written, dayFirst } = printerFor(locale, currencyOf(locale))
    fc.assert(
      fc.property(fc.integer({ min: dayOfIso('2000-01-01'), max: dayOfIso('2099-12-31') }), (day) => {
        expect(parseDay(written(isoOfDay(day)), dayFirst)).toBe(day)
      }),
    )
  })
})
