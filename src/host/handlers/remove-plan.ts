import { a1 } from '../../plan/print-formula'
import { placesOn } from '../../plan/refresh/merge-tab'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { foundAt, isTheirNote, writtenBy } from '../../plan/refresh/whose-cells'
import { halfWay } from '../cut-off'
import { oneAtATime, writeOut } from '../one-at-a-time'
import { unmarkTab } from '../plan-records'
import { PlannerError } from '../planner-error'
import { needsEditable } from '../protections'
import { type ReadPlan, readPlanTab } from '../read-plan-tab'
import { type Overlay, overlayOf } from '../rewrite-tab'
import type { RemovalPreview } from './contract'
import { plansIn } from './list-plans'
import { keepValues, readersOf } from './readers-of-plan'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The columns of a Counts tab: what stands to the right of them is the users'. */
const COUNTS_WIDTH = 7

interface Removal extends RemovalPreview {
  readonly spreadsheet: Spreadsheet
  readonly read: ReadPlan
  readonly counts: Sheet | null
  /** Cells of the plan, those by which it is known, and those that carry a note of the add-on. */
  readonly ours: readonly string[]
  readonly names: readonly string[]
  readonly ourNotes: readonly string[]
}

/** What would go, and what would stay. */
export const previewRemoval = (sheetId: number): RemovalPreview => asPreview(gather(sheetId))

/** Takes a plan away: what the add-on made, and nothing else. A tab that holds anything of a person stays, with that. */
export const removePlan = (sheetId: number): RemovalPreview =>
  oneAtATime(() => {
    const removal = gather(sheetId)
    const { spreadsheet, read, counts, ownCells } = removal
    const overlay = overlayOf(read.sheet)
    const given = new Set(namesGiven(read))
    const names = read.sheet.getNamedRanges().filter((name) => given.has(name.getName()))
    needsEditable(read.sheet, read.name)
    if (counts) needsEditable(counts, removal.countsTab ?? '')
    const readers = readersOf(spreadsheet, read.name)
    if (ownCells === 0) needsAnotherTab(spreadsheet, [sheetId, counts?.getSheetId()], read.name)
    // The plan goes last: as long as it stands, removing it once more takes away what is left.
    const work = (): void => {
      keepValues(readers)
      for (const name of names) name.remove()
      if (counts) spreadsheet.deleteSheet(counts)
      if (ownCells > 0) clearOurs(removal, overlay)
      else spreadsheet.deleteSheet(read.sheet)
      writeOut()
    }
    halfWay(read.name, work, () => {
      const there = spreadsheet.getSheetById(sheetId)
      if (!there) return 'done'
      return there.getRange(read.places.top + 1, read.places.keyColumn + 1).isBlank() ? 'done' : 'half'
    })
    return asPreview(removal)
  })

/** The names that the plan's cells were given; a name of a person may end in the same way. */
const namesGiven = ({ facts, unfinished }: ReadPlan): string[] =>
  [facts, ...unfinished].flatMap((each) => planTabOf(each).tab.namedRanges.map(({ name }) => name))

/** Sheets keeps one visible tab at least, and says so half-way. */
function needsAnotherTab(spreadsheet: Removal['spreadsheet'], going: readonly (number | undefined)[], tab: string): void {
  const stays = spreadsheet.getSheets().some((sheet) => !going.includes(sheet.getSheetId()) && !sheet.isSheetHidden())
  if (!stays) throw new PlannerError('lastVisibleTab', { tab })
}

const asPreview = ({ sheetName, ownCells, countsTab }: Removal): RemovalPreview => ({ sheetName, ownCells, countsTab })

function gather(sheetId: number): Removal {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const read = readPlanTab(spreadsheet, sheetId, spreadsheet.getSpreadsheetTimeZone())
  const { found, places, facts, unfinished } = read
  const written = writtenBy(
    [facts, ...unfinished].map((each) => {
      const { tab, keys } = planTabOf(each)
      return { tab, place: placesOn(keys, places) }
    }),
  )
  const ours: string[] = []
  const names: string[] = []
  const ourNotes: string[] = []
  let ownCells = 0
  found.values.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const { value, formula, note } = foundAt(found, row, column)
      // What was typed into the plan's own cells is part of the plan: it goes with it.
      const isOurs = written.has(`${row},${column}`)
      const theirNote = note !== '' && isTheirNote(found, written, 1 + unfinished.length, row, column)
      if (isOurs) (row === places.keyRow || column === places.keyColumn ? names : ours).push(a1({ row, column }))
      if (theirNote || (!isOurs && (value !== '' || formula !== ''))) ownCells++
      if (note !== '' && !theirNote) ourNotes.push(a1({ row, column }))
    })
  })
  const others = plansIn(spreadsheet).some((plan) => plan.sheetId !== sheetId && plan.mark.planNumber === facts.planNumber)
  const isCopy = facts.origin.sheetId !== sheetId
  const { countsSheetId } = facts.origin
  const counts = countsSheetId === null || others || isCopy ? null : spreadsheet.getSheetById(countsSheetId)
  const spare = counts && counts.getLastColumn() <= COUNTS_WIDTH ? counts : null
  return {
    spreadsheet,
    read,
    counts: spare,
    ours,
    names,
    ourNotes,
    sheetName: read.name,
    ownCells,
    countsTab: spare && spare.getName(),
  }
}

/** Leaves a tab with what people wrote, and with nothing of the plan. The names of its rows go last, by which it is known. */
function clearOurs({ read, ours, names, ourNotes }: Removal, overlay: Overlay): void {
  const { sheet, places, facts } = read
  const { tab, keys } = planTabOf(facts)
  const place = placesOn(keys, places)
  const all = sheet.getRangeList([...ours, ...names])
  all.breakApart()
  all.clearFormat()
  all.clearDataValidations()
  if (ours.length > 0) sheet.getRangeList([...ours]).clearContent()
  if (ourNotes.length > 0) sheet.getRangeList([...ourNotes]).clearNote()
  const drawn = tab.charts.map(({ area }) => place(area.from))
  for (const { chart, row, column } of overlay.charts)
    if (drawn.some((at) => at?.row === row && at.column === column)) sheet.removeChart(chart)
  const texts = tab.conditions.map(({ textStartsWith }) => textStartsWith)
  sheet.setConditionalFormatRules(overlay.rules.filter(({ text }) => !texts.includes(text)).map(({ rule }) => rule))
  for (const { protection, description } of overlay.protections) if (description === tab.protection) protection.remove()
  sheet.showRows(places.keyRow + 1)
  sheet.showColumns(places.keyColumn + 1)
  unmarkTab(sheet)
  sheet.getRangeList([...names]).clearContent()
}
