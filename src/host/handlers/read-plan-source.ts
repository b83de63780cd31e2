import { readPlanTab } from '../read-plan-tab'
import type { SourceChoice } from './contract'

/** Which history a plan was made from, and how it reads it. */
export function readPlanSource(sheetId: number): SourceChoice {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const { facts } = readPlanTab(spreadsheet, sheetId, spreadsheet.getSpreadsheetTimeZone())
  return facts.origin.source as SourceChoice
}
