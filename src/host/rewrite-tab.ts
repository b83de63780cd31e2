import type { Currency } from '../plan/currency'
import { lineAfter, runs } from '../plan/refresh/arrange-rows'
import type { Rewrite } from '../plan/refresh/merge-tab'
import { cellKey } from '../plan/refresh/whose-cells'
import type { Area, TabCell, TabDescription } from '../plan/tab'
import { writtenContent } from './grids'
import { inputRuns } from './input-runs'
import { numberFormats } from './looks'
import type { LaidOver, Overlay } from './overlay'
import { chartOf } from './parts'
import { rangeOf, rectanglesOf } from './rectangles'
import { clearRules, layRules, ruleBuilder } from './rules'
import { writeOut } from './write-out'
import { type RowsToWrite, rowWriter } from './write-rows'
import { conditionOf, inputBorders, rangesOf } from './write-tab'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * Brings a plan tab from how it stands to what a rewrite describes. Nothing is read, and nothing of a person is touched:
 * only the cells are written that differ. Sheets may say late that it did not do something: so nothing is written into rows
 * before they are there, no row gets its name before it looks as it should, and none without a name gets a note.
 * @param isWhole whether names, rules, charts and colours are laid anew even where no row has come: for a plan that is new,
 * and after a refresh that was cut off, of which nobody knows how far it came
 */
export function rewriteTab(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  rewrite: Rewrite,
  overlay: Overlay,
  before: LaidOver,
  currency: Currency,
  isWhole: boolean,
): void {
  const { tab, rows, columns } = rewrite
  arrange(sheet, rewrite)
  writeCells(sheet, rewrite, currency, isWhole)
  // Names follow their cells by themselves; those of cells that had gone, and of a plan that is new, are given again.
  const names = isWhole ? tab.namedRanges : tab.namedRanges.filter(({ at }) => rewrite.newRows.includes(at.row))
  nameRanges(spreadsheet, sheet, names)
  const moved = rows.remove.length + rows.insert.length + columns.insert.length > 0
  if (moved || isWhole) layOver(sheet, rewrite, overlay, before, currency)
}

/** Rows that go, and rows and columns that come, in their places and empty. */
function arrange(sheet: Sheet, { rows, columns }: Rewrite): void {
  for (const { first, count } of rows.remove) sheet.deleteRows(first + 1, count)
  // Where what comes in belongs is counted without what went.
  if (rows.remove.length > 0) writeOut()
  for (const { before, count } of columns.insert) insertBefore(sheet, 'Columns', before, count)
  for (const { before, count } of rows.insert) insertBefore(sheet, 'Rows', before, count)
  writeOut()
}

/** Rows and columns that are new as a whole, and the cells that differ: first their looks, then what they hold, then rules and notes. */
function writeCells(sheet: Sheet, rewrite: Rewrite, currency: Currency, isWhole: boolean): void {
  const { tab } = rewrite
  const ruleOf = ruleBuilder(sheet)
  const coming: RowsToWrite[] = runs(rewrite.newRows).map(([first, count]) => ({ from: first, until: first + count }))
  if (rewrite.newColumns.length > 0) coming.push({ from: 0, until: tab.rows, columns: rewrite.newColumns })
  const newOnes = coming.map(rowWriter(sheet, tab, currency, ruleOf))
  const formats = numberFormats(currency)
  const changed = rectanglesOf(rewrite.cells).map((rectangle) => ({ ...rectangle, range: rangeOf(sheet, rectangle) }))

  for (const { looks } of newOnes) looks()
  for (const { range, items } of changed) range.setNumberFormats(items.map((cells) => cells.map(({ format }) => formats[format])))
  clearRules(sheet, changed)
  writeOut()

  for (const { contents } of newOnes) contents()
  for (const { range, items } of changed)
    range.setValues(items.map((cells) => cells.map(({ content }: TabCell) => writtenContent(content))))
  writeOut()

  for (const { help } of newOnes) help()
  // Rules reach over rows of people that stand in between: only the plan's own cells get them.
  const ruled = new Set((isWhole ? tab.cells : rewrite.cells).map(({ row, column }) => cellKey(row, column)))
  layRules(sheet, tab, ruleOf, ({ row, column }) => ruled.has(cellKey(row, column)))
  for (const noted of rectanglesOf(rewrite.notes))
    rangeOf(sheet, noted).setNotes(noted.items.map((cells) => cells.map(({ note }) => note)))
}

