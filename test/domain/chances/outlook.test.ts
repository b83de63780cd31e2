import { expect, test } from '@jest/globals'
import { exactChances, type OutlookInputs, outlookOf } from '../../../src/domain/chances/outlook'

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
