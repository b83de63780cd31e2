import { a1Range } from '../plan/print-formula'
import type { Area, TabDescription } from '../plan/tab'
import { gridsOf } from './grids'
import { TONES, numberFormats } from './looks'
import { chartOf, validationOf } from './parts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Rows written at once: far below what one call may carry. */
const CELLS_A_CALL = 200_000

/**
 * Writes a described tab onto an empty sheet, in a number of calls that does not depend on how much
 * there is to write. Formats go before values, because Sheets reads a value in the light of its format.
 */
export function writeTab(sheet: Sheet, tab: TabDescription, currencySign: string): void {
  const columns = tab.columnWidths.length
  const grids = gridsOf(tab, numberFormats(currencySign))
  const rowsACall = Math.max(1, Math.floor(CELLS_A_CALL / columns))
  for (let first = 0; first < tab.rows; first += rowsACall) {
    const last = Math.min(tab.rows, first + rowsACall)
    const slice = <Value>(grid: Value[][]): Value[][] => grid.slice(first, last)
    sheet
      .getRange(first + 1, 1, last - first, columns)
      .setNumberFormats(slice(grids.formats))
      .setBackgrounds(slice(grids.backgrounds))
      .setFontColors(slice(grids.colours))
      .setFontWeights(slice(grids.weights))
      .setFontSizes(slice(grids.sizes))
      .setHorizontalAlignments(slice(grids.alignments))
      .setWraps(slice(grids.wraps))
      .setVerticalAlignment('middle')
      .setNotes(slice(grids.notes))
      .setValues(slice(grids.values))
  }
  shape(sheet, tab)
  for (const validation of tab.validations) areaOf(sheet, validation.area).setDataValidation(validationOf(validation))
  sheet.setConditionalFormatRules(
    tab.conditions.map((condition) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(condition.textStartsWith)
        .setBackground(TONES[condition.tone].background)
        .setFontColor(TONES[condition.tone].colour)
        .setRanges([areaOf(sheet, condition.area)])
        .build(),
    ),
  )
  for (const chart of tab.charts) sheet.insertChart(chartOf(sheet, chart, numberFormats(currencySign)))
  protect(sheet, tab)
}

/** Widths, heights, merges, frozen rows, and borders around what may be changed. */
function shape(sheet: Sheet, tab: TabDescription): void {
  sheet.setHiddenGridlines(true)
  sheet.setFrozenRows(tab.frozenRows)
  for (const { first, count, width } of runsOf(tab.columnWidths)) sheet.setColumnWidths(first + 1, count, width)
  for (const { row, height } of tab.tallRows) sheet.setRowHeight(row + 1, height)
  for (const merge of tab.merges) areaOf(sheet, merge).merge()
  const inputs = tab.cells.filter((cell) => cell.role === 'input').map((cell) => a1Range(cell, cell))
  if (inputs.length > 0) {
    sheet.getRangeList(inputs).setBorder(true, true, true, true, null, null, '#c9a227', SpreadsheetApp.BorderStyle.SOLID)
  }
}

/** Everybody may edit; whoever changes a formula is asked first. */
function protect(sheet: Sheet, tab: TabDescription): void {
  const inputs = tab.cells.filter((cell) => cell.role === 'input')
  const protection = sheet.protect().setDescription(tab.protection).setWarningOnly(true)
  if (inputs.length > 0) protection.setUnprotectedRanges(runsOfInputs(tab).map((area) => areaOf(sheet, area)))
}

/** Inputs that stand below each other are one range: their number does not grow with the months. */
function runsOfInputs(tab: TabDescription): Area[] {
  const sorted = tab.cells.filter((cell) => cell.role === 'input').sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: Area[] = []
  for (const cell of sorted) {
    const last = runs[runs.length - 1]
    if (last && last.to.column === cell.column && last.to.row === cell.row - 1) {
      runs[runs.length - 1] = { from: last.from, to: { row: cell.row, column: cell.column } }
    } else {
      runs.push({ from: cell, to: { row: cell.row, column: cell.column } })
    }
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

const areaOf = (sheet: Sheet, { from, to }: Area): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(from.row + 1, from.column + 1, to.row - from.row + 1, to.column - from.column + 1)
