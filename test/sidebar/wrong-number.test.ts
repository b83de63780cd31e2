import { describe, expect, test } from '@jest/globals'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'
import { parseNumber } from '../../src/sidebar/parse-number'
import { wordsIn } from '../../src/sidebar/words'
import { wrongNumber } from '../../src/sidebar/wrong-number'

const dutch = printerFor('nl_BE', currencyOf('nl_BE'))
const said = (text: string, kind: 'money' | 'count' = 'money') =>
  wrongNumber(text, kind, wordsIn('nl'), dutch).replaceAll('\u00a0', ' ')

test('what is wrong with a number is said, with an example', () => {
  const example = 'Bijvoorbeeld: € 1.500.000, of 1,5 miljoen.'
  expect(said('veel')).toBe(`“veel” is geen getal. ${example}`)
  expect(said('-5')).toBe(`“-5” is niet meer dan 0. ${example}`)
  expect(said('500x')).toBe(`“x” achter het getal is niet begrepen. ${example}`)
  expect(said('1.500k')).toBe('“1.500k” kan € 1.500.000 of € 1.500 zijn. Vul het getal voluit in.')
  expect(said('veel', 'count')).toBe('“veel” is geen getal. Bijvoorbeeld: 40.')
})

describe.each(['nl_BE', 'fr_BE', 'en_US', 'de_CH'])('in a workbook of %s', (locale) => {
  const print = printerFor(locale, currencyOf(locale))
  test.each(['nl', 'fr', 'en'] as const)('each example works as it is written in %s', (language) => {
    const message = wrongNumber('?', 'money', wordsIn(language), print)
    const [, full = '', short = ''] = /: (.+), (?:of|ou|or) (.+)\.$/.exec(message) ?? []
    expect([full, short].map((text) => parseNumber(text, print.decimal))).toEqual([1_500_000, 1_500_000])
  })
})
