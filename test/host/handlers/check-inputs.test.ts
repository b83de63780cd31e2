import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer, PlanCreated, PlanInputs, RefreshPreview } from '../../../src/host/handlers/contract'
import { keptCell } from '../../support/kept-cell'
import { PLAN_INPUTS } from '../../support/plan-inputs'
import { asCalculated, plannedWorkbook, tabNames } from '../../support/planned-workbook'

/** What is no number; not a number and infinity do not cross to the server. */
const NONE = 'none'

/** For each input what is refused, and as what. */
const REFUSED: { readonly [Field in keyof PlanInputs]: readonly (readonly [given: unknown, code: string])[] } = {
  revenueGoal: [
    [null, 'noGoal'],
    [0, 'noGoal'],
    [-5, 'noGoal'],
    [NONE, 'noGoal'],
  ],
  marketingShare: [
    [0, 'share'],
    [1.2, 'share'],
    ['0.5', 'share'],
  ],
  startMonth: [
    ['2026-13', 'startMonth'],
    [46000, 'startMonth'],
    [null, 'startMonth'],
  ],
  months: [
    [0, 'months'],
    [61, 'months'],
    [2.5, 'months'],
    ['12', 'months'],
  ],
  dealSize: [
    [-100, 'dealSize'],
    [NONE, 'dealSize'],
    ['100', 'dealSize'],
    [0, 'noDealSize'],
  ],
  sqlToDealRate: [
    [5, 'sqlToDealRate'],
    [-1, 'sqlToDealRate'],
    ['0.5', 'sqlToDealRate'],
  ],
  pipelineDeals: [
    [-50, 'pipelineDeals'],
    [NONE, 'pipelineDeals'],
  ],
  rateOverrides: [
    [[{ leadType: 'Webinar', rate: 1.5 }], 'rate'],
    [[{ leadType: 'Webinar', rate: '0.5' }], 'rate'],
  ],
  mix: [
    [[{ leadType: 'Webinar', share: -0.5 }], 'mixShare'],
    [[{ leadType: 'Webinar', share: null }], 'mixShare'],
  ],
  monthWeights: [
    [[1, 1], 'months'],
    [Array(12).fill(0), 'monthWeights'],
    [Array(12).fill(-1), 'monthWeights'],
    [[...Array(11).fill(1), NONE], 'monthWeights'],
  ],
  capacity: [
    [-3, 'capacity'],
    [NONE, 'capacity'],
  ],
  costs: [
    [[{ leadType: 'Webinar', cost: -1 }], 'cost'],
    [[{ leadType: 'Webinar', cost: '3' }], 'cost'],
    [[{ leadType: 'Nobody', cost: 3 }], 'leadType'],
  ],
  confidence: [
    [0, 'confidence'],
    [1, 'confidence'],
    ['0.8', 'confidence'],
  ],
  planOn: [['luck', 'planOn']],
}

describe('a plan is refused', () => {
  const planned = plannedWorkbook()
  const before = tabNames(planned)
  test.each(Object.entries(REFUSED).flatMap(([field, all]) => all.map(([given, code]) => [field, given, code] as const)))(
    'where %s is %p, as %s',
    (field, given, code) => {
      asCalculated(planned.model)
      const answer = planned.workbench.call('createPlan', {
        source: planned.source,
        inputs: { ...PLAN_INPUTS, [field]: given },
        language: 'en',
        today: '2026-01-01',
      }) as HandlerAnswer<PlanCreated>
      expect(answer.ok ? 'done' : answer.error.code).toBe(code)
      expect(tabNames(planned)).toEqual(before)
    },
  )
})

test('what a plan was made with before it was refused does not keep it from being measured with better inputs', () => {
  const planned = plannedWorkbook()
  const kept = keptCell(planned.tab)
  kept.value = String(kept.value).replace('"capacity":null', '"capacity":-3')
  asCalculated(planned.model)
  const request = { sheetId: planned.plan.sheetId, months: null, asOf: null }
  const answer = planned.workbench.call('previewRefresh', request) as HandlerAnswer<RefreshPreview>
  expect(answer.ok ? 'done' : answer.error.code).toBe('done')
})
