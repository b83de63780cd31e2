import type { Currency } from '../plan/currency'
import type { TabDescription } from '../plan/tab'
import { gridsOf } from './grids'
import { numberFormats } from './looks'
import { validationGrid } from './rules'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Cells written at once: far below what one call may carry. */
const CELLS_A_CALL = 200_000

/**
 * Looks first, then values: a row that has its name looks as it should, whenever writing is cut off; only rules and notes come
 * after, which a refresh mends. What a rule rejects Sheets refuses from a script as well, and all that is written with it: so
 * no rule stands while values are written. What no cell asks for is not written at all.
 * @param from first row, 0-based
 * @param until the row after the last
 * @param only these columns; all of them where it is left out
 * @param isNew whether the tab was just made: no cell of it has a rule yet
 */
export function writeRows(
  sheet: Sheet,
  tab: TabDescription,
  currency: Currency,
  from: number,
  until: number,
  only: readonly number[] | null = null,
  isNew = false,
): void {
  const grids = gridsOf(tab, numberFormats(currency))
  const validations = validationGrid(sheet, tab)
  for (const { first: firstColumn, count: columns } of only ? columnRuns(only) : [{ first: 0, count: tab.columnWidths.length }]) {
    const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / columns))
    for (let first = from; first < until; first += rowsACall) {
      const last = Math.min(until, first + rowsACall)
      const slice = <Value>(grid: Value[][]): Value[][] =>
        grid.slice(first, last).map((cells) => cells.slice(firstColumn, firstColumn + columns))
      const range = sheet.getRange(first + 1, firstColumn + 1, last - first, columns)
      range
        .setNumberFormats(slice(grids.formats))
        .setBackgrounds(slice(grids.backgrounds))
        .setFontColors(slice(grids.colours))
        .setFontWeights(slice(grids.weights))
        .setHorizontalAlignments(slice(grids.alignments))
        .setWraps(slice(grids.wraps))
        // Words on one line beside words on three.
        .setVerticalAlignment('middle')
      if (
        slice(grids.sizes)
          .flat()
          .some((size) => size !== 10)
      )
        range.setFontSizes(slice(grids.sizes))
      if (!isNew) range.clearDataValidations()
      range.setValues(slice(grids.values))
      if (validations) range.setDataValidations(slice(validations))
      if (
        slice(grids.notes)
          .flat()
          .some((note) => note !== '')
      )
        range.setNotes(slice(grids.notes))
    }
  }
}

/**
 * Writes a tab over what it held before. What is left over of that is emptied in the same call: at no moment are there new
 * figures with old ones below them.
 * @param rows how many rows held something
 */
export const overwriteTab = (sheet: Sheet, tab: TabDescription, currency: Currency, rows: number): void => {
  const reaching = { ...tab, rows: Math.max(tab.rows, rows) }
  writeRows(sheet, reaching, currency, 0, reaching.rows)
}

const columnRuns = (columns: readonly number[]): { first: number; count: number }[] =>
  columns.map((first) => ({ first, count: 1 }))
