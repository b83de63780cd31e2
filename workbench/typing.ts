import { parseA1 } from './model/a1'
import type { CellModel } from './model/cell'
import { cellAt, openCell, type SheetModel, usedSize } from './model/sheet-model'
import { typedValue } from './model/typed-value'
import { sheetById, sheetByName, type WorkbookModel } from './model/workbook-model'

/** A cell of a tab, 0-based. */
export interface CellPlace {
  readonly sheet: SheetModel
  readonly row: number
  readonly column: number
}

/** `'My tab'!B3`, a named range (its first cell), or an address in the active tab. */
export function placeOf(model: WorkbookModel, where: string): CellPlace {
  const named = model.namedRanges.find(({ name }) => name.toLowerCase() === where.toLowerCase())
  if (named) return { sheet: sheetById(model, named.sheetId), row: named.area.row, column: named.area.column }
  const found = parseA1(where, (tab) => (tab === null ? sheetById(model, model.activeSheetId) : sheetByName(model, tab)))
  if (!found) throw new Error(`There is no cell or named range "${where}".`)
  return { sheet: found.sheet, row: found.area.row, column: found.area.column }
}

/** What a person types into a cell, as Sheets in this locale takes it. */
export function typeIntoCell(cell: CellModel, text: string, locale: string): void {
  const typed = typedValue(text, locale, cell.numberFormat)
  delete cell.formula
  delete cell.spilled
  cell.value = typed.value
  if (typed.formula) cell.formula = typed.formula
  if (typed.numberFormat && (!cell.numberFormat || cell.numberFormat === 'General')) cell.numberFormat = typed.numberFormat
}

/** Types a row below the last one of a tab, in the formats of that one; `asText` as with conversion switched off. */
export function typeRow(sheet: SheetModel, texts: readonly string[], locale: string, asText: boolean): void {
  const row = usedSize(sheet).rows
  sheet.rows = Math.max(sheet.rows, row + 1)
  texts.forEach((text, column) => {
    if (text === '') return
    const cell = openCell(sheet, row, column)
    const above = row > 0 ? cellAt(sheet, row - 1, column)?.numberFormat : undefined
    if (above) cell.numberFormat = above
    if (asText) cell.value = text
    else typeIntoCell(cell, text, locale)
  })
}
