import { printDay } from '../../plan/print-figures'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { localeTag } from '../../plan/workbook-locale'
import { halfWay } from '../cut-off'
import { todayIn } from '../dates'
import { oneAtATime } from '../one-at-a-time'
import { unmarkTab } from '../plan-records'
import { PlannerError } from '../planner-error'
import { needsEditable } from '../protections'
import { writeOut } from '../write-out'
import type { RemovalPreview } from './contract'
import { gatherRemoval, type Removal } from './gather-removal'
import { keepValues } from './readers-of-plan'
import { sentencesAfter } from './reading-sentences'

/** What would go, and what would stay. */
export const previewRemoval = (sheetId: number): RemovalPreview => asPreview(gatherRemoval(sheetId))

/** Takes a plan away: what the add-on made, and nothing else. A tab that holds anything of a person stays, with that. */
export const removePlan = (sheetId: number): RemovalPreview =>
  oneAtATime(() => {
    const removal = gatherRemoval(sheetId)
    const { spreadsheet, read, namedRanges, reading, counts, stays } = removal
    needsEditable(read.sheet, read.name)
    if (counts) needsEditable(counts, removal.countsTab ?? '')
    const locale = localeTag(spreadsheet.getSpreadsheetLocale())
    const day = printDay(todayIn(spreadsheet.getSpreadsheetTimeZone()), locale)
    const after = reading.length > 0 ? sentencesAfter({ plan: read.name, day }) : () => null
    if (!stays) needsAnotherTab(spreadsheet, [sheetId, counts?.getSheetId()], read.name)
    // The plan goes last: as long as it stands, removing it once more takes away what is left.
    const work = (): void => {
      keepValues(reading, after)
      for (const name of namedRanges) name.remove()
      if (counts) spreadsheet.deleteSheet(counts)
      writeOut()
      if (stays) clearOurs(removal)
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

/** Sheets keeps one visible tab at least, and says so half-way. */
function needsAnotherTab(spreadsheet: Removal['spreadsheet'], going: readonly (number | undefined)[], tab: string): void {
  const stays = spreadsheet.getSheets().some((sheet) => !going.includes(sheet.getSheetId()) && !sheet.isSheetHidden())
  if (!stays) throw new PlannerError('lastVisibleTab', { tab })
}

const asPreview = ({
  sheetName,
  stays,
  ownCells,
  ownCharts,
  ownRules,
  countsTab,
  countsKept,
  readingTabs,
  ownTabs,
}: Removal): RemovalPreview => ({
  sheetName,
  stays,
  ownCells,
  ownCharts,
  ownRules,
  countsTab,
  countsKept,
  readingTabs,
  ownTabs,
})

/** Leaves a tab with what people wrote, and with nothing of the plan. Its mark and the names of its rows go last, by which it is known. */
function clearOurs({ read, ours, names, ourNotes, ourMerges, overlay }: Removal): void {
  const { sheet, places, facts } = read
  const { tab } = planTabOf(facts)
  const all = sheet.getRangeList([...ours, ...names])
  if (ourMerges.length > 0) sheet.getRangeList([...ourMerges]).breakApart()
  all.clearFormat()
  all.clearDataValidations()
  if (ours.length > 0) sheet.getRangeList([...ours]).clearContent()
  if (ourNotes.length > 0) sheet.getRangeList([...ourNotes]).clearNote()
  for (const { chart } of overlay.ourCharts) sheet.removeChart(chart)
  sheet.setConditionalFormatRules(overlay.theirRules.map(({ rule }) => rule))
  for (const { protection, description } of overlay.protections) if (description === tab.protection) protection.remove()
  sheet.showRows(places.keyRow + 1)
  sheet.showColumns(places.keyColumn + 1)
  writeOut()
  unmarkTab(sheet)
  writeOut()
  sheet.getRangeList([...names]).clearContent()
}
