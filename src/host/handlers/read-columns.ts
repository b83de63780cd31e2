import { attributeColumns, attributeColumnsBeside } from '../../history/rows/attribute-columns'
import type { SourceChoice, TabColumns } from './contract'
import { sourceTab } from './read-history'

/** The columns of a tab, and by which of them the leads of a history can be told apart. */
export function readColumns(sheetId: number, { leadsSheetId, choices }: SourceChoice): TabColumns {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const leads = sourceTab(leadsSheetId, spreadsheet, timeZone)
  if (sheetId === leadsSheetId) return { sheetId, tab: leads.name, columns: attributeColumns(leads, choices) }
  const other = sourceTab(sheetId, spreadsheet, timeZone)
  return { sheetId, tab: other.name, columns: attributeColumnsBeside(leads, choices, other) }
}
