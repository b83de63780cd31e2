import { describe, expect, test } from '@jest/globals'
import { report as english } from '../../src/i18n/en/report'
import { fill } from '../../src/i18n/fill'
import { report as french } from '../../src/i18n/fr/report'
import { report as dutch } from '../../src/i18n/nl/report'

describe('a sentence with places', () => {
  test('chooses its words by the number, and cuts long lists short', () => {
    expect(fill(english.wonWithoutValue, { count: 1 })).toBe('1 won deal has no amount. It does not count in the deal size.')
    expect(fill(dutch.wonWithoutValue, { count: 2 })).toBe(
      '2 gewonnen deals hebben geen bedrag. Ze tellen niet mee in de dealgrootte.',
    )
    expect(fill('{rows}', { rows: Array.from({ length: 12 }, (_, row) => row) })).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9 … +2')
  })
  test('knows a number by how it is printed: a thousand is not one, and French counts nought and a half with one', () => {
    const [english, french] = ['{leads} {leads?lead|leads}', '{leads} {leads<2?affaire|affaires}']
    expect(['1', 1, '1.000', '1,5', '0'].map((leads) => fill(english, { leads }))).toEqual([
      ...['1 lead', '1 lead', '1.000 leads', '1,5 leads', '0 leads'],
    ])
    expect(['1', 0, '1.000', '1,5', '12'].map((leads) => fill(french, { leads }))).toEqual([
      ...['1 affaire', '0 affaire', '1.000 affaires', '1,5 affaire', '12 affaires'],
    ])
  })
  test('never fills a place from what a particular holds, nor from what every object has', () => {
    expect(fill('“{tab}” {constructor}', { tab: '{count}', count: 3 })).toBe('“{count}” {constructor}')
  })
})

test.each(Object.keys(english) as (keyof typeof english)[])('%s names the same particulars in three languages', (key) => {
  const places = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort()
  expect(places(dutch[key])).toEqual(places(english[key]))
  expect(places(french[key])).toEqual(places(english[key]))
})
