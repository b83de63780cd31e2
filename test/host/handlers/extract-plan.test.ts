import { beforeAll, expect, test } from '@jest/globals'
import Papa from 'papaparse'
import type { HistoryAnswer, PlanCreated, RefreshPreview, WizardStart } from '../../../src/host/handlers/contract'
import { ask, builtWorkbench } from '../../../workbench/cli/built-workbench'
import { sheetFromCsv } from '../../../workbench/load-csv'
import { emptySheet, type SheetModel } from '../../../workbench/model/sheet-model'
import { emptyWorkbook, type WorkbookModel } from '../../../workbench/model/workbook-model'
import { PLAN_INPUTS } from '../../support/plan-inputs'
import { extractOf, openDuckDb } from '../../warehouse/bigquery-on-duckdb'
import { generatedView } from '../../warehouse/generated-leads'

const PREVIEW = 11
const EXTRACT = 12
const LEADS = 3000

/** What the query makes of the same leads on two days. */
let june: string
let july: string

beforeAll(async () => {
  const connection = await openDuckDb()
  await connection.run(generatedView(LEADS))
  june = Papa.unparse(await extractOf(connection, 'generated', '2023-06-30'))
  july = Papa.unparse(await extractOf(connection, 'generated', '2023-07-31'))
})

/** A workbook as Connected Sheets leaves it: a preview of the query, and the extract, where dates and amounts are converted. */
function connectedWorkbook(csv: string): WorkbookModel {
  const model = emptyWorkbook({ locale: 'nl_BE' })
  const preview: SheetModel = { ...emptySheet(PREVIEW, 'planner_leads'), type: 'DATASOURCE' }
  model.sheets = [preview, sheetFromCsv(EXTRACT, 'Extract 1', csv, null)]
  model.activeSheetId = PREVIEW
  return model
}

const source = { leadsSheetId: EXTRACT, dealsSheetId: null, choices: { leads: {} } }
const request = { source, inputs: PLAN_INPUTS, language: 'en', today: '2023-08-01' }

test('the preview of the query has no cells and is not offered; the extract is, and is understood by itself', () => {
  const workbench = builtWorkbench(connectedWorkbook(june), 'en')
  const start = ask<WizardStart>(workbench, 'startWizard')
  expect(start.tabs.map(({ name }) => name)).toEqual(['Extract 1'])
  const read = ask<HistoryAnswer>(workbench, 'readHistory', source)
  expect(read).toMatchObject({ ok: true, report: { kind: 'extract' } })
  expect(read.ok && read.spread).not.toBeNull()
})

test('a plan from an extract follows the extract when that is refreshed', () => {
  const model = connectedWorkbook(june)
  const workbench = builtWorkbench(model, 'en')
  const plan = ask<PlanCreated>(workbench, 'createPlan', request)
  // Counts cannot be counted live: they stand in a tab of their own.
  expect(model.sheets.map(({ name }) => name)).toContain('Counts 1')

  model.sheets = model.sheets.map((sheet) => (sheet.id === EXTRACT ? sheetFromCsv(EXTRACT, 'Extract 1', july, null) : sheet))
  model.calculated = true
  const preview = ask<RefreshPreview>(workbench, 'previewRefresh', { sheetId: plan.sheetId, months: null, asOf: null })
  expect(preview.asOf).toEqual({ old: '2023-06-30', new: '2023-07-31' })
})
