import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cheapestMix, type MixType } from '../../../src/domain/targets/cheapest-mix'

const type = (leadValue: number, cost: number, mostLeads: number | null = null): MixType => ({ leadValue, cost, mostLeads })

test('takes what costs least for a euro of lead value, up to its ceiling', () => {
  expect(cheapestMix(1_000_000, [type(3000, 90), type(1000, 20, 700)])).toEqual({ kind: 'mix', leads: [100, 700], cost: 23000 })
})

test('takes free leads first, and never leads that are worth nothing', () => {
  expect(cheapestMix(1000, [type(100, 5), type(0, 0), type(100, 0, 4)])).toEqual({ kind: 'mix', leads: [6, 0, 4], cost: 30 })
})

test('says how much can be reached when no mix reaches the goal', () => {
  expect(cheapestMix(1000, [type(100, 5, 4), type(50, 1, 2), type(0, 1)])).toEqual({ kind: 'noMixReaches', mostLeadValue: 500 })
  expect(cheapestMix(1000, [])).toEqual({ kind: 'noMixReaches', mostLeadValue: 0 })
})

test('a ceiling at exactly the goal reaches it, whatever floating point makes of a third', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 999 }), (leads, sevenths) => {
      const leadValue = sevenths / 7
      expect(cheapestMix(leads * leadValue, [type(leadValue, 1, leads / 3), type(leadValue, 2, leads - leads / 3)]).kind).toBe(
        'mix',
      )
    }),
  )
})

const whole = fc.integer({ min: 0, max: 100 })
const types = fc.array(fc.record({ leadValue: whole, cost: whole, mostLeads: fc.option(whole) }), { minLength: 1, maxLength: 6 })
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 })

test('keeps to the goal and to the ceilings, and no feasible mix found by search is cheaper', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      types,
      fc.array(shares, { minLength: 20, maxLength: 20 }),
      (goal, offer, tries) => {
        const worth = (leads: readonly number[]): number =>
          offer.reduce((sum, { leadValue }, index) => sum + leadValue * (leads[index] as number), 0)
        const price = (leads: readonly number[]): number =>
          offer.reduce((sum, { cost }, index) => sum + cost * (leads[index] as number), 0)
        const most = offer.map(({ leadValue, mostLeads }) => mostLeads ?? (leadValue > 0 ? goal / leadValue : 0))
        const mix = cheapestMix(goal, offer)
        if (mix.kind === 'noMixReaches') {
          expect(mix.mostLeadValue).toBeCloseTo(worth(most), 6)
          return expect(worth(most)).toBeLessThan(goal)
        }
        expect(worth(mix.leads)).toBeCloseTo(goal, 6)
        expect(price(mix.leads)).toBeCloseTo(mix.cost, 6)
        for (const [index, { mostLeads }] of offer.entries()) {
          expect(mix.leads[index]).toBeGreaterThanOrEqual(0)
          if (mostLeads !== null) expect(mix.leads[index]).toBeLessThanOrEqual(mostLeads)
        }
        for (const tried of tries) {
          // Any point of the box, drawn out towards its far corner until it reaches the goal.
          const start = most.map((ceiling, index) => ceiling * (tried[index] as number))
          const short = goal - worth(start)
          const rest = worth(most) - worth(start)
          const step = short <= 0 || rest <= 0 ? 0 : Math.min(1, short / rest)
          const other = start.map((leads, index) => leads + step * ((most[index] as number) - leads))
          if (worth(other) >= goal - 1e-6) expect(mix.cost).toBeLessThanOrEqual(price(other) + 1e-3)
        }
      },
    ),
  )
})
