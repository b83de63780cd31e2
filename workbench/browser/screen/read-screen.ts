import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core'
import { computedValue } from '../../engine/extra-functions'
import { withoutTranslation } from '../../engine/translate'
import { parseA1 } from '../../model/a1'
import type { CellModel } from '../../model/cell'
import { emptySheet, openCell, type SheetModel } from '../../model/sheet-model'
import { nextId, sheetByName, type WorkbookModel } from '../../model/workbook-model'
import { styleOf } from './cell-look'
import { keyOf } from './screen-snapshot'

type Matrix<Value> = Readonly<Record<number, Readonly<Record<number, Value | null>>>>
export type Spills = Readonly<Record<string, Matrix<ICellData>>>
/** What the screen calls the tabs that were added on it, by their number in the model. */
export type Keys = Map<number, string>

/** Takes over what the user did on the screen (values, formulas, looks, tabs) into the model. */
export function readScreen(model: WorkbookModel, saved: IWorkbookData, activeKey: string, spills: Spills, keys: Keys): void {
  const known = new Map(model.sheets.map((sheet) => [keys.get(sheet.id) ?? keyOf(sheet), sheet]))
  model.sheets = saved.sheetOrder.map((key) => {
    const shown = saved.sheets[key] ?? {}
    const sheet = known.get(key) ?? adopt(model, shown)
    if (!known.has(key)) keys.set(sheet.id, key)
    readSheet(sheet, shown, saved.styles)
    readSpills(sheet, spills[key] ?? {})
    if (key === activeKey) model.activeSheetId = sheet.id
    return sheet
  })
  readNames(model, saved)
  model.calculated = true
}

/** A tab that the user added on the screen gets the next number. */
const adopt = (model: WorkbookModel, shown: Partial<IWorksheetData>): SheetModel =>
  emptySheet(nextId(model), shown.name ?? 'Sheet', shown.rowCount, shown.columnCount)

function readSheet(sheet: SheetModel, shown: Partial<IWorksheetData>, styles: IWorkbookData['styles']): void {
  sheet.name = shown.name ?? sheet.name
  sheet.rows = shown.rowCount ?? sheet.rows
  sheet.columns = shown.columnCount ?? sheet.columns
  sheet.hidden = shown.hidden === 1
  for (const [column, data] of Object.entries(shown.columnData ?? {})) {
    if (data?.w) sheet.columnWidths.set(Number(column), data.w)
  }
  sheet.frozenRows = shown.freeze?.ySplit ?? 0
  sheet.frozenColumns = shown.freeze?.xSplit ?? 0
  sheet.merges = (shown.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
    row: startRow,
    column: startColumn,
    lastRow: endRow,
    lastColumn: endColumn,
  }))
  const before = new Map(sheet.cells)
  sheet.cells.clear()
  for (const [row, columns] of Object.entries((shown.cellData ?? {}) as Matrix<ICellData>)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (!cell) continue
      const old = before.get(Number(row))?.get(Number(column))
      const read = cellOf(cell, old, (typeof cell.s === 'string' ? styles[cell.s] : cell.s) || null)
      if (read) Object.assign(openCell(sheet, Number(row), Number(column)), read)
    }
  }
}

function cellOf(cell: ICellData, old: CellModel | undefined, look: IStyleData | null | undefined): CellModel | null {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '')
  const read: CellModel = { value: text ?? computedValue(cell.v, cell.t ?? undefined) }
  // As the script wrote it, while it is still the same formula: reading must not change separators.
  if (cell.f) {
    const shown = withoutTranslation(cell.f)
    read.formula = old?.formula && sameFormula(old.formula, shown) ? old.formula : shown
  }
  if (look?.n?.pattern) read.numberFormat = look.n.pattern
  const style = look && styleOf(look)
  if (style) read.style = style
  if (old?.note) read.note = old.note
  return read.value === '' && Object.keys(read).length === 1 ? null : read
}

const sameFormula = (written: string, shown: string): boolean => written.replaceAll(';', ',') === shown.replaceAll(';', ',')

function readSpills(sheet: SheetModel, spills: Matrix<ICellData>): void {
  for (const [row, columns] of Object.entries(spills)) {
    for (const [column, result] of Object.entries(columns)) {
      const cell = openCell(sheet, Number(row), Number(column))
      if (!result || cell.formula || cell.value !== '') continue
      cell.value = computedValue(result.v, result.t ?? undefined)
      cell.spilled = true
    }
  }
}

/** Named ranges move with inserted rows on the screen; those that it no longer knows are gone. */
function readNames(model: WorkbookModel, saved: IWorkbookData): void {
  const data = saved.resources?.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN')?.data
  if (!data) return
  const names = Object.values(JSON.parse(data) as Record<string, { name: string; formulaOrRefString: string }>)
  model.namedRanges = names.flatMap(({ name, formulaOrRefString }) => {
    const found = parseA1(formulaOrRefString.replaceAll('$', ''), (tab) => (tab ? sheetByName(model, tab) : undefined))
    return found ? [{ name, sheetId: found.sheet.id, area: found.area }] : []
  })
}
