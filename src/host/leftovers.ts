import { freeName, UNMARKED_NAME } from './new-tab'
import { type FoundMark, marksIn, tabOf } from './plan-records'
import { doBeforeWriting, leaveUntilWriting } from './tabs-in-doubt'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * Finds the tabs that an execution began and did not finish; they go as soon as something is written. Only for whoever holds
 * the lock: without it, somebody may be writing those tabs right now.
 * @returns the marks that the workbook has then
 */
export function findLeftovers(spreadsheet: Spreadsheet): FoundMark[] {
  const marks = marksIn(spreadsheet)
  const unmarked = spreadsheet.getSheetByName(UNMARKED_NAME)
  // Asked of each mark where its tab is, this would take longer with every plan: a tab's two marks name the same tab.
  const finished = new Set(marks.flatMap(({ mark }) => (mark.kind === 'begun' ? [] : [mark.sheetId])))
  if (marks.every(({ mark }) => finished.has(mark.sheetId)) && !unmarked) return marks
  const tabs = tabsOf(marks)
  const leftovers = leftoversAmong(tabs)
  if (unmarked && !tabs.has(unmarked.getSheetId())) {
    // Nothing is written before the mark: what holds something has become a person's.
    if (unmarked.getLastRow() === 0) leftovers.push(unmarked)
    else doBeforeWriting(() => unmarked.setName(freeName(spreadsheet, UNMARKED_NAME)))
  }
  const gone = new Set(leftovers.map((sheet) => sheet.getSheetId()))
  leaveUntilWriting(leftovers)
  return [...tabs].flatMap(([sheetId, { found }]) => (gone.has(sheetId) ? [] : found))
}

/** Tabs that were begun only, and counts whose plan is one of these: they serve nobody. */
function leftoversAmong(tabs: ReadonlyMap<number, MarkedTab>): Sheet[] {
  const all = [...tabs.values()]
  const isBegun = ({ found }: MarkedTab): boolean => found.every(({ mark }) => mark.kind === 'begun')
  const numbers = (of: readonly MarkedTab[]): Set<number> =>
    new Set(of.flatMap(({ found }) => found.map(({ mark }) => mark.planNumber)))
  const cutOff = numbers(all.filter(isBegun))
  const plans = numbers(all.filter(({ found }) => found.some(({ mark }) => mark.kind === 'plan')))
  const isOrphan = ({ found }: MarkedTab): boolean =>
    found.some(({ mark: { kind, planNumber } }) => kind === 'counts' && cutOff.has(planNumber) && !plans.has(planNumber))
  return all.filter((tab) => isBegun(tab) || isOrphan(tab)).map(({ sheet }) => sheet)
}

interface MarkedTab {
  readonly sheet: Sheet
  readonly found: readonly FoundMark[]
}

function tabsOf(marks: readonly FoundMark[]): Map<number, MarkedTab> {
  const tabs = new Map<number, { readonly sheet: Sheet; readonly found: FoundMark[] }>()
  for (const each of marks) {
    const sheet = tabOf(each)
    if (!sheet) continue
    const tab = tabs.get(sheet.getSheetId()) ?? { sheet, found: [] }
    tab.found.push(each)
    tabs.set(sheet.getSheetId(), tab)
  }
  return tabs
}
