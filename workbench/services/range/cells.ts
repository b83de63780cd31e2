import type { CellModel } from '../../model/cell'
import { cellAt, openCell } from '../../model/sheet-model'
import { needsGrid } from '../check'
import { changed, mayWrite } from '../context'
import { needsRules } from './judge-content'
import type { RangePlace } from './place'

/** Puts what the add-on handed over into one cell, or refuses it. */
export type Put = (cell: CellModel, value: unknown, method: string) => void

/** A grid of what `read` finds in each cell of the range. */
export function readCells<Found>(range: RangePlace, read: (cell: CellModel | undefined) => Found): Found[][] {
  const { row, column } = range.area
  return Array.from({ length: range.getNumRows() }, (_, r) =>
    Array.from({ length: range.getNumColumns() }, (_, c) => read(cellAt(range.owner.model, row + r, column + c))),
  )
}

/** Every cell of the range with its 0-based place in the tab; made where there was none. */
export function changeCells(range: RangePlace, change: (cell: CellModel, row: number, column: number) => void): void {
  const { row, column, lastRow, lastColumn } = range.area
  for (let r = row; r <= lastRow; r++) {
    for (let c = column; c <= lastColumn; c++) change(openCell(range.owner.model, r, c), r, c)
  }
}

/** A grid of contents, one for each cell: formulas have to be calculated again. */
export function writeGrid<Kind extends RangePlace>(range: Kind, method: string, values: unknown, put: Put): Kind {
  const grid = needsGrid(values, range.getNumRows(), range.getNumColumns(), method)
  changed(range.context, method)
  needsRules(range, method, (row, column) => grid[row]?.[column], put)
  return putGrid(range, method, grid, put)
}

/** The same content for every cell. */
export function writeSame<Kind extends RangePlace>(range: Kind, method: string, value: unknown, put: Put): Kind {
  needsRules(range, method, () => value, put)
  return writeAll(range, method, (cell) => put(cell, value, method))
}

/** The same change of contents for every cell. */
export function writeAll<Kind extends RangePlace>(range: Kind, method: string, change: (cell: CellModel) => void): Kind {
  changed(range.context, method)
  changeCells(range, change)
  return range
}

/** A grid of formats, one for each cell. */
export function formatGrid<Kind extends RangePlace>(range: Kind, method: string, values: unknown, put: Put): Kind {
  const grid = needsGrid(values, range.getNumRows(), range.getNumColumns(), method)
  mayWrite(range.context, method)
  return putGrid(range, method, grid, put)
}

/** One format for every cell. */
export function formatAll<Kind extends RangePlace>(range: Kind, method: string, value: unknown, put: Put): Kind {
  mayWrite(range.context, method)
  changeCells(range, (cell) => put(cell, value, method))
  return range
}

function putGrid<Kind extends RangePlace>(range: Kind, method: string, grid: readonly (readonly unknown[])[], put: Put): Kind {
  const { row, column } = range.area
  changeCells(range, (cell, r, c) => put(cell, grid[r - row]?.[c - column], method))
  return range
}
