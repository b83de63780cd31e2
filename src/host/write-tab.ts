import { a1Range } from '../plan/print-formula'
import type { Area, TabDescription } from '../plan/tab'
import { gridsOf } from './grids'
import { numberFormats, TONES } from './looks'
import { chartOf, validationOf } from './parts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type SheetRange = GoogleAppsScript.Spreadsheet.Range

/** Cells written at once: far below what one call may carry. */
const CELLS_A_CALL = 200_000

const INPUT_BORDER = '#c9a227'

/**
 * Writes a described tab onto an empty sheet, in a number of calls that does not depend on how much
 * there is to write, and without reading anything back.
 */
export function writeTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  tab: TabDescription,
  currencySign: string,
): void {
  writeCells(sheet, tab, currencySign)
  const inputs = inputRuns(tab)
  const names = (areas: readonly Area[]): string[] => areas.map(({ from, to }) => a1Range(from, to))
  // One call fetches all the ranges that are needed below, in this order.
  const asked = [
    tab.merges,
    tab.conditions.map(({ area }) => area),
    tab.charts.map(({ area }) => area),
    tab.namedRanges.map(({ at }) => ({ from: at, to: at })),
    inputs,
  ]
  const ranges = asked.flat().length > 0 ? sheet.getRangeList(names(asked.flat())).getRanges() : []
  const [merges, conditions, charts, named, inputRanges] = asked.map((areas) => ranges.splice(0, areas.length)) as [
    SheetRange[],
    SheetRange[],
    SheetRange[],
    SheetRange[],
    SheetRange[],
  ]

  if (!tab.hasGridlines) sheet.setHiddenGridlines(true)
  sheet.setFrozenRows(tab.frozenRows)
  if (tab.hidden) {
    sheet.hideRows(tab.hidden.row + 1)
    sheet.hideColumns(tab.hidden.column + 1)
  }
  for (const { first, count, width } of runsOf(tab.columnWidths)) sheet.setColumnWidths(first + 1, count, width)
  for (const { row, count, height } of tab.tallRows) sheet.setRowHeights(row + 1, count, height)
  for (const merge of merges) merge.mergeAcross()
  if (inputs.length > 0) {
    sheet
      .getRangeList(names(inputs))
      .setBorder(true, true, true, true, true, true, INPUT_BORDER, SpreadsheetApp.BorderStyle.SOLID)
  }
  if (tab.conditions.length > 0) {
    sheet.setConditionalFormatRules(
      tab.conditions.map(({ textStartsWith, tone }, index) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextStartsWith(textStartsWith)
          .setBackground(TONES[tone])
          .setRanges([conditions[index] as SheetRange])
          .build(),
      ),
    )
  }
  tab.charts.forEach((chart, index) => {
    sheet.insertChart(chartOf(sheet, charts[index] as SheetRange, chart, numberFormats(currencySign)))
  })
  // Everybody may edit; whoever changes a formula is asked first.
  const protection = sheet.protect().setDescription(tab.protection).setWarningOnly(true)
  if (inputs.length > 0) protection.setUnprotectedRanges(inputRanges)
  tab.namedRanges.forEach(({ name }, index) => {
    spreadsheet.setNamedRange(name, named[index] as SheetRange)
  })
}

/** Looks first, values last. What no cell asks for is not written at all. */
function writeCells(sheet: Sheet, tab: TabDescription, currencySign: string): void {
  const columns = tab.columnWidths.length
  const grids = gridsOf(tab, numberFormats(currencySign))
  const validations = validationGrid(tab)
  const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / columns))
  for (let first = 0; first < tab.rows; first += rowsACall) {
    const last = Math.min(tab.rows, first + rowsACall)
    const slice = <Value>(grid: Value[][]): Value[][] => grid.slice(first, last)
    const range = sheet.getRange(first + 1, 1, last - first, columns)
    range
      .setNumberFormats(slice(grids.formats))
      .setBackgrounds(slice(grids.backgrounds))
      .setFontColors(slice(grids.colours))
      .setFontWeights(slice(grids.weights))
      .setHorizontalAlignments(slice(grids.alignments))
      .setWraps(slice(grids.wraps))
      .setValues(slice(grids.values))
    if (grids.sizes.flat().some((size) => size !== 10)) range.setFontSizes(slice(grids.sizes))
    if (grids.notes.flat().some((note) => note !== '')) range.setNotes(slice(grids.notes))
    if (validations) range.setDataValidations(slice(validations))
  }
}

/** Each kind of rule is built once and laid over all its cells. */
function validationGrid(tab: TabDescription): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] | null {
  if (tab.validations.length === 0) return null
  const built = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>()
  const grid: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = Array.from({ length: tab.rows }, () =>
    tab.columnWidths.map(() => null),
  )
  for (const { area, rule, help } of tab.validations) {
    const validation = built.get(rule.kind) ?? validationOf(rule, help)
    built.set(rule.kind, validation)
    for (let row = area.from.row; row <= area.to.row; row++)
      (grid[row] as (typeof validation | null)[])[area.from.column] = validation
  }
  return grid
}

/** Inputs that stand below each other are one range: their number does not grow with the months. */
function inputRuns(tab: TabDescription): Area[] {
  const sorted = tab.cells.filter((cell) => cell.role === 'input').sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { from: Area['from']; to: Area['to'] }[] = []
  for (const cell of sorted) {
    const last = runs[runs.length - 1]
    const at = { row: cell.row, column: cell.column }
    if (last && last.to.column === at.column && last.to.row === at.row - 1) last.to = at
    else runs.push({ from: at, to: at })
  }
  return runs
}

/** Neighbouring columns of one width are set at once. */
function runsOf(widths: readonly number[]): { first: number; count: number; width: number }[] {
  const runs: { first: number; count: number; width: number }[] = []
  widths.forEach((width, column) => {
    const last = runs[runs.length - 1]
    if (last?.width === width) last.count++
    else runs.push({ first: column, count: 1, width })
  })
  return runs
}
