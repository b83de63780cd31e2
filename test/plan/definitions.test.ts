import { expect, test } from '@jest/globals'
import { plan as english } from '../../src/i18n/en/plan'
import { fill } from '../../src/i18n/fill'
import { plan as french } from '../../src/i18n/fr/plan'
import { plan as dutch } from '../../src/i18n/nl/plan'

test.each([
  ['en', english, 'This rate is never below deals ÷ leads.'],
  ['nl', dutch, 'Deze ratio ligt nooit onder deals ÷ leads.'],
  ['fr', french, 'Ce taux n’est jamais inférieur à affaires ÷ leads.'],
])('the measured rate is told to be no less than what everybody computes: %s', (_, words, last) => {
  for (const lost of [0, 1]) {
    const told = fill(words['definition.rate'], { horizon: 97, lost })
    expect(told.endsWith(`. ${last}`)).toBe(true)
    expect(told).not.toContain('  ')
  }
})
