import { groupLeadTypes } from '../../domain/lead-types'
import { measureHistory } from '../../domain/measures'
import type { HistoryReading } from '../../history/contract'
import { describeCounts } from '../../plan/counts-tab'
import { describePlan } from '../../plan/describe-plan'
import type { Counting, PlanFacts } from '../../plan/facts'
import { planCells } from '../../plan/plan-cells'
import type { TabDescription } from '../../plan/tab'
import { dayOrNull, todayIn } from '../dates'
import { LAYOUT_VERSION, markedTabs, markTab, type TabMark } from '../plan-records'
import { PlannerError } from '../planner-error'
import { sheetsById } from '../read-tab'
import { freeName } from '../sheet-names'
import { planWords } from '../words'
import { currencySign, localeTag } from '../workbook-locale'
import { writeTab } from '../write-tab'
import { checkInputs } from './check-inputs'
import type { PlanCreated, PlanRequest } from './contract'
import { DRAFT_KEY } from './draft'
import { reportProgress } from './progress'
import { readSource } from './read-history'

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
  const sheets = sheetsById(spreadsheet)
  const marks = markedTabs(spreadsheet)
  const reading = readSource(request.source, sheets, marks, timeZone)
  if ('problem' in reading) throw new PlannerError('unreadable')
  const measures = measureHistory(reading.tables)
  checkInputs(request.inputs, measures)

  const names = [...sheets.values()].map((sheet) => sheet.getName())
  const planNumber = nextNumber([...marks.values()])
  const tabName = freeName(say('tab.name', { from: request.inputs.startMonth.slice(0, 4) }), names)
  const countsName = freeName(say('tab.counts', { number: planNumber }), [...names, tabName])
  const counting = countingOf(reading, countsName)
  const today = dayOrNull(request.today)
  const facts: PlanFacts = {
    planNumber,
    tabName,
    measures,
    inputs: request.inputs,
    counting,
    historyTab: reading.report.leads.name,
    agreedOn: today ?? todayIn(timeZone),
    today,
    currencySign: currencySign(locale),
    localeTag: localeTag(locale),
    words: say,
  }
  const plan = describePlan(facts)
  const tabs: { readonly tab: TabDescription; readonly mark: TabMark }[] = [
    { tab: plan.tab, mark: { kind: 'plan', planNumber, layoutVersion: LAYOUT_VERSION } },
  ]
  if (counting.kind === 'counted') {
    const counts = describeCounts(groupLeadTypes(reading.tables), countsName, facts.localeTag, say)
    tabs.unshift({ tab: counts, mark: { kind: 'counts', planNumber, layoutVersion: LAYOUT_VERSION } })
  }
  const sheetId = writeAll(spreadsheet, tabs, names.length, facts.currencySign)
  PropertiesService.getDocumentProperties().deleteProperty(DRAFT_KEY)
  return { planNumber, sheetId, sheetName: tabName, cells: planCells(plan.layout), report: reading.report, live: reading.live }
}

/** Writes the tabs, the plan last, so that Sheets shows it; takes back whatever was begun when one of them fails. */
function writeAll(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: readonly { readonly tab: TabDescription; readonly mark: TabMark }[],
  existing: number,
  sign: string,
): number {
  const begun: GoogleAppsScript.Spreadsheet.Sheet[] = []
  let sheetId = 0
  try {
    tabs.forEach(({ tab, mark }, index) => {
      const sheet = spreadsheet.insertSheet(tab.name, existing + index)
      begun.push(sheet)
      fit(sheet, tab)
      writeTab(spreadsheet, sheet, tab, sign)
      markTab(sheet, mark)
      reportProgress((index + 1) / tabs.length)
      if (mark.kind === 'plan') {
        sheetId = sheet.getSheetId()
      }
    })
  } catch (error) {
    for (const sheet of begun) spreadsheet.deleteSheet(sheet)
    throw error
  }
  return sheetId
}

/** What Sheets gives a new tab; asking would be a read after a write. */
const NEW_TAB_ROWS = 1000

function fit(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: TabDescription): void {
  if (tab.rows > NEW_TAB_ROWS) sheet.insertRowsAfter(NEW_TAB_ROWS, tab.rows - NEW_TAB_ROWS)
}

function countingOf(reading: HistoryReading, countsTab: string): Counting {
  return reading.live.possible ? { kind: 'live', source: reading.live } : { kind: 'counted', countsTab }
}

const nextNumber = (marks: readonly TabMark[]): number => marks.reduce((most, mark) => Math.max(most, mark.planNumber), 0) + 1
