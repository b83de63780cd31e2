import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core'
import { snapshotOf } from '../../engine/snapshot'
import { eachCell, type SheetModel } from '../../model/sheet-model'
import type { WorkbookModel } from '../../model/workbook-model'
import { lookOf } from './cell-look'
import { conditionalFormatsOf, rangeOf } from './conditional-formats'
import { validationsOf } from './validations'

export const keyOf = (sheet: SheetModel): string => `sheet${sheet.id}`

/** How Sheets shows a cell that nobody gave a look. */
const PLAIN = { ff: 'Arial', fs: 10, vt: 3 }

/** The model as the screen shows it: what the engine needs, with its looks. */
export function screenSnapshotOf(model: WorkbookModel): Partial<IWorkbookData> {
  const snapshot = snapshotOf(model)
  for (const sheet of model.sheets) dress(sheet, (snapshot.sheets ?? {})[keyOf(sheet)] as Partial<IWorksheetData>)
  const perSheet = (what: (sheet: SheetModel) => object) =>
    JSON.stringify(Object.fromEntries(model.sheets.map((sheet) => [keyOf(sheet), what(sheet)])))
  return {
    ...snapshot,
    defaultStyle: PLAIN,
    resources: [
      ...(snapshot.resources ?? []),
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: perSheet(conditionalFormatsOf) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: perSheet(validationsOf) },
      { name: 'SHEET_NOTE_PLUGIN', data: perSheet(notesOf) },
    ],
  }
}

function dress(sheet: SheetModel, target: Partial<IWorksheetData>): void {
  const cells = (target.cellData ??= {}) as Record<number, Record<number, ICellData>>
  for (const [row, column, cell] of eachCell(sheet)) {
    const look = lookOf(cell)
    if (look) ((cells[row] ??= {})[column] ??= {}).s = look
  }
  Object.assign(target, {
    defaultStyle: PLAIN,
    defaultColumnWidth: 100,
    defaultRowHeight: 21,
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, 'w'),
    rowData: sizes(sheet.rowHeights, hiddenRows(sheet), 'h'),
    mergeData: sheet.merges.map(rangeOf) as IRange[],
    freeze: freezeOf(sheet),
    showGridlines: sheet.hiddenGridlines ? 0 : 1,
    hidden: sheet.hidden ? 1 : 0,
    ...(sheet.tabColor && { tabColor: sheet.tabColor }),
  })
}

const hiddenRows = (sheet: SheetModel): Set<number> => {
  const hidden = new Set(sheet.hiddenRows)
  for (const { first, last, collapsed } of sheet.rowGroups) {
    for (let row = first; collapsed && row <= last; row++) hidden.add(row)
  }
  return hidden
}

function sizes(given: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, key: 'w' | 'h'): Record<number, object> {
  const data: Record<number, object> = {}
  // A height that was set is kept; other rows grow with wrapped text.
  for (const [index, size] of given) data[index] = key === 'h' ? { h: size, ia: 0 } : { w: size }
  for (const index of hidden) data[index] = { ...data[index], hd: 1 }
  return data
}

const freezeOf = ({ frozenRows, frozenColumns }: SheetModel) => ({
  xSplit: frozenColumns,
  ySplit: frozenRows,
  startRow: frozenRows > 0 ? frozenRows : -1,
  startColumn: frozenColumns > 0 ? frozenColumns : -1,
})

function notesOf(sheet: SheetModel): object {
  const notes: Record<number, Record<number, object>> = {}
  for (const [row, column, { note }] of eachCell(sheet)) {
    if (note) (notes[row] ??= {})[column] = { id: `note${row}-${column}`, row, col: column, width: 220, height: 100, note }
  }
  return notes
}
