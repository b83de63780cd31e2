import type { LeadTabKind } from '../qualify/lead-tab'
import type { TableNames } from './among-own-rows'
import { writeOut } from './write-out'

const MARK = 'revenueTeamPlanner'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata

/** What the add-on remembers of a tab that it made, on the tab itself: it stays through a rename or a move. */
export interface TabMark {
  /**
   * A tab is marked as `begun` before anything is written into it, and as what it is when all of it stands. The second mark
   * comes beside the first: to take the first away, it would have to be read after a write. A counts tab that is made with
   * its plan is begun and finished with that.
   */
  readonly kind: 'begun' | 'plan' | 'counts' | 'sample' | 'compare' | LeadTabKind
  readonly planNumber: number
  readonly layoutVersion: number
  /** The tab that was marked: on a copy of it the mark names the original. */
  readonly sheetId: number
  /** By what its table is known again: a comparison is written over the last one, among what people wrote. */
  readonly table?: TableNames
}

export { LAYOUT_VERSION } from '../plan/kept-plan'

/** A mark as it was found. */
export interface FoundMark {
  readonly metadata: Metadata
  readonly mark: TabMark
}

/** Marks a tab as made by the add-on. */
export function markTab(sheet: Sheet, mark: Omit<TabMark, 'sheetId'> & { readonly sheetId?: number }): void {
  const whole: TabMark = { ...mark, sheetId: mark.sheetId ?? sheet.getSheetId() }
  sheet.addDeveloperMetadata(MARK, JSON.stringify(whole), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
}

/**
 * Marks a tab anew: a copy carries the mark of the tab that it was copied from. At no moment is it without a mark.
 * @param work what has to be known by both marks when it is cut off
 */
export function remarkTab(sheet: Sheet, mark: TabMark, work: (old: readonly TabMark[]) => void = () => undefined): void {
  const old = metadataOf(sheet)
  markTab(sheet, mark)
  work(marksAmong(old))
  for (const metadata of old) metadata.remove()
}

/** The tab is the user's own from now on. Never does *begun* alone stand on it: the next command would take it away. */
export function unmarkTab(sheet: Sheet): void {
  const marks = metadataOf(sheet).map((metadata) => ({ metadata, isBegun: marksAmong([metadata])[0]?.kind === 'begun' }))
  for (const { metadata, isBegun } of marks) if (isBegun) metadata.remove()
  writeOut()
  for (const { metadata, isBegun } of marks) if (!isBegun) metadata.remove()
}

/** What this one tab is marked as; null for a user's own tab. A tab copied by hand carries its mark along. */
export function markOf(sheet: Sheet): TabMark | null {
  return marksAmong(metadataOf(sheet)).reduce<TabMark | null>((best, mark) => counting(best, mark, null), null)
}

/** The marked tabs of a workbook, by sheet id. */
export function markedTabs(spreadsheet: Spreadsheet): Map<number, TabMark> {
  const marks = new Map<number, TabMark>()
  for (const found of marksIn(spreadsheet)) {
    const sheetId = tabOf(found)?.getSheetId()
    if (sheetId !== undefined) marks.set(sheetId, counting(marks.get(sheetId) ?? null, found.mark, sheetId))
  }
  return marks
}

/** The number of the next plan: one above all that this workbook still holds. What was only begun does not count. */
export const nextPlanNumber = (marks: readonly FoundMark[]): number =>
  marks.reduce((most, { mark }) => (mark.kind === 'begun' ? most : Math.max(most, mark.planNumber)), 0) + 1

/** Every mark in the workbook; a tab may carry several. */
export const marksIn = (spreadsheet: Spreadsheet): FoundMark[] =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(MARK)
    .find()
    .flatMap((metadata) => {
      const mark = parseMark(metadata.getValue())
      return mark ? [{ metadata, mark }] : []
    })

/** The tab that carries a mark. */
export const tabOf = ({ metadata }: FoundMark): Sheet | null => metadata.getLocation().getSheet()

const metadataOf = (sheet: Sheet): Metadata[] => sheet.getDeveloperMetadata().filter((metadata) => metadata.getKey() === MARK)

const marksAmong = (all: readonly Metadata[]): TabMark[] => all.flatMap((metadata) => parseMark(metadata.getValue()) ?? [])

/** Which of a tab's marks says what it is: never *begun* where there is another, and its own before that of an original. */
function counting(best: TabMark | null, other: TabMark, sheetId: number | null): TabMark {
  const weight = ({ kind, sheetId: marked }: TabMark): number => (kind === 'begun' ? 0 : marked === sheetId ? 2 : 1)
  return best && weight(best) >= weight(other) ? best : other
}

function parseMark(text: string | null): TabMark | null {
  try {
    const mark: unknown = JSON.parse(text ?? '')
    return typeof mark === 'object' && mark !== null && 'kind' in mark && 'planNumber' in mark ? (mark as TabMark) : null
  } catch {
    return null
  }
}
