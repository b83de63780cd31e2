import type { HistoryProblem, HistoryReading } from '../../history/contract'
import { readHistory as readGrids } from '../../history/read-history'
import { todayIn } from '../dates'
import { markedTabs, type TabMark } from '../plan-records'
import { PlannerError } from '../planner-error'
import { readTab, sheetsById } from '../read-tab'
import type { HistoryAnswer, SourceChoice } from './contract'

/** Reads the chosen history and says what was understood. The tables are small: the sidebar measures for itself. */
export function readHistory(source: SourceChoice): HistoryAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const reading = readSource(source, sheetsById(spreadsheet), markedTabs(spreadsheet), spreadsheet.getSpreadsheetTimeZone())
  return 'problem' in reading
    ? { ok: false, problem: reading.problem, report: reading.report }
    : { ok: true, tables: reading.tables, report: reading.report, live: reading.live }
}

/** One read of each source tab. */
export function readSource(
  source: SourceChoice,
  sheets: ReadonlyMap<number, GoogleAppsScript.Spreadsheet.Sheet>,
  marks: ReadonlyMap<number, TabMark>,
  timeZone: string,
): HistoryReading | HistoryProblem {
  const tab = (sheetId: number) => {
    const sheet = sheets.get(sheetId)
    if (!sheet) throw new PlannerError('tabGone')
    const mark = marks.get(sheetId)
    if (mark && mark.kind !== 'sample') throw new PlannerError('planTab', { tab: sheet.getName() })
    return readTab(sheet, timeZone)
  }
  const leads = tab(source.leadsSheetId)
  const sources = source.dealsSheetId === null ? { leads } : { leads, deals: tab(source.dealsSheetId) }
  return readGrids(sources, source.choices, todayIn(timeZone))
}
