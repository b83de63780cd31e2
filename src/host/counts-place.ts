import { isoOfDay } from '../domain/months'
import { COUNTS_COLUMNS as C, COUNTS_WIDTH, countedUntilLabel, countsHeads } from '../plan/counts-tab'
import type { PlanWords } from '../plan/facts'
import { columnsOf, type TablePlace } from './among-own-rows'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Cells = readonly unknown[]

/**
 * Finds the counts in their tab, wherever people moved them. A row of counts is known as the plan's formulas know it: by a month
 * and the number of a lead type. The heads stand above, and above these the day until which was counted.
 */
export function placeOfCounts(values: readonly Cells[], say: PlanWords, toSerial: (date: Date) => number): TablePlace {
  const heads = countsHeads(say)
  const columns = columnsOf(values, heads)
  const at = (cells: Cells | undefined, column: number): unknown => cells?.[columns?.[column] ?? column]
  const isCounted = (cells: Cells): boolean => {
    const month = dayIn(at(cells, C.month), toSerial)
    return month !== null && isoOfDay(month).endsWith('-01') && typeof at(cells, C.number) === 'number'
  }
  const nextAbove = (row: number, fits: (cells: Cells | undefined) => boolean): number[] => {
    for (let above = row - 1; above >= 0; above--) if (fits(values[above])) return [above]
    return []
  }
  const counted = values.flatMap((cells, row) => (isCounted(cells) ? [row] : []))
  const first = counted[0] ?? values.length
  // A person may have typed over one of them.
  const areHeads = (cells: Cells | undefined): boolean =>
    heads.filter((head, column) => at(cells, column) === head).length > heads.length / 2
  const headsRow = nextAbove(first, areHeads)
  const untilRow = nextAbove(
    headsRow[0] ?? first,
    (cells) => at(cells, 0) === countedUntilLabel(say) && dayIn(at(cells, 1), toSerial) !== null,
  )
  return { rows: new Set([...untilRow, ...headsRow, ...counted]), columns }
}

/** Whether nothing of a person stands in a Counts tab: no cell but the counts, no note, no chart, no rule that colours. */
export function holdsOnlyCounts(sheet: Sheet, say: PlanWords, toSerial: (date: Date) => number): boolean {
  if (sheet.getCharts().length > 0 || sheet.getConditionalFormatRules().length > 0) return false
  const all = sheet.getDataRange()
  const [values, formulas, notes] = [all.getValues(), all.getFormulas(), all.getNotes()]
  const { rows, columns } = placeOfCounts(values, say, toSerial)
  const isOurs = (row: number, column: number): boolean =>
    rows.has(row) && (columns ? columns.includes(column) : column < COUNTS_WIDTH)
  return values.every((cells, row) =>
    cells.every(
      (value, column) =>
        (notes[row]?.[column] ?? '') === '' && (isOurs(row, column) || (value === '' && (formulas[row]?.[column] ?? '') === '')),
    ),
  )
}

/** The day of a cell; also where a cut-off writing left it without the format of a date, as a plain number. */
function dayIn(value: unknown, toSerial: (date: Date) => number): number | null {
  if (isDay(value)) return toSerial(value)
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= LAST_DAY ? value : null
}

/** 31 December 2199, as a serial day. */
const LAST_DAY = 109_939

/** A Date comes from another realm than ours in some hosts. */
const isDay = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]'
