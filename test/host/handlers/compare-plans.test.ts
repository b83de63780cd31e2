import { expect, test } from '@jest/globals'
import type { ComparisonMade, HandlerAnswer, PlanCreated } from '../../../src/host/handlers/contract'
import { LAYOUT_VERSION } from '../../../src/plan/kept-plan'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import { PLAN_INPUTS } from '../../support/plan-inputs'
import { asCalculated, type PlannedWorkbook, plannedWorkbook, refresh } from '../../support/planned-workbook'

/** Two plans: *Revenue plan 2026*, and *Revenue plan 2026 (2)*. */
function twoPlans(): PlannedWorkbook & { readonly second: PlanCreated } {
  const planned = plannedWorkbook({ months: 3 })
  asCalculated(planned.model)
  const second = ask<PlanCreated>(planned.workbench, 'createPlan', {
    source: { leadsSheetId: planned.history.id, dealsSheetId: null, choices: { leads: {} } },
    inputs: { ...PLAN_INPUTS, months: 4 },
    language: 'en',
    today: '2026-01-01',
  })
  return { ...planned, second }
}

function compare({ workbench, model }: PlannedWorkbook, language = 'en') {
  asCalculated(model)
  const made = ask<ComparisonMade>(workbench, 'comparePlans', language)
  return { ...made, tab: sheetById(model, made.sheetId) }
}

/** The plan's memory, as an older version would have written it. */
function older({ model }: PlannedWorkbook, sheetId: number): void {
  for (const [, , cell] of eachCell(sheetById(model, sheetId)))
    if (typeof cell.value === 'string' && cell.value.startsWith('{"revenueTeamPlanner"'))
      cell.value = cell.value.replace(/^\{"revenueTeamPlanner":\d+/, `{"revenueTeamPlanner":${LAYOUT_VERSION - 1}`)
}

const texts = (planned: PlannedWorkbook, sheetId: number): string[] =>
  [...eachCell(sheetById(planned.model, sheetId))].map(([, , { value }]) => String(value))

test('the number of months is that of the plan, also when a refresh changes it', async () => {
  const planned = twoPlans()
  const { tab } = compare(planned)
  const months = async (): Promise<unknown[]> => {
    await planned.workbench.recalculate()
    return [3, 4].map((row) => planned.workbench.value(`'${tab.name}'!B${row}`))
  }
  expect(await months()).toEqual([3, 4])
  refresh(planned, planned.plan.sheetId, 6)
  expect(await months()).toEqual([6, 4])
  refresh(planned, planned.plan.sheetId, 2)
  expect(await months()).toEqual([2, 4])
})

test('the tab says of which day its names are', () => {
  const planned = twoPlans()
  expect(texts(planned, compare(planned).sheetId).join('\n')).toMatch(/Names of tabs as on \d+ \w+ \d{4}: compare again after/)
})

test('a plan that cannot be read is left out, and named with the reason in the answer and on the tab', () => {
  const planned = twoPlans()
  older(planned, planned.second.sheetId)
  const { plans, leftOut, sheetId } = compare(planned, 'nl')
  expect(plans).toBe(1)
  expect(leftOut).toHaveLength(1)
  expect(leftOut[0]).toMatch(/Revenue plan 2026 \(2\).*oudere versie/)
  expect(texts(planned, sheetId)).toEqual(expect.arrayContaining(['Niet vergeleken', ...leftOut]))
  // With no other plan left, that reason is what is in the way.
  asCalculated(planned.model)
  ask(planned.workbench, 'removePlan', planned.plan.sheetId)
  asCalculated(planned.model)
  const answer = planned.workbench.call('comparePlans', 'nl') as HandlerAnswer<unknown>
  expect(answer).toMatchObject({ ok: false, error: { code: 'olderLayout' } })
})

test('what was left out goes from the tab with the next comparison', () => {
  const planned = twoPlans()
  const kept = [...eachCell(sheetById(planned.model, planned.second.sheetId))].find(
    ([, , { value }]) => typeof value === 'string' && value.startsWith('{"revenueTeamPlanner"'),
  )?.[2] as { value: string }
  const text = kept.value
  older(planned, planned.second.sheetId)
  const { sheetId } = compare(planned)
  expect(texts(planned, sheetId)).toContain('Left out')
  kept.value = text
  expect(compare(planned)).toMatchObject({ sheetId, plans: 2, leftOut: [] })
  expect(texts(planned, sheetId)).not.toContain('Left out')
})
