import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { incidenceCurve } from '../../../src/domain/measures/cumulative-incidence'
import { DAYS_A_MONTH, lagShares } from '../../../src/domain/measures/lag'
import { chancesByEnd, forwardCheck, scaleToGoal } from '../../../src/domain/targets/forward-check'

/** Numbers that follow from a seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const flow = (leads: readonly number[], rate = 0.1, lag: readonly number[] = [0.5, 0.3, 0.2]) => ({ leads, rate, lagShares: lag })

test('leads of the last months bring deals after the period', () => {
  const check = forwardCheck([flow([100, 0, 100])], 2)
  expect(check.landing.map((deals) => Math.round(deals * 1e9) / 1e9)).toEqual([5, 3, 7])
  expect(check.byEnd).toBeCloseTo(17, 9)
  expect(check.afterwards).toBeCloseTo(5, 9)
})

test('each month has its own chance of a deal by the end of the period', () => {
  expect(chancesByEnd(0.1, [0.5, 0.3, 0.2], 4)).toEqual([0.1, 0.1, 0.08, 0.05].map((chance) => expect.closeTo(chance, 12)))
})

const steps = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 })
  .map((days) => days.sort((left, right) => left - right))

test('equals the mean of a seeded simulation, lead by lead and day by day', () => {
  fc.assert(
    fc.property(steps, fc.integer(), fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }), (days, seed, leads) => {
      const random = randomFrom(seed)
      // Of ten leads, one is won on each of these days, the others are lost.
      const rows = days.map((day) => ({ leadType: '', createdMonth: '2026-01', outcome: 'won' as const, days: day, count: 1 }))
      const lost = { leadType: '', createdMonth: '2026-01', outcome: 'lost' as const, days: 400, count: 10 - days.length }
      const curve = incidenceCurve([...rows, lost], { outcomesSince: null })
      const rate = days.length / 10
      const expected = forwardCheck([flow(leads, rate, lagShares(curve, 400))], 0).byEnd
      const REPEATS = 300
      let deals = 0
      for (const [month, count] of leads.entries()) {
        for (let lead = 0; lead < count * REPEATS; lead++) {
          const until = days[Math.floor(random() * 10)]
          if (until !== undefined && (month + random()) * DAYS_A_MONTH + until < leads.length * DAYS_A_MONTH) deals++
        }
      }
      // Five standard errors of the simulation's mean; a lead's variance is at most its chance.
      expect(Math.abs(deals / REPEATS - expected)).toBeLessThanOrEqual(5 * Math.sqrt(expected / REPEATS) + 1e-9)
    }),
    { numRuns: 20, seed: 3 },
  )
})

const plans = fc.record({
  leads: fc.array(fc.double({ min: 1, max: 500, noNaN: true }), { minLength: 1, maxLength: 12 }),
  over: fc.nat(12),
  credit: fc.double({ min: 0, max: 20, noNaN: true }),
  goal: fc.double({ min: 1, max: 300, noNaN: true }),
})

test('scaled leads reach the goal exactly, or the shortfall is named', () => {
  fc.assert(
    fc.property(plans, ({ leads, over, credit, goal }) => {
      const open = leads.map((_, month) => month >= over)
      const scaling = scaleToGoal([flow(leads)], credit, goal, open)
      if (scaling.kind === 'shortfall') {
        expect(scaling.reason).toBe('noMonthOpen')
        expect(open).not.toContain(true)
        return expect(forwardCheck([flow(leads)], credit).byEnd + scaling.deals).toBeCloseTo(goal, 6)
      }
      const scaled = leads.map((count, month) => (open[month] ? count * scaling.factor : count))
      const { byEnd } = forwardCheck([flow(scaled)], credit)
      if (scaling.factor > 0) expect(byEnd).toBeCloseTo(goal, 6)
      else expect(byEnd).toBeGreaterThanOrEqual(goal - 1e-9)
    }),
  )
})

test('no leads are asked for in a month whose leads all land after the period', () => {
  const late = flow([100, 100], 0.1, [0, 0.5, 0.5])
  expect(scaleToGoal([late], 0, 20, [false, true])).toEqual({
    kind: 'shortfall',
    deals: expect.closeTo(15, 9),
    reason: 'tooLateForLeads',
  })
  // Two percent of the deals in time: fifty times the leads is no plan.
  const hardly = flow([0, 100], 0.1, [0.02, 0.98])
  expect(scaleToGoal([hardly], 0, 10, [true, true], 5)).toMatchObject({ kind: 'shortfall', deals: expect.closeTo(9.8, 9) })
  expect(scaleToGoal([hardly], 0, 10, [true, true])).toEqual({ kind: 'scaled', factor: expect.closeTo(50, 9) })
})

test('several types land by their own lag', () => {
  const check = forwardCheck([flow([100, 100], 0.1, [1]), flow([100, 100], 0.3, [0, 1])], 0)
  expect(check.landing).toEqual([10, 40])
  expect(check.afterwards).toBe(30)
  expect(sum(forwardCheck([], 3).landing)).toBe(0)
})
