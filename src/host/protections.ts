import { PlannerError } from './planner-error'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Looks whether this user may edit a tab before anything is written into it: one protected block would leave the rest half-way.
 * @throws PlannerError which names the tab and what is protected
 */
export function needsEditable(sheet: Sheet, tab: string): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType
  const closed = [...sheet.getProtections(SHEET), ...sheet.getProtections(RANGE)].filter(
    (protection) => !protection.isWarningOnly() && !protection.canEdit(),
  )
  if (closed.length === 0) return
  throw new PlannerError('protected', { tab, cells: closed.map((protection) => protection.getRange().getA1Notation()) })
}
