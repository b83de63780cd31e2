import { expect, test } from '@jest/globals'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'
import { leadWorth } from '../../src/sidebar/lead-worth'
import { wordsIn } from '../../src/sidebar/words'

const print = printerFor('en_US', currencyOf('en_US'))
const said = (own: number | null, used: number) => leadWorth({ own, used, dealSize: 1000 }, wordsIn('en'), print)

test('a card says what a lead is worth', () => {
  expect(said(null, 0.1)).toContain('One lead is worth $100; 10 leads make a deal.')
  expect(said(0.5, 0.1)).toContain('One lead is worth $500; 2 leads make a deal.')
})

test('it says that nothing was won only of what was measured, never of a rate that somebody typed', () => {
  expect(said(null, 0)).toContain('No lead of this type became a deal')
  expect(said(0, 0.1)).toBe('By your rate of 0%, no lead of this type becomes a deal, so it gets no share.')
  for (const language of ['nl', 'fr'] as const)
    expect(
      leadWorth({ own: 0, used: 0.1, dealSize: 1000 }, wordsIn(language), printerFor('fr_BE', currencyOf('fr_BE'))),
    ).toContain('0\u00a0%')
})
