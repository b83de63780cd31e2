import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { leadsDue } from '../../../src/domain/targets/leads-due'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

test('10 deals in month 6 at 10 %, lag 50 / 30 / 20 %: 20, 30 and 50 leads in months 4, 5, 6 (shared/oracles.md)', () => {
  expect(leadsDue([0, 0, 0, 0, 0, 10], [0.5, 0.3, 0.2], 0.1)).toEqual({ due: [0, 0, 0, 20, 30, 50], tooLate: 0 })
})

test('what was due before the first month is too late', () => {
  expect(leadsDue([10, 0], [0.5, 0.3, 0.2], 0.1)).toEqual({ due: [50, 0], tooLate: 50 })
})

const deals = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 24 })
const lags = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 })
  .filter((weights) => sum(weights) > 0)
  .map((weights) => weights.map((weight) => weight / sum(weights)))
const rates = fc.double({ min: 0.001, max: 1, noNaN: true })

test('due and too late together are the leads that the deals take', () => {
  fc.assert(
    fc.property(deals, lags, rates, (byMonth, lag, rate) => {
      const { due, tooLate } = leadsDue(byMonth, lag, rate)
      expect(due).toHaveLength(byMonth.length)
      expect((sum(due) + tooLate) * rate).toBeCloseTo(sum(byMonth), 6)
    }),
  )
})

test('conserves the total when nothing falls before the first month', () => {
  fc.assert(
    fc.property(deals, lags, rates, (byMonth, lag, rate) => {
      const early = [...lag.slice(1).map(() => 0), ...byMonth]
      expect(sum(leadsDue(early, lag, rate).due) * rate).toBeCloseTo(sum(byMonth), 6)
      expect(leadsDue(early, lag, rate).tooLate).toBe(0)
    }),
  )
})
