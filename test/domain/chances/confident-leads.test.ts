import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { confidentLeads, confidentLeadsFromHistory, confidentMix } from '../../../src/domain/chances/confident-leads'
import { chanceOfAtLeast } from '../../../src/domain/chances/deals-law'
import type { RateLaw } from '../../../src/domain/measures/rate-belief'

const known = (rate: number): RateLaw => ({ kind: 'known', rate })
const learnt = (a: number, b: number): RateLaw => ({ kind: 'learnt', belief: { a, b } })
const anyLaw = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((percent) => known(percent / 100)),
  fc.tuple(fc.integer({ min: 3, max: 300 }), fc.integer({ min: 3, max: 3000 })).map(([a, b]) => learnt(a + 0.5, b + 0.5)),
)

describe('confident leads', () => {
  test('of a history of 0 deals in 20 leads would be thousands (oracles.md): that is refused', () => {
    const confidences = [0.5, 0.8, 0.9, 0.95]
    expect(confidences.map((each) => confidentLeads(10, learnt(0.5, 20.5), each))).toEqual([863, 6150, 25012, 100458])
    expect(confidentLeadsFromHistory(10, 20, 0, 0.8)).toEqual({ kind: 'refused', reason: 'noDealsYet' })
  })

  test('of fewer than 5 deals are given, with a word of warning', () => {
    expect(confidentLeadsFromHistory(10, 18, 2, 0.8)).toEqual({ kind: 'leads', leads: 154, fewDeals: true })
    expect(confidentLeadsFromHistory(10, 90, 10, 0.8)).toEqual({ kind: 'leads', leads: 123, fewDeals: false })
  })

  test('are the smallest number that is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyLaw, fc.integer({ min: 50, max: 95 }), (deals, law, percent) => {
        const leads = confidentLeads(deals, law, percent / 100) as number
        expect(chanceOfAtLeast(deals, leads, law)).toBeGreaterThanOrEqual(percent / 100)
        expect(chanceOfAtLeast(deals, leads - 1, law)).toBeLessThan(percent / 100)
      }),
      { numRuns: 200 },
    )
  })

  test('never fall as the confidence grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyLaw, fc.integer({ min: 50, max: 94 }), (deals, law, percent) => {
        const [less, more] = [percent, percent + 1].map((each) => confidentLeads(deals, law, each / 100) as number)
        expect(more).toBeGreaterThanOrEqual(less as number)
      }),
    )
  })

  test('of one type are the same by itself and as a mix', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), anyLaw, fc.integer({ min: 1, max: 500 }), (deals, law, leads) => {
        expect(confidentMix(deals, [{ leads, law }], 0.8)).toBe(confidentLeads(deals, law, 0.8))
      }),
    )
  })

  test('of one lead are one, whatever total the mix was given in', () => {
    // 103 × (1 / 103) is a little less than 1.
    for (const leads of [1, 49, 103]) expect(confidentMix(1, [{ leads, law: known(0.81) }], 0.8)).toBe(1)
  })

  test('are found for thousands of deals, and not where the rate is 0', () => {
    // 5,000 ÷ 10 % is 50,000 on average; the deviation of the number of deals is 67, and of the learnt rate 5.5 %.
    expect(confidentLeads(5000, known(0.1), 0.9)).toBe(50862)
    expect(confidentLeads(5000, learnt(300, 2700), 0.9)).toBeGreaterThan(53000)
    expect(confidentLeads(5000, known(0), 0.9)).toBeNull()
    expect(confidentMix(10, [], 0.8)).toBeNull()
  })
})

test('deals without number are out of reach: the search ends', () => {
  expect(confidentLeads(1.6e20, known(1 / 9), 0.8)).toBeNull()
  expect(confidentLeads(10, known(1e-15), 0.8)).toBeNull()
})
