import type { ICellData, IWorkbookData } from '@univerjs/core'
import { areaName, quoteSheet } from '../model/a1'
import { type CellModel, isCellError } from '../model/cell'
import { isDateFormat } from '../model/serial'
import { eachCell, type SheetModel } from '../model/sheet-model'
import { sheetById, type WorkbookModel } from '../model/workbook-model'
import { translateFormula } from './translate'

const sheetKey = (sheet: SheetModel): string => `sheet${sheet.id}`

/** What is loaded otherwise than it is written. */
interface SnapshotOptions {
  /** With the formats that tell a custom function what is a date. */
  readonly withDates?: boolean
  /** Formulas that are loaded as the error `#REF!`. */
  readonly broken?: ReadonlySet<CellModel>
}

/** The model as Univer loads it. Loading cells one by one through its commands would take many times as long. */
export function snapshotOf(model: WorkbookModel, { withDates = false, broken }: SnapshotOptions = {}): Partial<IWorkbookData> {
  const sheets: Record<string, object> = {}
  for (const sheet of model.sheets) {
    const cellData: Record<number, Record<number, ICellData>> = {}
    for (const [row, column, cell] of eachCell(sheet)) {
      const data: ICellData | null = cell.spilled ? null : broken?.has(cell) ? { f: '=#REF!' } : cellDataOf(cell, sheet, model)
      if (data && withDates && isDateFormat(cell.numberFormat)) data.s = { n: { pattern: cell.numberFormat ?? '' } }
      if (data) (cellData[row] ??= {})[column] = data
    }
    sheets[sheetKey(sheet)] = {
      id: sheetKey(sheet),
      name: sheet.name,
      rowCount: sheet.rows,
      columnCount: sheet.columns,
      cellData,
    }
  }
  return {
    id: model.id,
    name: model.name,
    sheetOrder: model.sheets.map(sheetKey),
    sheets,
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(model)) }],
  } as Partial<IWorkbookData>
}

function cellDataOf(cell: CellModel, sheet: SheetModel, model: WorkbookModel): ICellData | null {
  if (cell.formula) return { f: translateFormula(cell.formula, sheet, model.sheets) }
  const { value } = cell
  if (value === '') return null
  if (typeof value === 'number') return { v: value, t: 2 }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 }
  if (isCellError(value)) return { f: value.error === '#N/A' ? '=NA()' : '=1/0' }
  return { v: value, t: 1 }
}

function definedNames(model: WorkbookModel): object {
  const absolute = (name: string) => name.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  return Object.fromEntries(
    model.namedRanges.map(({ name, sheetId, area }) => [
      name,
      {
        id: name,
        name,
        formulaOrRefString: `${quoteSheet(sheetById(model, sheetId).name)}!${absolute(areaName(area))}`,
        localSheetId: 'AllDefaultWorkbook',
      },
    ]),
  )
}
