import type {
  HistoryAnswer,
  PlanCreated,
  PlanInputs,
  PlanRefreshed,
  RefreshPreview,
  RemovalPreview,
  SourceChoice,
} from '../../src/host/handlers/contract'
import { ask, builtWorkbench } from '../../workbench/cli/built-workbench'
import { sheetFromCsv } from '../../workbench/load-csv'
import { changeLines } from '../../workbench/model/change-lines'
import { cellAt, openCell, type SheetModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook, nextId, sheetById, type WorkbookModel } from '../../workbench/model/workbook-model'
import { typeIntoCell } from '../../workbench/typing'
import type { Workbench } from '../../workbench/workbench'
import { generatedHistory } from '../cli/generated-history'
import { PLAN_INPUTS } from './plan-inputs'

export interface PlannedWorkbook {
  readonly model: WorkbookModel
  readonly workbench: Workbench
  readonly plan: PlanCreated
  readonly history: SheetModel
  /** The history as it was read for the plan, nothing corrected. */
  readonly source: SourceChoice
  readonly tab: SheetModel
}

/** A workbook with a history and a plan made from it. Texts as dates make the plan count in a tab of its own. */
export function plannedWorkbook(
  inputs: Partial<PlanInputs> = {},
  { locale = 'nl_BE', datesAsText = false, csv = generatedHistory(300) } = {},
): PlannedWorkbook {
  const model = emptyWorkbook({ locale })
  model.sheets = [sheetFromCsv(nextId(model), 'CRM export', csv, datesAsText ? null : locale)]
  const workbench = builtWorkbench(model, 'en')
  const history = model.sheets[0] as SheetModel
  const source: SourceChoice = { leadsSheetId: history.id, dealsSheetId: null, choices: { leads: {} } }
  const read = ask<HistoryAnswer>(workbench, 'readHistory', source)
  if (!read.ok) throw new Error(read.problem.code)
  const plan = createPlan(workbench, source, inputs)
  return { model, workbench, plan, history, source, tab: sheetById(model, plan.sheetId) }
}

const createPlan = (workbench: Workbench, source: SourceChoice, inputs: Partial<PlanInputs>): PlanCreated =>
  ask<PlanCreated>(workbench, 'createPlan', {
    source,
    inputs: { ...PLAN_INPUTS, ...inputs },
    language: 'en',
    today: '2026-01-01',
  })

/** Makes one more plan of the same history. */
export function anotherPlan({ workbench, model, source }: PlannedWorkbook, inputs: Partial<PlanInputs>): PlanCreated {
  asCalculated(model)
  return createPlan(workbench, source, inputs)
}

/** Only the texts of formulas matter to a refresh: what they come to is not asked, and need not be calculated. */
export const asCalculated = (model: WorkbookModel): void => {
  model.calculated = true
}

const request = (sheetId: number, months: number | null) => ({ sheetId, months, asOf: null })

export function preview({ workbench, model }: PlannedWorkbook, sheetId: number, months: number | null = null): RefreshPreview {
  asCalculated(model)
  return ask<RefreshPreview>(workbench, 'previewRefresh', request(sheetId, months))
}

export function refresh({ workbench, model }: PlannedWorkbook, sheetId: number, months: number | null = null): PlanRefreshed {
  asCalculated(model)
  return ask<PlanRefreshed>(workbench, 'acceptRefresh', { ...request(sheetId, months), shown: null })
}

/** What would go with a plan: the first one, unless another is named. */
export function previewRemoval({ workbench, model, plan }: PlannedWorkbook, sheetId = plan.sheetId): RemovalPreview {
  asCalculated(model)
  return ask<RemovalPreview>(workbench, 'previewRemoval', sheetId)
}

/** Takes a plan away: the first one, unless another is named. */
export function removePlan({ workbench, model, plan }: PlannedWorkbook, sheetId = plan.sheetId): RemovalPreview {
  asCalculated(model)
  return ask<RemovalPreview>(workbench, 'removePlan', sheetId)
}

export const tabNames = ({ model }: Pick<PlannedWorkbook, 'model'>): string[] => model.sheets.map(({ name }) => name)

/** A person types into a cell of the tab, 0-based. */
export function type({ model }: PlannedWorkbook, sheet: SheetModel, row: number, column: number, text: string): void {
  if (row >= sheet.rows || column >= sheet.columns) throw new Error(`${sheet.name} has no cell at ${row}, ${column}.`)
  typeIntoCell(openCell(sheet, row, column), text, model.locale)
}

/** A person inserts or deletes rows or columns, 0-based. */
export const lines = (
  { model }: PlannedWorkbook,
  sheet: SheetModel,
  axis: 'row' | 'column',
  kind: 'insert' | 'remove',
  at: number,
  count = 1,
): void => changeLines(model, sheet, { axis, kind, at, count })

/** The hidden names of a plan's rows, top to bottom, and of its columns, left to right; '' where a user's own stands. */
export function namesOf(sheet: SheetModel): { readonly rows: readonly string[]; readonly columns: readonly string[] } {
  const text = (row: number, column: number): string => String(cellAt(sheet, row, column)?.value ?? '')
  const all = [...sheet.cells].flatMap(([row, cells]) => [...cells.keys()].map((column) => [row, column] as const))
  const [top, namesColumn] = all.find(([row, column]) => text(row, column).startsWith('{"revenueTeamPlanner"')) ?? [0, 14]
  const height = 1 + Math.max(...all.map(([row]) => row))
  const width = 1 + Math.max(...all.map(([, column]) => column))
  const rows = Array.from({ length: height }, (_, row) => (row === top ? 'top above 1' : text(row, namesColumn)))
  const namesRow = rows.indexOf('top above 4')
  const columns = Array.from({ length: width }, (_, column) => (column === namesColumn ? 'names' : text(namesRow, column)))
  return { rows, columns }
}

/** Where the cell of this row and column name stands now. */
export function placeOf(sheet: SheetModel, row: string, column: number): readonly [row: number, column: number] {
  const { rows, columns } = namesOf(sheet)
  return [rows.indexOf(row), columns.indexOf(`column ${column + 1}`)]
}

export const valueIn = (sheet: SheetModel, [row, column]: readonly [number, number]) => cellAt(sheet, row, column)?.value ?? ''
