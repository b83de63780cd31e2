import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  funnelPlan,
  leadsPerDeal,
  leadValue,
  requiredDeals,
  requiredLeads,
  requiredVisitors,
} from '../../../src/domain/targets/funnel'
import { marketingVelocity, salesVelocity } from '../../../src/domain/targets/velocity'

const money = fc.integer({ min: 1, max: 1_000_000_000 }).map((cents) => cents / 100)
const rate = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000)

describe('the source example', () => {
  test('10 deals, 90 leads at a third and a third, 92 at 33 %', () => {
    expect(requiredDeals(1_000_000, 100_000)).toBe(10)
    expect(requiredLeads(1_000_000, 100_000, [1 / 3, 1 / 3])).toBe(90)
    expect(requiredLeads(1_000_000, 100_000, [0.33, 0.33])).toBe(92)
    expect(leadValue(100_000, [1 / 3, 1 / 3])).toBeCloseTo(11111.11, 2)
    expect(leadValue(100_000, [0.33, 0.33])).toBeCloseTo(10890, 6)
  })

  test('a deal takes 100 ebook leads or 33⅓ demo requests', () => {
    expect(leadsPerDeal([0.01])).toBe(100)
    expect(leadsPerDeal([0.03])).toBeCloseTo(33.3333, 4)
  })

  test('stages are rounded up each, never cascaded', () => {
    expect(funnelPlan(1_000_000, 100_000, [0.33, 0.33]).map(({ needed }) => needed)).toEqual([92, 31, 10])
  })
})

describe('for any goal', () => {
  test('the required deals reach it, and one fewer does not', () => {
    fc.assert(
      fc.property(money, money, (goal, size) => {
        const deals = requiredDeals(goal, size)
        expect(deals * size).toBeGreaterThanOrEqual(goal * (1 - 2e-9))
        expect((deals - 1) * size).toBeLessThan(goal)
      }),
    )
  })

  test('the required leads bring the required deals on average, whatever the order of the rates', () => {
    fc.assert(
      fc.property(money, rate, rate, (goal, first, second) => {
        const leads = requiredLeads(goal, 100, [first, second])
        expect(leads).toBe(requiredLeads(goal, 100, [second, first]))
        expect(leads * first * second).toBeGreaterThanOrEqual(requiredDeals(goal, 100) * (1 - 2e-9))
      }),
    )
  })

  test('the top of the funnel is the required leads, and value is the same at every stage', () => {
    fc.assert(
      fc.property(money, fc.array(rate, { maxLength: 5 }), (goal, rates) => {
        const stages = funnelPlan(goal, 250, rates)
        expect(stages[0]?.needed).toBe(requiredLeads(goal, 250, rates))
        expect(stages[0]?.value).toBeCloseTo(leadValue(250, rates), 9)
        expect(stages.at(-1)).toEqual({ needed: requiredDeals(goal, 250), value: 250 })
      }),
    )
  })
})

test('visitors are rounded up', () => {
  expect(requiredVisitors(90, 0.02)).toBe(4500)
  expect(requiredVisitors(1, 0.3)).toBe(4)
})

test('velocity', () => {
  expect(salesVelocity(40, 0.25, 25_000, 90, 1)).toBeCloseTo(2777.78, 2)
  expect(salesVelocity(80, 0.25, 20_000, 60, 1)).toBeCloseTo(6666.67, 2)
  expect(marketingVelocity([50, 10], [1000, 3000])).toBe(80_000)
  expect(marketingVelocity([], [])).toBe(0)
})
