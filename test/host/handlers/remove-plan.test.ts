import { expect, test } from '@jest/globals'
import type { LeadTabRequest } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { isCellError } from '../../../workbench/model/cell'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import { generatedHistory } from '../../cli/generated-history'
import { asCalculated, plannedWorkbook } from '../../support/planned-workbook'

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
