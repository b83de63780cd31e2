import type { DataReport } from '../../history/contract'
import { describeCounts } from '../../plan/counts-tab'
import { describePlan } from '../../plan/describe-plan'
import type { PlanWords } from '../../plan/facts'
import { leadTypeName } from '../../plan/lead-type-name'
import { planCells } from '../../plan/plan-cells'
import { NOBODY } from '../../plan/signatures'
import type { TabDescription } from '../../plan/tab'
import { currencyOf } from '../../plan/workbook-locale'
import { dayOrNull, todayIn } from '../dates'
import { insertTab, makeRoom, NEW_TAB_ROWS } from '../new-tab'
import { type Known, oneAtATime } from '../one-at-a-time'
import { LAYOUT_VERSION, markTab, nextPlanNumber } from '../plan-records'
import { planWords } from '../words'
import { writeTab } from '../write-tab'
import type { PlanCreated, PlanRequest } from './contract'
import { measurePlan, partOf, planFacts } from './plan-facts'
import { needsReading, readSource } from './read-history'

/** Sheets takes a hundred characters for the name of a tab. */
const MOST_NAME = 60

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Makes a plan: reads everything, checks everything, and only then writes. The mark of the plan is the last that is written:
 * with it there is a whole plan, and without it none.
 */
export const createPlan = (request: PlanRequest): PlanCreated => oneAtATime((known) => create(request, known))

function create({ source, inputs, language, today: todayIso }: PlanRequest, { spreadsheet, marks }: Known): PlanCreated {
  const locale = spreadsheet.getSpreadsheetLocale()
  const say = planWords(language)
  const timeZone = spreadsheet.getSpreadsheetTimeZone()
  const reading = needsReading(readSource(source, spreadsheet, timeZone))
  const plan = measurePlan(reading, inputs)
  const { live } = reading

  const planNumber = nextPlanNumber(marks)
  const existing = spreadsheet.getNumSheets()
  const today = dayOrNull(todayIso)
  // The plan is begun first: counts without a plan that is begun are those of a plan which somebody deleted, and stay.
  const { sheet, sheetId, name } = insertTab(
    spreadsheet,
    planName(say('tab.name', { from: inputs.startMonth.slice(0, 4) }), reading.report, say),
    existing,
    planNumber,
  )
  const counts = live.possible
    ? null
    : insertTab(spreadsheet, say('tab.counts', { number: planNumber }), existing, planNumber, 'counts')
  if (counts) sheet.activate()
  const facts = planFacts(plan, {
    planNumber,
    tabName: name,
    sheetId,
    countsSheetId: counts && counts.sheetId,
    counting: live.possible ? { kind: 'live', source: live } : { kind: 'counted', countsTab: counts?.name ?? '' },
    historyTab: reading.report.leads.name,
    part: partOf(reading.report),
    source,
    locale,
    language,
    agreedOn: today ?? todayIn(timeZone),
    today,
    log: [],
    olderBaselines: 0,
    stood: NOBODY,
  })
  const write = (into: Sheet, tab: TabDescription): void => {
    makeRoom(into, tab, NEW_TAB_ROWS)
    writeTab(spreadsheet, into, tab, currencyOf(locale))
  }
  if (counts) write(counts.sheet, describeCounts(plan.tables, counts.name, say))
  const { tab, layout } = describePlan(facts)
  write(sheet, tab)
  markTab(sheet, { kind: 'plan', planNumber, layoutVersion: LAYOUT_VERSION, sheetId })
  return { planNumber, sheetId, sheetName: name, cells: planCells(layout), report: reading.report, live }
}

/** A plan for a part of the leads carries its name: *Revenue plan 2027: Els*. */
function planName(whole: string, report: DataReport, say: PlanWords): string {
  const part = partOf(report)
  return part ? `${whole}: ${leadTypeName(part.value, say).slice(0, MOST_NAME)}` : whole
}
