import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type LeadsOfType, mixLaw, varianceOfDeals } from '../../../src/domain/chances/mix-law'
import { meanRate, type RateLaw } from '../../../src/domain/measures/rate-belief'

const anyRate = fc.double({ min: 0.01, max: 0.97, noNaN: true })
const anyLaw: fc.Arbitrary<RateLaw> = fc
  .tuple(anyRate, fc.double({ min: 20, max: 2000, noNaN: true }), fc.boolean())
  .map(([rate, strength, isKnown]) =>
    isKnown ? { kind: 'known', rate } : { kind: 'learnt', belief: { a: rate * strength, b: (1 - rate) * strength } },
  )
const anyParts: fc.Arbitrary<LeadsOfType[]> = fc.array(fc.record({ leads: fc.integer({ min: 3, max: 300 }), law: anyLaw }), {
  minLength: 1,
  maxLength: 6,
})
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

test('the law of one type is its own', () => {
  fc.assert(
    fc.property(anyParts, ([part]) => {
      const { leads, law } = part as LeadsOfType
      const one = mixLaw([{ leads, law }])
      expect(one.leads).toBeCloseTo(leads, 9)
      expect(meanRate(one.law)).toBeCloseTo(meanRate(law), 12)
      expect(varianceOfDeals(one)).toBeCloseTo(varianceOfDeals({ leads, law }), 6)
    }),
  )
})

test('the law of several has the mean and the variance of their deals together, also where rates differ and are known', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const together = mixLaw(parts)
      expect(together.leads * meanRate(together.law)).toBeCloseTo(sum(parts.map(({ leads, law }) => leads * meanRate(law))), 8)
      const variance = sum(parts.map(varianceOfDeals))
      expect(Math.abs(varianceOfDeals(together) / variance - 1)).toBeLessThan(1e-6)
    }),
  )
})

test('of no leads, or leads that never become a deal, there are no deals', () => {
  expect(mixLaw([])).toEqual({ leads: 0, law: { kind: 'known', rate: 0 } })
  expect(mixLaw([{ leads: 9, law: { kind: 'known', rate: 0 } }])).toEqual({ leads: 9, law: { kind: 'known', rate: 0 } })
})
