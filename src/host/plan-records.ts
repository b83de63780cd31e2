const MARK = 'revenueTeamPlanner'

/** What the add-on remembers of a tab that it made, on the tab itself: it stays through a rename or a move. */
export interface TabMark {
  readonly kind: 'plan' | 'counts' | 'sample'
  readonly planNumber: number
  readonly layoutVersion: number
}

export const LAYOUT_VERSION = 1

/** Marks a tab as made by the add-on. */
export function markTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: TabMark): void {
  sheet.addDeveloperMetadata(MARK, JSON.stringify(mark), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
}

/** The marked tabs of a workbook, by sheet id. A tab copied by hand carries its mark along. */
export function markedTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<number, TabMark> {
  const found = spreadsheet
    .createDeveloperMetadataFinder()
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SHEET)
    .withKey(MARK)
    .find()
  const marks = new Map<number, TabMark>()
  for (const metadata of found) {
    const sheet = metadata.getLocation().getSheet()
    const mark = parseMark(metadata.getValue())
    if (sheet && mark) marks.set(sheet.getSheetId(), mark)
  }
  return marks
}

function parseMark(text: string | null): TabMark | null {
  try {
    const mark: unknown = JSON.parse(text ?? '')
    return typeof mark === 'object' && mark !== null && 'kind' in mark && 'planNumber' in mark ? (mark as TabMark) : null
  } catch {
    return null
  }
}
