import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fitRatePrior, steadyRates } from '../../../src/domain/measures/steady-rates'

const OLIST = [
  [2296, 271],
  [1586, 195],
  [1350, 75],
  [1099, 179],
  [499, 56],
  [493, 15],
  [284, 24],
  [150, 4],
  [118, 6],
  [65, 3],
  [60, 14],
].map(([leads, deals]) => ({ leads: leads as number, deals: deals as number }))

describe('the prior of all types', () => {
  test('of the origins of Olist has mean 0.0939 and is worth 31 leads', () => {
    const prior = fitRatePrior(OLIST)
    expect(prior?.mean).toBeCloseTo(0.0939, 4)
    // A grid in Python (math.lgamma) has its top, −2634.26368, at 31.32; oracles.md says 31.2, where it is 3e-5 lower.
    expect(Math.abs((prior?.strength as number) - 31.32)).toBeLessThan(0.05)
  })

  test('is one shared rate where types differ no more than chance makes them', () => {
    expect(
      fitRatePrior([
        { deals: 5, leads: 50 },
        { deals: 10, leads: 100 },
      ]),
    ).toEqual({
      mean: expect.closeTo(0.1, 12),
      strength: Number.POSITIVE_INFINITY,
    })
  })

  test('is nothing without leads, and 0 without deals', () => {
    expect(fitRatePrior([{ deals: 0, leads: 0 }])).toBeNull()
    expect(
      fitRatePrior([
        { deals: 0, leads: 20 },
        { deals: 0, leads: 5 },
      ])?.mean,
    ).toBe(0)
  })
})

describe('steadied rates', () => {
  test('of Olist: referral 0.0854, other 0.0382, blank 0.1857 (oracles.md)', () => {
    const rates = steadyRates(OLIST)
    expect(Math.abs((rates[6] as number) - 0.0854)).toBeLessThan(1e-4)
    expect(Math.abs((rates[7] as number) - 0.0382)).toBeLessThan(1e-4)
    expect(Math.abs((rates[10] as number) - 0.1857)).toBeLessThan(2e-4)
  })

  test('lie between the own rate and the mean of all types, for any types', () => {
    const type = fc.record({ leads: fc.integer({ min: 1, max: 2000 }), share: fc.integer({ min: 0, max: 100 }) })
    fc.assert(
      fc.property(fc.array(type, { minLength: 1, maxLength: 13 }), (drawn) => {
        const types = drawn.map(({ leads, share }) => ({ leads, deals: Math.round((leads * share) / 100) }))
        const mean = fitRatePrior(types)?.mean as number
        steadyRates(types).forEach((rate, index) => {
          const { deals, leads } = types[index] as (typeof types)[number]
          expect(rate).toBeGreaterThanOrEqual(Math.min(deals / leads, mean) - 1e-9)
          expect(rate).toBeLessThanOrEqual(Math.max(deals / leads, mean) + 1e-9)
        })
      }),
      { numRuns: 100 },
    )
  })
})
