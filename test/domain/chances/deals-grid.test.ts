import { describe, expect, test } from '@jest/globals'
import { chanceFrom, dealsOfAll, dealsOfType } from '../../../src/domain/chances/deals-grid'
import { type LeadsOfType, mixLaw, varianceOfDeals } from '../../../src/domain/chances/mix-law'
import { exactChances, outlookOf } from '../../../src/domain/chances/outlook'
import { meanRate } from '../../../src/domain/measures/rate-belief'

const learnt = (leads: number, a: number, b: number): LeadsOfType => ({ leads, law: { kind: 'learnt', belief: { a, b } } })
/** Wide, narrow, and known: the wide one asks for a coarse grid, on which the narrow one lies between two steps. */
const MIXED = [
  learnt(9000, 60.5, 900.5),
  learnt(2500, 300.5, 1200.5),
  learnt(40, 20.5, 100.5),
  { leads: 30, law: { kind: 'known', rate: 0.2 } } as const,
]

/** Every number of deals of every type with every other, one by one. */
function everyNumber(parts: readonly LeadsOfType[]): number[] {
  let chances = [1]
  for (const part of parts) {
    const { from, chances: own } = dealsOfType(part, 1)
    const next = new Array<number>(chances.length + from + own.length).fill(0)
    for (const [i, one] of chances.entries())
      for (const [j, other] of own.entries()) next[i + from + j] = (next[i + from + j] ?? 0) + one * other
    chances = next
  }
  return chances
}

describe('deals told apart at some numbers only', () => {
  const grid = dealsOfAll(MIXED)
  const exact = everyNumber(MIXED)
  const mean = MIXED.reduce((sum, { leads, law }) => sum + leads * meanRate(law), 0)

  test('are told apart at every number where these are few', () => {
    expect(dealsOfAll([learnt(90, 10.5, 80.5)]).step).toBe(1)
    expect(grid.step).toBeGreaterThan(1)
  })

  test('keep the mean of all types, and their variance', () => {
    const at = (index: number) => grid.from + index * grid.step
    const seen = grid.chances.reduce((sum, chance, index) => sum + chance * at(index), 0)
    expect(seen / mean).toBeCloseTo(1, 6)
    const variance = grid.chances.reduce((sum, chance, index) => sum + chance * (at(index) - seen) ** 2, 0)
    expect(variance / MIXED.reduce((sum, part) => sum + varianceOfDeals(part), 0)).toBeCloseTo(1, 3)
  })

  test('give the chance that every number by itself would give, to a thousandth', () => {
    for (const share of [0.8, 0.9, 1, 1.1, 1.25]) {
      const deals = Math.round(mean * share)
      const every = exact.reduce((sum, chance, count) => (count >= deals ? sum + chance : sum), 0)
      expect(Math.abs(chanceFrom(grid, deals) - every)).toBeLessThan(1e-3)
    }
  })
})

test('a plan of thirty thousand small deals has its chances as soon as one of ten', () => {
  const types = Array.from({ length: 6 }, (_, index) => ({
    leads: 50000,
    law: { kind: 'learnt', belief: { a: 12.5 + 9 * index, b: 300.5 } } as const,
    credit: 0,
  }))
  const leads = types.reduce((sum, each) => sum + each.leads, 0)
  const requiredDeals = Math.round(leads * meanRate(mixLaw(types).law))
  const inputs = {
    types,
    requiredDeals,
    requiredLeads: leads,
    goal: requiredDeals * 100,
    dealSize: { mean: 100, deviation: 80, deals: 60 },
    weights: [1, 1, 1],
    lagShares: [1],
    drift: 0.3,
  }
  expect(requiredDeals).toBeGreaterThan(25000)
  const [exact, live] = [exactChances(inputs), outlookOf(inputs)]
  expect(Math.abs(exact.ofDeals - live.chanceOfDeals)).toBeLessThan(0.05)
  expect(Math.abs(exact.ofRevenue - live.chanceOfRevenue)).toBeLessThan(0.05)
  // However many deals: some hundred numbers of each type, and their sum.
  expect(dealsOfAll(types).chances.length).toBeLessThan(3000)
})
