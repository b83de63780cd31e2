import { LOG_COLUMNS } from '../../plan/columns'
import type { PlanFacts } from '../../plan/facts'
import type { CellAt } from '../../plan/formula'
import { ROW_NAMES_COLUMN } from '../../plan/layout'
import { a1 } from '../../plan/print-formula'
import type { Places } from '../../plan/refresh/found-tab'
import { placesOn } from '../../plan/refresh/merge-tab'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { cellKey, foundAt, isTheirNote, writtenBy } from '../../plan/refresh/whose-cells'
import { olderLogKeys } from '../../plan/row-keys'
import { holdsOnlyCounts } from '../counts-place'
import { serialsIn } from '../dates'
import { laidOver, type Overlay, overlayOf, type SortedOverlay, sortOverlay } from '../overlay'
import { type ReadPlan, readPlanTab } from '../read-plan-tab'
import { namesOfRectangles } from '../rectangles'
import type { RemovalPreview } from './contract'
import { plansIn } from './list-plans'
import { ownTabsReading, type ReadingTab, tabsReading } from './readers-of-plan'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Everything that is known before a plan goes. */
export interface Removal extends RemovalPreview {
  readonly spreadsheet: Spreadsheet
  readonly read: ReadPlan
  readonly namedRanges: readonly GoogleAppsScript.Spreadsheet.NamedRange[]
  /** The add-on's other tabs that read it. */
  readonly reading: readonly ReadingTab[]
  readonly counts: Sheet | null
  /** Ranges of the plan's cells, of those by which it is known, and of those that carry a note of the add-on. */
  readonly ours: readonly string[]
  readonly names: readonly string[]
  readonly ourNotes: readonly string[]
  /** Merged cells whose text is the plan's, each whole: Sheets does not unmerge a part. */
  readonly ourMerges: readonly string[]
  readonly overlay: Overlay & SortedOverlay
}

/** Reads a plan, and tells what of it is the add-on's and what people's. @throws PlannerError where it cannot be read */
export function gatherRemoval(sheetId: number): Removal {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const read = readPlanTab(spreadsheet, sheetId, timeZone)
  const { found, places, facts, unfinished } = read
  const descriptions = [facts, ...unfinished].map((each) => {
    const { tab, keys } = planTabOf(each)
    return { tab, place: placesOn(keys, places) }
  })
  const written = writtenBy(descriptions)
  const all = overlayOf(read.sheet)
  const overlay = {
    ...all,
    ...sortOverlay(
      all,
      descriptions.map(({ tab, place }) => laidOver(tab, place)),
    ),
  }
  const inOldLines = cellsOfOldLines([facts, ...unfinished], places)
  const ours: CellAt[] = []
  const names: CellAt[] = []
  const ourNotes: CellAt[] = []
  let ownCells = 0
  found.values.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const { value, formula, note } = foundAt(found, row, column)
      // What was typed into the plan's own cells is part of the plan: it goes with it.
      const isOurs = written.has(cellKey(row, column)) || inOldLines.has(cellKey(row, column))
      const theirNote = note !== '' && isTheirNote(found, written, 1 + unfinished.length, row, column)
      if (isOurs) (row === places.keyRow || column === places.keyColumn ? names : ours).push({ row, column })
      if (theirNote || (!isOurs && (value !== '' || formula !== ''))) ownCells++
      if (note !== '' && !theirNote) ourNotes.push({ row, column })
    })
  })
  const ourMerges = read.sheet
    .getDataRange()
    .getMergedRanges()
    .filter((merge) => written.has(cellKey(merge.getRow() - 1, merge.getColumn() - 1)))
    .map((merge) => merge.getA1Notation())
  const others = plansIn(spreadsheet).some((plan) => plan.sheetId !== sheetId && plan.mark.planNumber === facts.planNumber)
  const isCopy = facts.origin.sheetId !== sheetId
  const { countsSheetId } = facts.origin
  const counts = countsSheetId === null || others || isCopy ? null : spreadsheet.getSheetById(countsSheetId)
  const spare = counts && holdsOnlyCounts(counts, facts.words, serialsIn(timeZone)) ? counts : null
  const ownCharts = overlay.theirCharts.map(nameOfChart)
  const ownRules = overlay.theirRules.length
  const given = new Set(descriptions.flatMap(({ tab }) => tab.namedRanges.map(({ name }) => name)))
  // A name of a person may end in the same way.
  const namedRanges = read.sheet.getNamedRanges().filter((name) => given.has(name.getName()))
  const readAs = { sheetId, tabName: read.name, names: namedRanges.map((name) => name.getName()) }
  const reading = tabsReading(spreadsheet, readAs)
  return {
    spreadsheet,
    read,
    namedRanges,
    reading,
    counts: spare,
    ours: namesOfRectangles(ours),
    names: namesOfRectangles(names),
    ourNotes: namesOfRectangles(ourNotes),
    ourMerges,
    overlay,
    sheetName: read.name,
    stays: ownCells + ownCharts.length + ownRules > 0,
    ownCells,
    ownCharts,
    ownRules,
    countsTab: spare && spare.getName(),
    countsKept: counts && !spare ? counts.getName() : null,
    readingTabs: reading.map(({ name }) => name),
    ownTabs: ownTabsReading(spreadsheet, readAs),
  }
}

/** The cells of the log's oldest lines, which nothing describes any more. */
function cellsOfOldLines(all: readonly PlanFacts[], places: Places): ReadonlySet<string> {
  const keys = [...new Set(all.flatMap(olderLogKeys))]
  const place = placesOn(keys, places)
  const columns = [...Array.from({ length: LOG_COLUMNS.marketingOn + 1 }, (_, column) => column), ROW_NAMES_COLUMN]
  const cells = keys.flatMap((_, row) => columns.map((column) => place({ row, column })))
  return new Set(cells.flatMap((at) => (at ? [cellKey(at.row, at.column)] : [])))
}

/** By its title, or else by where it stands. */
function nameOfChart({ chart, anchor }: Overlay['charts'][number]): string {
  const title: unknown = chart.getOptions().get('title')
  return typeof title === 'string' && title !== '' ? title : a1({ row: anchor.row - 1, column: anchor.column - 1 })
}
