import { describe, expect, test } from '@jest/globals'
import type { LeadTabRequest, PlanCreated, RemovalPreview } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { isCellError } from '../../../workbench/model/cell'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import { generatedHistory } from '../../cli/generated-history'
import { PLAN_INPUTS } from '../../support/plan-inputs'
import { asCalculated, plannedWorkbook, type } from '../../support/planned-workbook'

const figures = (sheet: SheetModel): string =>
  JSON.stringify([...eachCell(sheet)].map(([row, column, { value }]) => [row, column, value]))

test('when a plan goes, the other tabs of the add-on keep the figures that they had from it', async () => {
  const { model, workbench, plan, history, tab } = plannedWorkbook({ months: 3 }, { csv: generatedHistory(60) })
  const source = { leadsSheetId: history.id, dealsSheetId: null, choices: { leads: {} } }
  const leadTab = (kind: LeadTabRequest['kind']): LeadTabRequest =>
    ({ kind, language: 'en', source, attribute: { sheetId: history.id, column: 2 }, planSheetId: plan.sheetId }) as LeadTabRequest
  for (const kind of ['profile', 'content', 'returns'] as const) {
    asCalculated(model)
    ask(workbench, 'makeLeadTab', leadTab(kind))
  }
  asCalculated(model)
  ask(workbench, 'comparePlans', 'en')
  await workbench.recalculate()
  const others = model.sheets.filter((sheet) => sheet.id !== history.id && sheet.id !== tab.id)
  expect(others.length).toBeGreaterThanOrEqual(4)
  const before = others.map(figures)
  expect(others.flatMap((sheet) => [...eachCell(sheet)].filter(([, , { value }]) => isCellError(value)))).toEqual([])
  ask(workbench, 'removePlan', plan.sheetId)
  await workbench.recalculate()
  expect(model.sheets).not.toContain(tab)
  expect(others.map(figures)).toEqual(before)
  expect(others.flatMap((sheet) => [...eachCell(sheet)].filter(([, , { formula }]) => formula?.includes(tab.name)))).toEqual([])
})

describe('formulas of people that read a plan which goes', () => {
  function readPlan() {
    const planned = plannedWorkbook({ months: 3 }, { csv: generatedHistory(60) })
    asCalculated(planned.model)
    const second = ask<PlanCreated>(planned.workbench, 'createPlan', {
      source: { leadsSheetId: planned.history.id, dealsSheetId: null, choices: { leads: {} } },
      inputs: { ...PLAN_INPUTS, months: 3 },
      language: 'en',
      today: '2026-01-01',
    })
    return { ...planned, second: sheetById(planned.model, second.sheetId) }
  }
  const errors = (sheet: SheetModel) => [...eachCell(sheet)].filter(([, , { value }]) => isCellError(value))

  test.each([
    ['its tab', "='Revenue plan 2026'!C11*2"],
    ['its name of a cell', '=revenueGoal_p1*2'],
  ])('keep their values in another plan, where they read %s', async (_, formula) => {
    const { model, workbench, plan, second } = readPlan()
    workbench.typeInto(`'${second.name}'!C11`, formula)
    await workbench.recalculate()
    const goal = workbench.value(`'${second.name}'!C11`)
    expect(goal).toBe(2 * (PLAN_INPUTS.revenueGoal ?? 0))
    const before = figures(second)
    ask(workbench, 'removePlan', plan.sheetId)
    await workbench.recalculate()
    expect([workbench.value(`'${second.name}'!C11`), figures(second) === before, errors(second)]).toEqual([goal, true, []])
    expect(model.sheets).toContain(second)
  })

  test('stay as they are in a tab of their own, which is named before the plan goes and after', async () => {
    const planned = readPlan()
    const { model, workbench, plan, history } = planned
    type(planned, history, 2, 9, "='Revenue plan 2026'!C11")
    type(planned, history, 3, 9, '=RevenueGoal_p1')
    type(planned, history, 4, 9, "='Revenue plan 2026 (2)'!C11+RevenueGoal_p2")
    type(planned, history, 5, 9, "Revenue plan 2026'!")
    await workbench.recalculate()
    const cells = [...eachCell(history)].map(([row, column, { formula, value }]) => [row, column, formula ?? value])
    expect(ask<RemovalPreview>(workbench, 'previewRemoval', plan.sheetId).ownTabs).toEqual(['CRM export'])
    asCalculated(model)
    expect(ask<RemovalPreview>(workbench, 'removePlan', plan.sheetId).ownTabs).toEqual(['CRM export'])
    expect([...eachCell(history)].map(([row, column, { formula, value }]) => [row, column, formula ?? value])).toEqual(cells)
  })

  test('are none where a tab only reads another plan, or has the name as a text', () => {
    const planned = readPlan()
    type(planned, planned.history, 4, 9, "='Revenue plan 2026 (2)'!C11+RevenueGoal_p2")
    type(planned, planned.history, 5, 9, "Revenue plan 2026'!")
    asCalculated(planned.model)
    expect(ask<RemovalPreview>(planned.workbench, 'previewRemoval', planned.plan.sheetId).ownTabs).toEqual([])
  })
})
