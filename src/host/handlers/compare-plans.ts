import type { Language } from '../../i18n/language'
import { at } from '../../plan/cells'
import { MONTH_COLUMNS } from '../../plan/columns'
import { COMPARISON_HEADS, type ComparedPlan, describeComparison } from '../../plan/compare-tab'
import { printDay } from '../../plan/print-figures'
import { placesOn } from '../../plan/refresh/merge-tab'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { currencyOf, localeTag } from '../../plan/workbook-locale'
import { placeByNames, tableNames, writeAmongOwnRows } from '../among-own-rows'
import { todayIn } from '../dates'
import { freeName, insertTab } from '../new-tab'
import { oneAtATime } from '../one-at-a-time'
import { LAYOUT_VERSION, markedTabs, markTab, remarkTab } from '../plan-records'
import { PlannerError } from '../planner-error'
import { needsEditable } from '../protections'
import { readFinishedPlan } from '../read-plan-tab'
import { hostWords, planWords } from '../words'
import { writeTab } from '../write-tab'
import type { ComparisonMade } from './contract'
import { plansIn } from './list-plans'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * Sets every plan that can be read side by side, in a tab of its own; one that is there already is written anew, around what
 * people wrote in it. Plans that cannot be read are named with the reason.
 */
export const comparePlans = (language: Language): ComparisonMade =>
  oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const timeZone = spreadsheet.getSpreadsheetTimeZone()
    const locale = spreadsheet.getSpreadsheetLocale()
    const currency = currencyOf(locale)
    const say = planWords(language)
    const { plans, unread } = readPlans(spreadsheet, timeZone)
    if (plans.length === 0) throw unread[0] ?? new PlannerError('noPlans')
    const leftOut = unread.map(({ code, details }) =>
      [hostWords(language, `error.${code}`, details), hostWords(language, `error.${code}.hint`, details)].join(' '),
    )
    const comparison = { plans, leftOut, namesOf: printDay(todayIn(timeZone), localeTag(locale)) }
    const known = [...markedTabs(spreadsheet)].find(([, { kind }]) => kind === 'compare')
    const there = known && spreadsheet.getSheetById(known[0])
    if (known && there) {
      const name = there.getName()
      const tab = describeComparison(comparison, name, say)
      needsEditable(there, name)
      remarkTab(there, { ...known[1], table: tableNames(tab, COMPARISON_HEADS) }, (old) =>
        writeAmongOwnRows(there, tab, currency, placeByNames(old.flatMap(({ table }) => table ?? []))),
      )
      return { sheetId: known[0], sheetName: name, plans: plans.length, leftOut }
    }
    const wanted = freeName(spreadsheet, say('compare.tab'))
    const { sheet, sheetId, name } = insertTab(spreadsheet, wanted, spreadsheet.getNumSheets())
    const tab = describeComparison(comparison, name, say)
    writeTab(spreadsheet, sheet, tab, currency)
    const table = tableNames(tab, COMPARISON_HEADS)
    markTab(sheet, { kind: 'compare', planNumber: 0, layoutVersion: LAYOUT_VERSION, sheetId, table })
    return { sheetId, sheetName: name, plans: plans.length, leftOut }
  })

/** The plans that can be read, and why the others cannot. */
function readPlans(spreadsheet: Spreadsheet, timeZone: string) {
  const plans: ComparedPlan[] = []
  const unread: PlannerError[] = []
  for (const { sheetId } of plansIn(spreadsheet)) {
    try {
      plans.push(comparedPlan(spreadsheet, sheetId, timeZone))
    } catch (error) {
      if (!(error instanceof PlannerError)) throw error
      unread.push(error)
    }
  }
  return { plans, unread }
}

function comparedPlan(spreadsheet: Spreadsheet, sheetId: number, timeZone: string): ComparedPlan {
  const { facts, places, name } = readFinishedPlan(spreadsheet, sheetId, timeZone)
  const { keys, layout } = planTabOf(facts)
  const place = placesOn(keys, places)
  const { heads, firstQuarter } = layout.byMonth
  const [from, to] = [place(at(heads, MONTH_COLUMNS.month)), place(at(firstQuarter, MONTH_COLUMNS.month))]
  return { tabName: name, months: from && to && { from, to }, place }
}
