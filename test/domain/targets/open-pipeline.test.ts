import { expect, test } from '@jest/globals'
import { incidenceCurve } from '../../../src/domain/measures/cumulative-incidence'
import type { Outcome, SurvivalRow } from '../../../src/domain/tables'
import { pipelineCredit } from '../../../src/domain/targets/open-pipeline'

const row = (days: number | null, outcome: Outcome, count = 1): SurvivalRow => ({
  leadType: 'Ebook',
  createdMonth: days === null ? null : '2026-01',
  outcome,
  days,
  count,
})

/** A hundred leads of long ago: 10 won on day 10, 20 lost on day 20, 7 won on day 50, the others lost on day 90. */
const curve = incidenceCurve([row(10, 'won', 10), row(20, 'lost', 20), row(50, 'won', 7), row(90, 'lost', 63)], {
  outcomesSince: null,
})

test('each open lead counts with its chance given its age', () => {
  const credit = (age: number, days: number): number => pipelineCredit([row(age, 'open', 30)], curve, days).deals
  expect(credit(0, 365)).toBeCloseTo(30 * 0.17, 9)
  expect(credit(0, 10)).toBeCloseTo(3, 9)
  expect(credit(15, 365)).toBeCloseTo((30 * 7) / 90, 9)
  expect(credit(30, 365)).toBeCloseTo((30 * 7) / 70, 9)
  expect(credit(30, 19)).toBe(0)
  expect(credit(60, 365)).toBe(0)
  expect(credit(500, 365)).toBe(0)
  expect(credit(0, -5)).toBe(0)
})

test('leads that are won or lost are no pipeline, and leads of unknown age get no credit', () => {
  const rows = [row(15, 'open', 9), row(10, 'won', 5), row(20, 'lost', 5), row(null, 'open', 4)]
  const credit = pipelineCredit(rows, curve, 365)
  expect(credit).toMatchObject({ openLeads: 13, unknownAge: 4, deals: expect.closeTo(0.7, 9) })
})

test('the team may know better', () => {
  const credit = pipelineCredit([row(15, 'open', 9)], curve, 365, 3)
  expect(credit).toMatchObject({ deals: 3, expected: expect.closeTo(0.7, 9) })
  expect(pipelineCredit([row(15, 'open', 9)], curve, 365, 0).deals).toBe(0)
})
