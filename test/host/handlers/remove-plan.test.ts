import { describe, expect, test } from '@jest/globals'
import type { LeadTabRequest } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { isCellError } from '../../../workbench/model/cell'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import { generatedHistory } from '../../cli/generated-history'
import { inTab } from '../../support/in-tab'
import { PLAN_INPUTS } from '../../support/plan-inputs'
import { anotherPlan, asCalculated, plannedWorkbook, previewRemoval, removePlan, type } from '../../support/planned-workbook'

/** What a tab says of its plan; that this changes is tested beside. */
const OF_PLAN = /Reads the plan|read live from its plan|was removed/

const figures = (sheet: SheetModel): string =>
  JSON.stringify(
    [...eachCell(sheet)].map(([row, column, { value }]) => [row, column, OF_PLAN.test(String(value)) ? 'of its plan' : value]),
  )

test('when a plan goes, the other tabs of the add-on keep the figures that they had from it', async () => {
  const planned = plannedWorkbook({ months: 3 }, { csv: generatedHistory(60) })
  const { model, workbench, plan, history, source, tab } = planned
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
  removePlan(planned)
  await workbench.recalculate()
  expect(model.sheets).not.toContain(tab)
  expect(others.map(figures)).toEqual(before)
  expect(others.flatMap((sheet) => [...eachCell(sheet)].filter(([, , { formula }]) => formula?.includes(tab.name)))).toEqual([])
})

describe('formulas of people that read a plan which goes', () => {
  function readPlan() {
    const planned = plannedWorkbook({ months: 3 }, { csv: generatedHistory(60) })
    const { sheetId } = anotherPlan(planned, { months: 3 })
    return { ...planned, second: sheetById(planned.model, sheetId) }
  }
  const errors = (sheet: SheetModel) => [...eachCell(sheet)].filter(([, , { value }]) => isCellError(value))

  test.each([
    ['its tab', "='Revenue plan 2026'!C11*2"],
    ['its name of a cell', '=revenueGoal_p1*2'],
  ])('keep their values in another plan, where they read %s', async (_, formula) => {
    const planned = readPlan()
    const { model, workbench, second } = planned
    workbench.typeInto(inTab(second, 'C11'), formula)
    await workbench.recalculate()
    const goal = workbench.value(inTab(second, 'C11'))
    expect(goal).toBe(2 * (PLAN_INPUTS.revenueGoal ?? 0))
    const before = figures(second)
    removePlan(planned)
    await workbench.recalculate()
    expect([workbench.value(inTab(second, 'C11')), figures(second) === before, errors(second)]).toEqual([goal, true, []])
    expect(model.sheets).toContain(second)
  })

  test('stay as they are in a tab of their own, which is named before the plan goes and after', async () => {
    const planned = readPlan()
    const { workbench, history } = planned
    type(planned, history, 2, 9, "='Revenue plan 2026'!C11")
    type(planned, history, 3, 9, '=RevenueGoal_p1')
    type(planned, history, 4, 9, "='Revenue plan 2026 (2)'!C11+RevenueGoal_p2")
    type(planned, history, 5, 9, "Revenue plan 2026'!")
    await workbench.recalculate()
    const written = () => [...eachCell(history)].map(([row, column, { formula, value }]) => [row, column, formula ?? value])
    const before = written()
    expect(previewRemoval(planned).ownTabs).toEqual(['CRM export'])
    expect(removePlan(planned).ownTabs).toEqual(['CRM export'])
    expect(written()).toEqual(before)
  })

  test('are none where a tab only reads another plan, or has the name as a text', () => {
    const planned = readPlan()
    type(planned, planned.history, 4, 9, "='Revenue plan 2026 (2)'!C11+RevenueGoal_p2")
    type(planned, planned.history, 5, 9, "Revenue plan 2026'!")
    expect(previewRemoval(planned).ownTabs).toEqual([])
  })
})
