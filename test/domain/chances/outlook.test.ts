import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { exactChances, landedShare, type OutlookInputs, outlookOf } from '../../../src/domain/chances/outlook'
import { incidenceCurve } from '../../../src/domain/measures/cumulative-incidence'
import { DAYS_A_MONTH, lagShares } from '../../../src/domain/measures/lag'

/** Deals take four months: no new lead brings one within a plan of two. 36 are expected of what is open. */
const TOO_SHORT: OutlookInputs = {
  types: [{ leads: 100, law: { kind: 'learnt', belief: { a: 60.5, b: 240.5 } }, credit: 36 }],
  requiredDeals: 20,
  requiredLeads: 100,
  goal: 200_000,
  dealSize: { mean: 10_000, deviation: 4_000, deals: 60 },
  weights: [1, 1],
  lagShares: [0, 0, 0, 0, 1],
  drift: 0.2,
}

test('where no new lead lands in time, the open ones still count', () => {
  const outlook = outlookOf(TOO_SHORT)
  expect(outlook.landed).toBe(0)
  expect(outlook.chanceOfDeals).toBeGreaterThan(0.9)
  expect(outlook.chanceOfDeals).toBeCloseTo(exactChances(TOO_SHORT).ofDeals, 6)
  const none = { ...TOO_SHORT, types: TOO_SHORT.types.map((type) => ({ ...type, credit: 0 })) }
  expect(outlookOf(none).chanceOfDeals).toBe(0)
})

test('every lever is a number then, too', () => {
  for (const lagShares of [TOO_SHORT.lagShares, [0, 0, 1], [0, 1], []])
    for (const { requiredLeads, leadsSaved, chance } of outlookOf({ ...TOO_SHORT, lagShares }).levers)
      expect([requiredLeads, leadsSaved, chance].every(Number.isFinite)).toBe(true)
})

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

const steps = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 })
  .map((days) => days.sort((left, right) => left - right))

test('what lands in time is the mean of a seeded simulation, lead by lead and day by day', () => {
  fc.assert(
    fc.property(steps, fc.integer(), fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }), (days, seed, leads) => {
      const random = randomFrom(seed)
      // Of ten leads, one is won on each of these days, the others are lost.
      const rows = days.map((day) => ({ leadType: '', createdMonth: '2026-01', outcome: 'won' as const, days: day, count: 1 }))
      const lost = { leadType: '', createdMonth: '2026-01', outcome: 'lost' as const, days: 400, count: 10 - days.length }
      const curve = incidenceCurve([...rows, lost], { outcomesSince: null })
      const rate = days.length / 10
      const all = leads.reduce((total, count) => total + count, 0)
      const expected = all * rate * landedShare(leads, lagShares(curve, 400))
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
