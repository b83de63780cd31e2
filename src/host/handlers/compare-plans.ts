import type { Language } from '../../i18n/language'
import { describeComparison } from '../../plan/compare-tab'
import { placesOn } from '../../plan/refresh/merge-tab'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { currencyOf } from '../../plan/workbook-locale'
import { fit, freeName, insertTab } from '../new-tab'
import { oneAtATime } from '../one-at-a-time'
import { LAYOUT_VERSION, markedTabs, markTab } from '../plan-records'
import { PlannerError } from '../planner-error'
import { needsEditable } from '../protections'
import { readFinishedPlan } from '../read-plan-tab'
import { planWords } from '../words'
import { overwriteTab } from '../write-rows'
import { writeTab } from '../write-tab'
import { plansIn } from './list-plans'

/** Sets every plan that this version can read side by side, in a tab of its own; one that is there already is written anew. */
export const comparePlans = (language: Language) =>
  oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const timeZone = spreadsheet.getSpreadsheetTimeZone()
    const currency = currencyOf(spreadsheet.getSpreadsheetLocale())
    const say = planWords(language)
    const plans = plansIn(spreadsheet)
      .filter(({ mark }) => mark.layoutVersion === LAYOUT_VERSION)
      .map(({ sheetId }) => {
        const { facts, places, name } = readFinishedPlan(spreadsheet, sheetId, timeZone)
        return { tabName: name, months: facts.inputs.months, place: placesOn(planTabOf(facts).keys, places) }
      })
    if (plans.length === 0) throw new PlannerError('noPlans')
    const known = [...markedTabs(spreadsheet)].find(([, { kind }]) => kind === 'compare')
    const there = known && spreadsheet.getSheetById(known[0])
    if (known && there) {
      const [name, rows, maxRows] = [there.getName(), there.getLastRow(), there.getMaxRows()]
      const tab = describeComparison(plans, name, say)
      needsEditable(there, name)
      fit(there, tab, maxRows)
      overwriteTab(there, tab, currency, rows)
      return { sheetId: known[0], sheetName: name, plans: plans.length }
    }
    const wanted = freeName(spreadsheet, say('compare.tab'))
    const { sheet, sheetId, name } = insertTab(spreadsheet, wanted, spreadsheet.getNumSheets())
    writeTab(spreadsheet, sheet, describeComparison(plans, name, say), currency)
    markTab(sheet, { kind: 'compare', planNumber: 0, layoutVersion: LAYOUT_VERSION, sheetId })
    return { sheetId, sheetName: name, plans: plans.length }
  })
