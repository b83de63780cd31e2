import { learnSpread } from '../../domain/backtest/spread'
import { poolTables } from '../../domain/measures/pool-tables'
import type { Spread } from '../../domain/spread'
import type { HistoryProblem, HistoryReading, HistorySources, SourceTab } from '../../history/contract'
import { readHistory as readGrids } from '../../history/read-history'
import { todayIn } from '../dates'
import { markOf } from '../plan-records'
import { PlannerError } from '../planner-error'
import { readTab } from '../read-tab'
import type { HistoryAnswer, SourceChoice } from './contract'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A quarter: few histories are long enough to teach more. */
const SPREAD_DAYS = 90

/** Reads the chosen history and says what was understood. The tables are small: the sidebar measures for itself. */
export function readHistory(source: SourceChoice): HistoryAnswer {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const reading = readSource(source, spreadsheet, spreadsheet.getSpreadsheetTimeZone())
  return 'problem' in reading
    ? { ok: false, problem: reading.problem, report: reading.report }
    : { ok: true, tables: poolTables(reading.tables), spread: spreadOf(reading), report: reading.report, live: reading.live }
}

/** One read of each source tab, found by its id: names change, ids do not. */
export function readSource(source: SourceChoice, spreadsheet: Spreadsheet, timeZone: string): HistoryReading | HistoryProblem {
  return readGrids(sourceTabs(source, spreadsheet, timeZone), source.choices, todayIn(timeZone))
}

/** The cells of the source tabs. */
export function sourceTabs(source: SourceChoice, spreadsheet: Spreadsheet, timeZone: string): HistorySources {
  const leads = sourceTab(source.leadsSheetId, spreadsheet, timeZone)
  return source.dealsSheetId === null ? { leads } : { leads, deals: sourceTab(source.dealsSheetId, spreadsheet, timeZone) }
}

/** The cells of one tab of the user's own. @throws PlannerError where it is gone, or was made by the add-on */
export function sourceTab(sheetId: number, spreadsheet: Spreadsheet, timeZone: string): SourceTab {
  const sheet = spreadsheet.getSheetById(sheetId)
  if (!sheet) throw new PlannerError('tabGone')
  const mark = markOf(sheet)
  if (mark && mark.kind !== 'sample') throw new PlannerError('planTab', { tab: sheet.getName() })
  return readTab(sheet, timeZone)
}

/** A history that a plan can be made from. @throws PlannerError where it cannot be read, or not as it was before */
export function needsReading(reading: HistoryReading | HistoryProblem): HistoryReading {
  if (!('problem' in reading)) return reading
  const { code, details } = reading.problem
  throw code === 'columnChanged' ? new PlannerError(code, details) : new PlannerError('unreadable', {}, reading)
}

/** The spread over a quarter that this history teaches; null where it holds no single leads. */
export const spreadOf = ({ lives, tables }: HistoryReading): Spread | null =>
  lives ? learnSpread(lives(), tables.asOf, SPREAD_DAYS) : null
