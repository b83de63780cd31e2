import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { learnSpread } from '../../../src/domain/backtest/spread'
import type { LifeRow } from '../../../src/domain/lives'

const FIRST = 44_562
const AS_OF = FIRST + 4 * 365

const isFiniteOrNothing = (rows: readonly LifeRow[], days: number): boolean => {
  const spread = learnSpread({ rows, asOf: AS_OF, hasValues: false }, AS_OF, days)
  return spread === null || (Number.isFinite(spread.coefficientOfVariation) && Number.isFinite(spread.meanRatio))
}

const life = (created: number, outcome: LifeRow['outcome'], outcomeDay: number | null, count = 1): LifeRow => ({
  ...{ created, outcome, outcomeDay, count },
  ...{ value: 0, squares: 0 },
})

test('a history that is cleared up on one day a year teaches a number, or nothing', () => {
  const rows = Array.from({ length: 800 }, (_, index) => {
    const created = FIRST + Math.floor((index * 4 * 365) / 800)
    const cleared = FIRST + 365 * (1 + Math.floor((created - FIRST) / 365)) - 1
    const outcome = index % 5 === 0 ? 'won' : 'lost'
    return life(created, outcome, cleared)
  })
  for (const days of [30, 90, 365]) expect([days, isFiniteOrNothing(rows, days)]).toEqual([days, true])
})

test('so does any other history, also one in which leads close before they are created', () => {
  const row = fc
    .record({
      created: fc.integer({ min: FIRST, max: AS_OF }),
      outcome: fc.constantFrom<LifeRow['outcome']>('won', 'lost', 'open'),
      after: fc.integer({ min: -400, max: 400 }),
      count: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ created, outcome, after, count }) =>
      life(created, outcome, outcome === 'open' ? null : Math.min(AS_OF, created + after), count),
    )
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 80 }), (rows) => {
      expect(isFiniteOrNothing(rows, 90)).toBe(true)
    }),
    { numRuns: 20 },
  )
})

/** A lead a day, every fifth won after 40 days. */
const steady = Array.from({ length: 1300 }, (_, day) =>
  day % 5 === 0 ? life(FIRST + day, 'won', FIRST + day + 40) : life(FIRST + day, 'open', null),
)

test('an outcome before its own lead does not say since when outcomes are recorded', () => {
  const learnt = (outcomeDay: number) =>
    learnSpread({ rows: [...steady, life(FIRST + 900, 'won', outcomeDay)], asOf: AS_OF, hasValues: false }, AS_OF, 90)
  expect(learnt(15)).toEqual(learnt(FIRST + 899))
  expect(learnSpread({ rows: [life(FIRST + 900, 'won', 15)], asOf: AS_OF, hasValues: false }, AS_OF, 90)).toBeNull()
})

test('a century before the first real deal is not looked through month by month', () => {
  const rows = [life(1, 'won', 15), ...steady.slice(900)]
  let readings = 0
  const counted = new Proxy(rows, {
    get: (target, property, receiver) => {
      if (property === Symbol.iterator) readings++
      return Reflect.get(target, property, receiver)
    },
  })
  expect(learnSpread({ rows: counted, asOf: AS_OF, hasValues: false }, AS_OF, 90)).not.toBeNull()
  // 24 origins and the day itself, each with what was known before it and what came after.
  expect(readings).toBeLessThan(25 * 5)
})
