import type { DataReport } from '../../history/contract'
import { describeCounts } from '../../plan/counts-tab'
import { describePlan } from '../../plan/describe-plan'
import type { PlanWords } from '../../plan/facts'
import { leadTypeName } from '../../plan/lead-type-name'
import { planCells } from '../../plan/plan-cells'
import type { TabDescription } from '../../plan/tab'
import { dayOrNull, todayIn } from '../dates'
import { insertTab, type NewTab } from '../new-tab'
import { oneAtATime } from '../one-at-a-time'
import { LAYOUT_VERSION, markTab, nextPlanNumber, type TabMark } from '../plan-records'
import { PlannerError } from '../planner-error'
import { planWords } from '../words'
import { currencySign, localeTag } from '../workbook-locale'
import { writeTab } from '../write-tab'
import type { PlanCreated, PlanRequest } from './contract'
import { measurePlan, partOf, planFacts } from './plan-facts'
import { readSource } from './read-history'

/** Sheets takes a hundred characters for the name of a tab. */
const MOST_NAME = 60

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Makes a plan: reads everything, checks everything, and only then writes. If writing fails, the
 * tabs that were begun are taken away again: there is a whole plan or none.
 */
export const createPlan = (request: PlanRequest): PlanCreated => oneAtATime(() => create(request))

function create({ source, inputs, language, today: todayIso }: PlanRequest): PlanCreated {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const locale = spreadsheet.getSpreadsheetLocale()
  const say = planWords(language)
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const reading = readSource(source, spreadsheet, timeZone)
  if ('problem' in reading) throw new PlannerError('unreadable', {}, reading)
  const plan = measurePlan(reading, inputs)
  const { live } = reading

  const planNumber = nextPlanNumber(spreadsheet)
  const existing = spreadsheet.getNumSheets()
  const today = dayOrNull(todayIso)
  const begun: Sheet[] = []
  const begin = (name: string): NewTab => {
    const made = insertTab(spreadsheet, name, existing + begun.length)
    begun.push(made.sheet)
    return made
  }
  try {
    const counts = live.possible ? null : begin(say('tab.counts', { number: planNumber }))
    const { sheet, name } = begin(planName(say('tab.name', { from: inputs.startMonth.slice(0, 4) }), reading.report, say))
    const sheetId = sheet.getSheetId()
    const facts = planFacts(plan, {
      planNumber,
      tabName: name,
      sheetId,
      countsSheetId: counts && counts.sheet.getSheetId(),
      counting: live.possible ? { kind: 'live', source: live } : { kind: 'counted', countsTab: counts?.name ?? '' },
      historyTab: reading.report.leads.name,
      part: partOf(reading.report),
      source,
      locale,
      language,
      agreedOn: today ?? todayIn(timeZone),
      today,
      log: [],
    })
    const write = (into: Sheet, tab: TabDescription, kind: TabMark['kind']): void => {
      fit(into, tab)
      writeTab(spreadsheet, into, tab, currencySign(locale))
      markTab(into, { kind, planNumber, layoutVersion: LAYOUT_VERSION, sheetId })
    }
    if (counts) write(counts.sheet, describeCounts(plan.tables, counts.name, localeTag(locale), say), 'counts')
    const { tab, layout } = describePlan(facts)
    write(sheet, tab, 'plan')
    return { planNumber, sheetId, sheetName: name, cells: planCells(layout), report: reading.report, live }
  } catch (error) {
    for (const sheet of begun) spreadsheet.deleteSheet(sheet)
    throw error
  }
}

/** A plan for a part of the leads carries its name: *Revenue plan 2027: Els*. */
function planName(whole: string, report: DataReport, say: PlanWords): string {
  const part = partOf(report)
  return part ? `${whole}: ${leadTypeName(part.value, say).slice(0, MOST_NAME)}` : whole
}

/** What Sheets gives a new tab; asking would be a read after a write. */
const NEW_TAB_ROWS = 1000

function fit(sheet: Sheet, tab: TabDescription): void {
  if (tab.rows > NEW_TAB_ROWS) sheet.insertRowsAfter(NEW_TAB_ROWS, tab.rows - NEW_TAB_ROWS)
}
