import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { incidenceCurve, wonLater, wonWithin } from '../../../src/domain/measures/cumulative-incidence'
import type { Outcome, SurvivalRow } from '../../../src/domain/tables'

const row = (days: number, outcome: Outcome, count = 1): SurvivalRow => ({
  leadType: 'Demo request',
  createdMonth: '2026-01',
  outcome,
  days,
  count,
})
const FROM_THE_START = { outcomesSince: null }

test('gives the published Kaplan–Meier estimate where nothing was lost (shared/oracles.md)', () => {
  const rows = [row(2, 'open'), row(3, 'open'), row(6, 'won', 2), row(7, 'won'), row(10, 'open')]
  const curve = incidenceCurve(rows, FROM_THE_START)
  expect(wonWithin(curve, 9)).toBeCloseTo(0.75, 12)
  expect(curve.hasLost).toBe(false)
})

test('counts lost leads as a competing event (Aalen–Johansen, shared/oracles.md)', () => {
  const outcomes: readonly (readonly [number, Outcome])[] = [
    [10, 'open'],
    [20, 'lost'],
    [30, 'won'],
    [40, 'lost'],
    [50, 'open'],
    [60, 'won'],
    [70, 'open'],
    [90, 'won'],
    [100, 'open'],
    [120, 'open'],
  ]
  const curve = incidenceCurve(
    outcomes.map(([days, outcome]) => row(days, outcome)),
    FROM_THE_START,
  )
  expect(wonWithin(curve, 30)).toBeCloseTo(0.111111, 6)
  expect(wonWithin(curve, 60)).toBeCloseTo(0.244444, 6)
  expect(wonWithin(curve, 90)).toBeCloseTo(0.422222, 6)
})

const rows = fc.array(
  fc.record({
    days: fc.nat(60),
    outcome: fc.constantFrom<Outcome>('won', 'lost', 'open'),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 30 },
)

test('does not depend on the order of the rows, nor on how leads are counted together', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const together = given.map(({ days, outcome, count }) => row(days, outcome, count))
      const apart = given.flatMap(({ days, outcome, count }) => Array.from({ length: count }, () => row(days, outcome))).reverse()
      const one = incidenceCurve(together, FROM_THE_START)
      const other = incidenceCurve(apart, FROM_THE_START)
      for (const day of [0, 5, 20, 60]) expect(wonWithin(one, day)).toBeCloseTo(wonWithin(other, day), 12)
      expect(one.horizon).toBe(other.horizon)
    }),
  )
})

test('is the plain share where every lead has its outcome', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const closed = given.filter(({ outcome }) => outcome !== 'open')
      fc.pre(closed.length > 0)
      const curve = incidenceCurve(
        closed.map(({ days, outcome, count }) => row(days, outcome, count)),
        FROM_THE_START,
      )
      const sum = (wanted: Outcome | null) =>
        closed.reduce((total, { outcome, count }) => total + (wanted === null || outcome === wanted ? count : 0), 0)
      expect(wonWithin(curve, 60)).toBeCloseTo(sum('won') / sum(null), 9)
    }),
  )
})

test('an open lead’s chance is what is left of the curve, among those still open', () => {
  const curve = incidenceCurve([row(10, 'won', 20), row(20, 'won', 20), row(30, 'lost', 60)], FROM_THE_START)
  expect(wonLater(curve, 0, 10)).toBeCloseTo(0.2, 12)
  expect(wonLater(curve, 15, 10)).toBeCloseTo(0.25, 12)
  expect(wonLater(curve, 30, 10)).toBe(0)
})

test('one early deal among leads that entered late does not send the curve to 1', () => {
  // 2026-02-01: leads of January are exposed only from an age of some weeks on; one fresh lead is won on its first day.
  const late = Array.from({ length: 10 }, (_, index) => row(60 + index, 'open', 5))
  const fresh: SurvivalRow = { ...row(1, 'won'), createdMonth: '2026-02' }
  const curve = incidenceCurve([...late, fresh], { outcomesSince: 46054 })
  expect(wonWithin(curve, 1)).toBeGreaterThan(0)
  expect(wonWithin(curve, 1)).toBeLessThan(0.05)
})
