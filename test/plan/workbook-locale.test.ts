import { expect, test } from '@jest/globals'
import { numberFormats } from '../../src/host/looks'
import { withCurrency } from '../../src/plan/currency'
import { currencyOf } from '../../src/plan/workbook-locale'

/** The order of CLDR 44 (unicode.org/cldr/charts): number, currency, "standard" pattern of each language. */
test.each([
  ['nl_BE', '€\u00a0900.000', '"€\u00a0"#,##0.00'],
  ['fr_BE', '900\u202f000\u00a0€', '#,##0.00"\u00a0€"'],
  ['fr_FR', '900\u202f000\u00a0€', '#,##0.00"\u00a0€"'],
  ['de_DE', '900.000\u00a0€', '#,##0.00"\u00a0€"'],
  ['en_GB', '£900,000', '"£"#,##0.00'],
  ['en_US', '$900,000', '"$"#,##0.00'],
  ['de_CH', "CHF\u00a0900'000", '"CHF\u00a0"#,##0.00'],
])('money in a workbook of %s stands as %s', (locale, text, pattern) => {
  const currency = currencyOf(locale)
  // The sign between thousands is Intl's, and not at stake here.
  const amount = new Intl.NumberFormat(locale.replace('_', '-')).format(900000).replace('’', "'")
  expect(withCurrency(currency, amount)).toBe(text)
  expect(numberFormats(currency).cents).toBe(pattern)
})
