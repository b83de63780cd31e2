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

/** Rows in hand, to be written step by step. What no cell asks for is not written at all. */
export interface RowsInHand {
  /** How cells look. First: a row that holds its name passes for one that looks as it should. */
  readonly looks: () => void
  /** What they hold. */
  readonly contents: () => void
  /**
   * Rules and notes; where they are missing, a refresh mends it. Last: what a rule rejects Sheets refuses from a script as well,
   * and all that is written with it.
   */
  readonly help: () => void
}

/** Takes rows of a described tab in hand, as often as it is asked. */
export function rowWriter(
  sheet: Sheet,
  tab: TabDescription,
  currency: Currency,
  ruleOf: RuleOf = ruleBuilder(sheet),
): (rows: RowsToWrite) => RowsInHand {
  const grids = gridsOf(tab, numberFormats(currency))
  const rules = validationGrid(tab)
  return (rows) => {
    const pieces = piecesOf(sheet, tab, rows)
    return {
      looks: () => {
        for (const { range, slice } of pieces) {
          range
            .setNumberFormats(slice(grids.formats))
            .setBackgrounds(slice(grids.backgrounds))
            .setFontColors(slice(grids.colours))
            .setFontWeights(slice(grids.weights))
            .setHorizontalAlignments(slice(grids.alignments))
            .setWraps(slice(grids.wraps))
            // Words on one line beside words on three.
            .setVerticalAlignment('middle')
          const sizes = slice(grids.sizes)
          if (sizes.flat().some((size) => size !== BLANK_LOOK.size)) range.setFontSizes(sizes)
          if (!rows.isNew) range.clearDataValidations()
        }
      },
      contents: () => {
        for (const { range, slice } of pieces) range.setValues(slice(grids.values))
      },
      help: () => {
        for (const { range, slice } of pieces) {
          const [described, notes] = [slice(rules), slice(grids.notes)]
          if (described.flat().some((rule) => rule !== null))
            range.setDataValidations(described.map((cells) => cells.map((rule) => rule && ruleOf(rule))))
          if (notes.flat().some((note) => note !== '')) range.setNotes(notes)
        }
      },
    }
  }
}

type Slice = <Value>(grid: readonly (readonly Value[])[]) => Value[][]

/** As many rows at once as one call may carry. */
interface Piece {
  readonly range: GoogleAppsScript.Spreadsheet.Range
  readonly slice: Slice
}

function piecesOf(sheet: Sheet, tab: TabDescription, { from, until, columns }: RowsToWrite): Piece[] {
  const across = columns?.map((first) => ({ first, count: 1 })) ?? [{ first: 0, count: tab.columnWidths.length }]
  return across.flatMap(({ first: firstColumn, count }) => {
    const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / count))
    return Array.from({ length: Math.ceil((until - from) / rowsACall) }, (_, piece): Piece => {
      const first = from + piece * rowsACall
      const last = Math.min(until, first + rowsACall)
      return {
        range: sheet.getRange(first + 1, firstColumn + 1, last - first, count),
        slice: (grid) => grid.slice(first, last).map((cells) => cells.slice(firstColumn, firstColumn + count)),
      }
    })
  })
}

/** Writes a whole tab onto an empty one. */
export const fillTab = (sheet: Sheet, tab: TabDescription, currency: Currency): void =>
  writeAll(rowWriter(sheet, tab, currency)({ from: 0, until: tab.rows, isNew: true }))

/** For rows that are written anew as a whole when this is cut off. */
export function writeAll({ looks, contents, help }: RowsInHand): void {
  looks()
  contents()
  help()
}
