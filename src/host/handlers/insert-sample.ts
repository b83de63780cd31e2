import { sampleHistory } from '../../history/sample-history'
import type { Language } from '../../i18n/language'
import { todayIn } from '../dates'
import { freeName, insertTab, NEW_TAB_ROWS } from '../new-tab'
import { oneAtATime } from '../one-at-a-time'
import { LAYOUT_VERSION, markTab } from '../plan-records'
import { hostWords } from '../words'
import type { TabOnOffer } from './contract'

/** Adds a tab with an invented history, for a workbook that has none yet. */
export const insertSample = (language: Language): TabOnOffer => oneAtATime(() => insert(language))

function insert(language: Language): TabOnOffer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const wanted = freeName(spreadsheet, hostWords(language, 'sample.tab'))
  const { headers, rows, dateColumns } = sampleHistory(todayIn(spreadsheet.getSpreadsheetTimeZone()))
  const { sheet, sheetId, name } = insertTab(spreadsheet, wanted, spreadsheet.getNumSheets())
  const missing = rows.length + 1 - NEW_TAB_ROWS
  if (missing > 0) sheet.insertRowsAfter(NEW_TAB_ROWS, missing)
  for (const column of dateColumns) sheet.getRange(2, column + 1, rows.length, 1).setNumberFormat('yyyy-mm-dd')
  sheet.getRange(1, 1, 1, headers.length).setFontWeight('bold')
  sheet.getRange(1, 1, rows.length + 1, headers.length).setValues([[...headers], ...rows.map((row) => [...row])])
  sheet.setFrozenRows(1)
  markTab(sheet, { kind: 'sample', planNumber: 0, layoutVersion: LAYOUT_VERSION, sheetId })
  return { sheetId, name, rows: rows.length + 1, columns: headers.length, madeByPlanner: false }
}
