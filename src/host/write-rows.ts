import type { Currency } from '../plan/currency'
import type { TabDescription } from '../plan/tab'
import { gridsOf } from './grids'
import { BLANK_LOOK, numberFormats } from './looks'
import { type RuleOf, ruleBuilder, validationGrid } from './rules'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Cells written at once: far below what one call may carry. */
const CELLS_A_CALL = 200_000

/** Some rows of a tab, or some columns of them: 0-based, `until` is the row after the last. */
export interface RowsToWrite {
  readonly from: number
  readonly until: number
  /** All columns where it is left out. */
  readonly columns?: readonly number[]
  /** The tab was just made: no cell of it has a rule yet. */
  readonly isNew?: boolean
}

/**
 * Writes rows of a described tab, as often as it is called. Looks first, then values: a row that has its name looks as it should,
 * whenever writing is cut off; only rules and notes come after, which a refresh mends. What a rule rejects Sheets refuses from a
 * script as well, and all that is written with it: so no rule stands while values are written. What no cell asks for is not
 * written at all.
 */
export function rowWriter(
  sheet: Sheet,
  tab: TabDescription,
  currency: Currency,
  ruleOf: RuleOf = ruleBuilder(sheet),
): (rows: RowsToWrite) => void {
  const grids = gridsOf(tab, numberFormats(currency))
  const rules = validationGrid(tab)
  return ({ from, until, columns, isNew = false }) => {
    for (const { first: firstColumn, count } of columns ? columnRuns(columns) : [{ first: 0, count: tab.columnWidths.length }]) {
      const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / count))
      for (let first = from; first < until; first += rowsACall) {
        const last = Math.min(until, first + rowsACall)
        const slice = <Value>(grid: readonly (readonly Value[])[]): Value[][] =>
          grid.slice(first, last).map((cells) => cells.slice(firstColumn, firstColumn + count))
        const range = sheet.getRange(first + 1, firstColumn + 1, last - first, count)
        range
          .setNumberFormats(slice(grids.formats))
          .setBackgrounds(slice(grids.backgrounds))
          .setFontColors(slice(grids.colours))
          .setFontWeights(slice(grids.weights))
          .setHorizontalAlignments(slice(grids.alignments))
          .setWraps(slice(grids.wraps))
          // Words on one line beside words on three.
          .setVerticalAlignment('middle')
        const [sizes, described, notes] = [slice(grids.sizes), slice(rules), slice(grids.notes)]
        if (sizes.flat().some((size) => size !== BLANK_LOOK.size)) range.setFontSizes(sizes)
        if (!isNew) range.clearDataValidations()
        range.setValues(slice(grids.values))
        if (described.flat().some((rule) => rule !== null))
          range.setDataValidations(described.map((cells) => cells.map((rule) => rule && ruleOf(rule))))
        if (notes.flat().some((note) => note !== '')) range.setNotes(notes)
      }
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
  rowWriter(sheet, reaching, currency)({ from: 0, until: reaching.rows })
}

const columnRuns = (columns: readonly number[]): { first: number; count: number }[] =>
  columns.map((first) => ({ first, count: 1 }))
