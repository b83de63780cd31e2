import type { Cell, Grid } from '../../src/history/contract'
import { emptySheet, openCell, type SheetModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook, nextId, type WorkbookModel } from '../../workbench/model/workbook-model'

/** A workbook with these tabs: text stays text, whatever it looks like, and dates are real dates. */
export function workbookOf(tabs: Readonly<Record<string, Grid>>): WorkbookModel {
  const model = emptyWorkbook({ locale: 'nl_BE' })
  model.sheets = Object.entries(tabs).map(([name, grid]) => {
    const sheet = emptySheet(nextId(model), name, Math.max(1000, grid.length), Math.max(26, widest(grid)))
    grid.forEach((cells, row) => {
      cells.forEach((cell, column) => put(sheet, row, column, cell))
    })
    return sheet
  })
  return model
}

const widest = (grid: Grid): number => grid.reduce((most, row) => Math.max(most, row.length), 0)

function put(sheet: SheetModel, row: number, column: number, cell: Cell): void {
  if (cell === '') return
  const target = openCell(sheet, row, column)
  target.value = typeof cell === 'object' ? cell.serial : cell
  if (typeof cell === 'object') target.numberFormat = 'yyyy-mm-dd'
}