function insertBefore(sheet: Sheet, lines: 'Rows' | 'Columns', next: number, count: number): void {
  // Below or beside what precedes them: there is always something, for the first row and column are never missing.
  if (next === 0) throw new RangeError('The first row of a plan is missing.')
  if (lines === 'Rows') sheet.insertRowsAfter(next, count)
  else sheet.insertColumnsAfter(next, count)
}

function nameRanges(spreadsheet: Spreadsheet, sheet: Sheet, names: TabDescription['namedRanges']): void {
  const ranges = rangesOf(
    sheet,
    names.map(({ at }) => ({ from: at, to: at })),
  )
  names.forEach(({ name }, index) => {
    spreadsheet.setNamedRange(name, ranges[index] as GoogleAppsScript.Spreadsheet.Range)
  })
}

/** Charts, colours and protection reach over the rows that have come; what users added of the kind stays. */
function layOver(sheet: Sheet, { tab, rows, columns }: Rewrite, overlay: Overlay, before: LaidOver, currency: Currency): void {
  const inputs = inputRuns(tab)
  const areas: Area[] = [...tab.charts.map(({ area }) => area), ...tab.conditions.map(({ area }) => area), ...inputs]
  const ranges = rangesOf(sheet, areas)
  tab.charts.forEach((chart, index) => {
    const old = before.charts[index]
    const at = old === undefined ? chart.area.from : old
    const drawn = at && overlay.charts.find(({ row, column }) => row === at.row && column === at.column)
    const range = ranges[index] as GoogleAppsScript.Spreadsheet.Range
    // A chart that a user took away stays away; one that this version adds is new.
    if (drawn) {
      const { row, column, x, y } = drawn.anchor
      // The chart in hand stands where it stood before rows came and went: written back as it is, it would lie over others.
      const now = { row: lineAfter(rows, row - 1) + 1, column: lineAfter(columns, column - 1) + 1 }
      sheet.updateChart(drawn.chart.modify().clearRanges().addRange(range).setPosition(now.row, now.column, x, y).build())
    } else if (old === undefined) sheet.insertChart(chartOf(sheet, range, chart, numberFormats(currency)))
  })
  // All rules of a tab are written at once, and those in hand lie where they lay before rows came and went.
  const others = overlay.rules
    .filter(({ text }) => !before.colouredTexts.includes(text))
    .flatMap(({ rule, areas }) => {
      const moved = areas.flatMap((area) => areaAfter(area, rows, columns))
      return moved.length > 0 ? [rule.copy().setRanges(rangesOf(sheet, moved)).build()] : []
    })
  const own = tab.conditions.map((condition, index) =>
    conditionOf(condition, ranges[tab.charts.length + index] as GoogleAppsScript.Spreadsheet.Range),
  )
  sheet.setConditionalFormatRules([...others, ...own])
  inputBorders(sheet, inputs)
  const inputRanges = ranges.slice(tab.charts.length + tab.conditions.length)
  for (const { protection, description } of overlay.protections)
    if (description === before.protection) protection.setUnprotectedRanges(inputRanges)
}

/** Where an area lies when rows have come and gone; none where all of it went. */
function areaAfter({ from, to }: Area, rows: Rewrite['rows'], columns: Rewrite['columns']): Area[] {
  const first = { row: lineAfter(rows, from.row), column: lineAfter(columns, from.column) }
  const last = { row: lineAfter(rows, to.row + 1) - 1, column: lineAfter(columns, to.column + 1) - 1 }
  return last.row < first.row || last.column < first.column ? [] : [{ from: first, to: last }]
}
