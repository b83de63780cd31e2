import { expect, test } from '@jest/globals'
import type { HandlerAnswer, LeadTabMade, LeadTabRequest, PlanCreated } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import { keptCell } from '../../support/kept-cell'
import { anotherPlan, asCalculated, type PlannedWorkbook, plannedWorkbook, removePlan } from '../../support/planned-workbook'

/** Two plans, each with a deal size of its own: 1,000 and 7,000. */
function twoPlans(): PlannedWorkbook & { readonly second: PlanCreated } {
  const planned = plannedWorkbook({ months: 3, dealSize: 1000 })
  return { ...planned, second: anotherPlan(planned, { months: 3, dealSize: 7000 }) }
}

type Kind = 'profile' | 'content' | 'returns'

const byLeadType = (planned: PlannedWorkbook, kind: Kind, planSheetId: number | null): LeadTabRequest => ({
  kind,
  language: 'en',
  source: planned.source,
  attribute: { sheetId: planned.history.id, column: 2 },
  planSheetId,
  another: true,
})

/** Every text and formula of the tab that is made. */
function textsOf(planned: PlannedWorkbook, kind: Kind, planSheetId: number | null): string[] {
  asCalculated(planned.model)
  const { sheetId } = ask<LeadTabMade>(planned.workbench, 'makeLeadTab', byLeadType(planned, kind, planSheetId))
  return [...eachCell(sheetById(planned.model, sheetId))].map(([, , { value, formula }]) => String(formula ?? value))
}

test.each(['profile', 'content', 'returns'] as const)('a %s tab reads the plan that was chosen, and says which', (kind) => {
  const planned = twoPlans()
  for (const { sheetId, sheetName } of [planned.plan, planned.second]) {
    const texts = textsOf(planned, kind, sheetId)
    const plans = ['Revenue plan 2026', 'Revenue plan 2026 (2)']
    expect(plans.filter((name) => texts.some((text) => text.startsWith('=') && text.includes(`'${name}'!`)))).toEqual([sheetName])
    expect(texts.join('\n')).toContain(`Reads the plan “${sheetName}”.`)
  }
})

test('without a plan it reads none, also where the workbook has some', () => {
  const texts = textsOf(twoPlans(), 'content', null)
  expect(texts.filter((text) => text.includes('Revenue plan'))).toEqual([])
})

test('a plan that has gone since it was chosen is said to be gone, and nothing is written', () => {
  const planned = twoPlans()
  removePlan(planned, planned.second.sheetId)
  const before = planned.model.sheets.length
  asCalculated(planned.model)
  const answer = planned.workbench.call(
    'makeLeadTab',
    byLeadType(planned, 'content', planned.second.sheetId),
  ) as HandlerAnswer<unknown>
  expect(answer).toMatchObject({ ok: false, error: { message: 'That plan is no longer there.' } })
  expect(planned.model.sheets).toHaveLength(before)
})

test('a newest plan that cannot be read does not keep another one from being chosen', () => {
  const planned = twoPlans()
  keptCell(sheetById(planned.model, planned.second.sheetId)).value = '{"revenueTeamPlanner":'
  expect(textsOf(planned, 'returns', planned.plan.sheetId).join('\n')).toContain("'Revenue plan 2026'!")
})
