import type { LeadTabKind } from '../qualify/lead-tab'

const MARK = 'revenueTeamPlanner'

/** What the add-on remembers of a tab that it made, on the tab itself: it stays through a rename or a move. */
export interface TabMark {
  readonly kind: 'plan' | 'counts' | 'sample' | 'compare' | LeadTabKind
  readonly planNumber: number
  readonly layoutVersion: number
  /** The tab that was marked: on a copy of it the mark names the original. */
  readonly sheetId?: number
}

export { LAYOUT_VERSION } from '../plan/kept-plan'

/** Marks a tab as made by the add-on. */
export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: TabMark): void {
  sheet.addDeveloperMetadata(MARK, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
}

/** Marks a tab anew: a copy carries the mark of the tab that it was copied from. */
export function remarkTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: TabMark): void {
  unmarkTab(sheet)
  markTab(sheet, mark)
}

/** The tab is the user's own from now on. */
export function unmarkTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === MARK) metadata.remove()
}

/** What this one tab is marked as; null for a user's own tab. A tab copied by hand carries its mark along. */
export function markOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): TabMark | null {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === MARK)
  return found ? parseMark(found.getValue()) : null
}

/** The marked tabs of a workbook, by sheet id. */
export function markedTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<number, TabMark> {
  const marks = new Map<number, TabMark>()
  for (const metadata of marksIn(spreadsheet)) {
    const sheet = metadata.getLocation().getSheet()
    const mark = parseMark(metadata.getValue())
    if (sheet && mark) marks.set(sheet.getSheetId(), mark)
  }
  return marks
}

/** The number of the next plan: one above all that this workbook still holds. */
export const nextPlanNumber = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number =>
  marksIn(spreadsheet).reduce((most, metadata) => Math.max(most, parseMark(metadata.getValue())?.planNumber ?? 0), 0) + 1

const marksIn = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] => spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find()

function parseMark(text: string | null): TabMark | null {
  try {
    const mark: unknown = JSON.parse(text ?? '')
    return typeof mark === 'object' && mark !== null && 'kind' in mark && 'planNumber' in mark ? (mark as TabMark) : null
  } catch {
    return null
  }
}
