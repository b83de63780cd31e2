import { LAYOUT_VERSION, markedTabs, type TabMark } from '../plan-records'
import type { PlanOnOffer } from './contract'

/** The plans of this workbook, in the order of their numbers. A tab that was duplicated has the number of its original. */
export function listPlans(): readonly PlanOnOffer[] {
  return plansIn(SpreadsheetApp.getActiveSpreadsheet()).map(({ sheet, sheetId, mark, isCopy }) => ({
    sheetId,
    name: sheet.getName(),
    planNumber: mark.planNumber,
    isCopy,
    readable: mark.layoutVersion === LAYOUT_VERSION,
  }))
}

interface MarkedPlan {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet
  readonly sheetId: number
  readonly mark: TabMark
  readonly isCopy: boolean
}

/** Every tab that is marked as a plan. */
export function plansIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): MarkedPlan[] {
  return [...markedTabs(spreadsheet)]
    .filter(([, mark]) => mark.kind === 'plan')
    .sort(([, left], [, right]) => left.planNumber - right.planNumber)
    .flatMap(([sheetId, mark]) => {
      const sheet = spreadsheet.getSheetById(sheetId)
      return sheet ? [{ sheet, sheetId, mark, isCopy: mark.sheetId !== sheetId }] : []
    })
}
