import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { looksOf } from '../../../src/domain/backtest/looks'
import type { KnownDeals, Prediction } from '../../../src/domain/backtest/market-factor'
import { driftKernel, seasonKernel } from '../../../src/domain/backtest/suppositions'
import { between, type Matrix } from '../../../src/domain/mathematics/gaussian'

const SINCE = 44_562

/** The same over every week from the first outcome on, those that weigh nothing included: the definition, quadratic in weeks. */
function overAllWeeks(predictions: readonly Prediction[], { since, perDay }: KnownDeals, until: number) {
  const weeks: number[] = []
  for (let day = since; day <= until; day += 7) weeks.push(day + 3)
  const looks = predictions.map(({ asOf, days, within }) => {
    const look = weeks.map(() => 0)
    const add = (day: number, weight: number): void => {
      const week = Math.min(weeks.length - 1, Math.floor((day - since) / 7))
      look[week] = (look[week] as number) + weight
    }
    const expected = within[days] as number
    for (let day = 1; day <= days; day++)
      add(asOf + day, expected > 0 ? ((within[day] as number) - (within[day - 1] as number)) / expected : 1 / days)
    const before = perDay.slice(0, asOf - since + 1)
    const known = before.reduce((sum, count) => sum + count, 0)
    before.forEach((count, index) => {
      if (count > 0) add(since + index, -count / known)
    })
    return look
  })
  return { weeks, looks }
}

const history = fc
  .record({
    deals: fc.array(fc.record({ day: fc.integer({ min: 0, max: 700 }), count: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 60,
    }),
    origins: fc.array(fc.record({ asOf: fc.integer({ min: 1, max: 700 }), days: fc.integer({ min: 14, max: 90 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    steps: fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 90, maxLength: 90 }),
  })
  .map(({ deals, origins, steps }) => {
    const perDay = new Array<number>(701).fill(0)
    for (const { day, count } of deals) perDay[day] = (perDay[day] as number) + count
    const within = [0, ...steps].map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + step, 0))
    const predictions = origins
      .map(({ asOf, days }): Prediction => ({ asOf: SINCE + asOf, days, within, dispersion: 1, known: 5 }))
      .sort((one, other) => one.asOf - other.asOf)
    return { known: { since: SINCE, perDay }, predictions }
  })

test('to leave out the weeks that weigh nothing changes no digit of what the market explains', () => {
  fc.assert(
    fc.property(history, ({ known, predictions }) => {
      const until = Math.max(...predictions.map(({ asOf, days }) => asOf + days))
      const all = overAllWeeks(predictions, known, until)
      const kept = looksOf(predictions, known, until)
      for (const kernel of [
        (days: readonly number[]): Matrix => driftKernel(days, 30),
        (days: readonly number[]) => seasonKernel(days, 91.3),
      ])
        expect(between(kept.looks, kernel(kept.weeks), kept.looks)).toEqual(between(all.looks, kernel(all.weeks), all.looks))
      expect(kept.weeks.length).toBeLessThanOrEqual(all.weeks.length)
    }),
    { numRuns: 60 },
  )
})

test('a century without deals has no weeks', () => {
  const perDay = new Array<number>(46_000).fill(0)
  perDay[0] = 1
  for (let day = 45_000; day < 46_000; day += 10) perDay[day] = 2
  const within = Array.from({ length: 91 }, (_, day) => day / 9)
  const next: Prediction = { asOf: 14 + 45_999, days: 90, within, dispersion: 1, known: 201 }
  // The week of the first deal, the thousand days with deals, and the window.
  expect(looksOf([next], { since: 14, perDay }, next.asOf + 90).weeks.length).toBeLessThan(1 + 1000 / 7 + 1 + 90 / 7 + 2)
})
