import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { betaQuantile, betaShareBelow } from '../../../src/domain/mathematics/beta-share'
import { gammaShareBelow } from '../../../src/domain/mathematics/gamma-share'
import { logGamma } from '../../../src/domain/mathematics/log-gamma'
import { normalQuantile } from '../../../src/domain/mathematics/normal-quantile'

describe('the beta distribution', () => {
  test('of whole numbers is a binomial sum (exact, by Python fractions: P(at least 3 of 10 at 0.2) = 0.322200474)', () => {
    expect(betaShareBelow(0.2, 3, 8)).toBeCloseTo(0.3222004736, 10)
    expect(betaShareBelow(1 / 9, 10, 102)).toBeCloseTo(0.801168, 6)
  })

  test('has quantiles that give their share back, and mirrors', () => {
    const shape = fc.integer({ min: 1, max: 4000 }).map((halves) => halves / 2)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), shape, shape, (percent, a, b) => {
        expect(betaShareBelow(betaQuantile(percent / 100, a, b), a, b)).toBeCloseTo(percent / 100, 8)
        expect(betaShareBelow(percent / 100, a, b) + betaShareBelow(1 - percent / 100, b, a)).toBeCloseTo(1, 9)
      }),
    )
  })
})

test('the gamma function of whole numbers is a factorial, of a half √π', () => {
  expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12)
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13)
  // Python, math.lgamma(25.5) and math.lgamma(10000.5).
  expect(logGamma(25.5)).toBeCloseTo(56.389167643719944, 12)
  expect(logGamma(10000.5)).toBeCloseTo(82104.32265412835, 8)
})

test('the gamma distribution of shape 1 is exponential, and of shape 3 a Poisson sum', () => {
  expect(gammaShareBelow(2, 1, 1)).toBeCloseTo(1 - Math.exp(-2), 13)
  expect(gammaShareBelow(8, 3, 2)).toBeCloseTo(1 - Math.exp(-4) * (1 + 4 + 8), 12)
  expect(gammaShareBelow(0, 3, 2)).toBe(0)
})

test('quantiles of the normal distribution are those of its tables', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8)
  expect(normalQuantile(0.9)).toBeCloseTo(1.281551566, 8)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 8)
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12)
})
