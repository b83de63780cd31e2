import { pastBacktests } from '../../domain/backtest'
import { groupLeadTypes } from '../../domain/lead-types'
import { measureHistory } from '../../domain/measures'
import { exactChances, outlookOf } from '../../domain/outlook'
import { periodCredit } from '../../domain/period-credit'
import type { HistoryReading } from '../../history/contract'
import { describeCounts } from '../../plan/counts-tab'
import { describePlan } from '../../plan/describe-plan'
import type { Counting, PlanFacts } from '../../plan/facts'
import { outlookInputs } from '../../plan/outlook-inputs'
import { planCells } from '../../plan/plan-cells'
import type { TabDescription } from '../../plan/tab'
import { dayOrNull, todayIn } from '../dates'
import { freeName, insertTab, type NewTab } from '../new-tab'
import { LAYOUT_VERSION, markTab, nextPlanNumber, type TabMark } from '../plan-records'
import { PlannerError } from '../planner-error'
import { planWords } from '../words'
import { currencySign, localeTag } from '../workbook-locale'
import { writeTab } from '../write-tab'
import { checkInputs } from './check-inputs'
import type { PlanCreated, PlanRequest } from './contract'
import { DRAFT_KEY } from './draft'
import { reportProgress } from './progress'
import { readSource, spreadOf } from './read-history'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A plan shows what a quarter ahead looked like on a few earlier days. */
const BACKTEST_DAYS = 90
const BACKTESTS = 4

const LOCK_WAIT_MILLISECONDS = 5000

/**
 * Makes a plan: reads everything, checks everything, and only then writes. If writing fails, the
 * tabs that were begun are taken away again: there is a whole plan or none.
 */
export function createPlan(request: PlanRequest): PlanCreated {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(LOCK_WAIT_MILLISECONDS)) throw new PlannerError('busy')
  try {
    return create(request)
  } finally {
    lock.releaseLock()
  }
}

function create(request: PlanRequest): PlanCreated {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const locale = spreadsheet.getSpreadsheetLocale()
  const say = planWords(request.language)
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const reading = readSource(request.source, spreadsheet, timeZone)
  if ('problem' in reading) throw new PlannerError('unreadable')
  const { tables, lives } = reading
  const { inputs } = request
  const measures = measureHistory(tables, spreadOf(reading))
  const targets = checkInputs(inputs, measures)
  const credit = periodCredit(tables, inputs.startMonth, inputs.months)
  const ahead = outlookInputs(inputs, measures, targets, credit)
  const backtests = lives ? pastBacktests(lives, BACKTEST_DAYS, inputs.confidence, BACKTESTS) : []

  const planNumber = nextPlanNumber(spreadsheet)
  const existing = spreadsheet.getNumSheets()
  const tabName = freeName(spreadsheet, say('tab.name', { from: inputs.startMonth.slice(0, 4) }))
  const countsName = reading.live.possible ? null : freeName(spreadsheet, say('tab.counts', { number: planNumber }))
  const today = dayOrNull(request.today)
  const begun: Sheet[] = []
  const begin = (name: string): NewTab => {
    const made = insertTab(spreadsheet, name, existing + begun.length)
    begun.push(made.sheet)
    return made
  }
  try {
    const counts = countsName === null ? null : begin(countsName)
    const plan = begin(tabName)
    const facts: PlanFacts = {
      planNumber,
      tabName: plan.name,
      measures,
      inputs,
      credit,
      outlook: outlookOf(ahead),
      exact: exactChances(ahead),
      backtests,
      counting: countingOf(reading, counts),
      historyTab: reading.report.leads.name,
      agreedOn: today ?? todayIn(timeZone),
      today,
      currencySign: currencySign(locale),
      localeTag: localeTag(locale),
      words: say,
    }
    const write = ({ sheet }: NewTab, tab: TabDescription, kind: TabMark['kind']): void => {
      fit(sheet, tab)
      writeTab(spreadsheet, sheet, tab, facts.currencySign)
      markTab(sheet, { kind, planNumber, layoutVersion: LAYOUT_VERSION })
    }
    if (counts) {
      write(counts, describeCounts(groupLeadTypes(tables), counts.name, facts.localeTag, say), 'counts')
    }
    const { tab, layout } = describePlan(facts)
    write(plan, tab, 'plan')
    reportProgress(1)
    PropertiesService.getDocumentProperties().deleteProperty(DRAFT_KEY)
    const sheetId = plan.sheet.getSheetId()
    return { planNumber, sheetId, sheetName: plan.name, cells: planCells(layout), report: reading.report, live: reading.live }
  } catch (error) {
    for (const sheet of begun) spreadsheet.deleteSheet(sheet)
    throw error
  }
}

/** What Sheets gives a new tab; asking would be a read after a write. */
const NEW_TAB_ROWS = 1000

function fit(sheet: Sheet, tab: TabDescription): void {
  if (tab.rows > NEW_TAB_ROWS) sheet.insertRowsAfter(NEW_TAB_ROWS, tab.rows - NEW_TAB_ROWS)
}

const countingOf = (reading: HistoryReading, counts: NewTab | null): Counting =>
  reading.live.possible ? { kind: 'live', source: reading.live } : { kind: 'counted', countsTab: counts?.name ?? '' }
