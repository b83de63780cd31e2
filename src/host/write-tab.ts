import type { Currency } from '../plan/currency'
import { a1Range } from '../plan/print-formula'
import { type Area, type ConditionalFormat, DEFAULT_COLUMN_WIDTH, type TabDescription } from '../plan/tab'
import { inputRuns } from './input-runs'
import { numberFormats, TONES } from './looks'
import { chartOf } from './parts'
import { fillTab } from './write-rows'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type SheetRange = GoogleAppsScript.Spreadsheet.Range

const INPUT_BORDER = '#c9a227'

/**
 * Writes a described tab onto an empty sheet, in a number of calls that does not depend on how much
 * there is to write, and without reading anything back.
 */
export function writeTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  tab: TabDescription,
  currency: Currency,
): void {
  fillTab(sheet, tab, currency)
  const inputs = inputRuns(tab)
  // One call fetches all the ranges that are needed below, in this order.
  const asked = [
    tab.merges,
    tab.conditions.map(({ area }) => area),
    tab.charts.map(({ area }) => area),
    tab.namedRanges.map(({ at }) => ({ from: at, to: at })),
    inputs,
  ]
  const ranges = rangesOf(sheet, asked.flat())
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
  for (const { first, count, width } of runsOf(tab.columnWidths))
    if (width !== DEFAULT_COLUMN_WIDTH) sheet.setColumnWidths(first + 1, count, width)
  for (const { row, count, height } of tab.tallRows) sheet.setRowHeights(row + 1, count, height)
  for (const merge of merges) merge.mergeAcross()
  inputBorders(sheet, inputs)
  if (tab.conditions.length > 0) {
    sheet.setConditionalFormatRules(
      tab.conditions.map((condition, index) => conditionOf(condition, conditions[index] as SheetRange)),
    )
  }
  tab.charts.forEach((chart, index) => {
    sheet.insertChart(chartOf(sheet, charts[index] as SheetRange, chart, numberFormats(currency)))
  })
  // Everybody may edit; whoever changes a formula is asked first.
  const protection = sheet.protect().setWarningOnly(true)
  if (tab.protection !== '') protection.setDescription(tab.protection)
  if (inputs.length > 0) protection.setUnprotectedRanges(inputRanges)
  tab.namedRanges.forEach(({ name }, index) => {
    spreadsheet.setNamedRange(name, named[index] as SheetRange)
  })
}

/** The ranges of several areas, in one call. */
export const rangesOf = (sheet: Sheet, areas: readonly Area[]): SheetRange[] =>
  areas.length > 0 ? sheet.getRangeList(names(areas)).getRanges() : []

/** A rule that colours an area by its words. */
export const conditionOf = (
  { textStartsWith, tone }: ConditionalFormat,
  range: SheetRange,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenTextStartsWith(textStartsWith)
    .setBackground(TONES[tone])
    .setRanges([range])
    .build()

/** A thin line around everything that may be typed into. */
export function inputBorders(sheet: Sheet, inputs: readonly Area[]): void {
  if (inputs.length === 0) return
  sheet.getRangeList(names(inputs)).setBorder(true, true, true, true, true, true, INPUT_BORDER, SpreadsheetApp.BorderStyle.SOLID)
}

const names = (areas: readonly Area[]): string[] => areas.map(({ from, to }) => a1Range(from, to))

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
