import { columnsOf } from '../../history/columns/understand-tab'
import type { TabColumns } from './contract'
import { sourceTab } from './read-history'

/** The columns of a tab, for the user to pick one by which leads are told apart. */
export function readColumns(sheetId: number): TabColumns {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const tab = sourceTab(sheetId, spreadsheet, spreadsheet.getSpreadsheetTimeZone())
  return { sheetId, tab: tab.name, columns: columnsOf(tab) }
}
