import { learnSpread, type Spread } from '../../domain/spread'
import type { HistoryProblem, HistoryReading } from '../../history/contract'
import { readHistory as readGrids } from '../../history/read-history'
import { todayIn } from '../dates'
import { markOf } from '../plan-records'
import { PlannerError } from '../planner-error'
import { readTab } from '../read-tab'
import type { HistoryAnswer, SourceChoice } from './contract'

/** A quarter: few histories are long enough to teach more. */
const SPREAD_DAYS = 90

/** Reads the chosen history and says what was understood. The tables are small: the sidebar measures for itself. */
export function readHistory(source: SourceChoice): HistoryAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const reading = readSource(source, spreadsheet, spreadsheet.getSpreadsheetTimeZone())
  return 'problem' in reading
    ? { ok: false, problem: reading.problem, report: reading.report }
    : { ok: true, tables: reading.tables, spread: spreadOf(reading), report: reading.report, live: reading.live }
}

/** One read of each source tab, found by its id: names change, ids do not. */
export function readSource(
  source: SourceChoice,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  timeZone: string,
): HistoryReading | HistoryProblem {
  const tab = (sheetId: number) => {
    const sheet = spreadsheet.getSheetById(sheetId)
    if (!sheet) throw new PlannerError('tabGone')
    const mark = markOf(sheet)
    if (mark && mark.kind !== 'sample') throw new PlannerError('planTab', { tab: sheet.getName() })
    return readTab(sheet, timeZone)
  }
  const leads = tab(source.leadsSheetId)
  const sources = source.dealsSheetId === null ? { leads } : { leads, deals: tab(source.dealsSheetId) }
  return readGrids(sources, source.choices, todayIn(timeZone))
}

/** A history that a plan can be made from. @throws PlannerError where it cannot be read, or not as it was before */
export function needsReading(reading: HistoryReading | HistoryProblem): HistoryReading {
  if (!('problem' in reading)) return reading
  const { code, details } = reading.problem
  throw code === 'columnChanged' ? new PlannerError(code, details) : new PlannerError('unreadable')
}

/** The spread over a quarter that this history teaches; null where it holds no single leads. */
export const spreadOf = ({ lives, tables }: HistoryReading): Spread | null =>
  lives ? learnSpread(lives, tables.asOf, SPREAD_DAYS) : null
