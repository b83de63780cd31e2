import type { Language } from '../../i18n/language'
import { describeComparison } from '../../plan/compare-tab'
import { placesOn } from '../../plan/refresh/merge-tab'
import { planTabOf } from '../../plan/refresh/plan-tab-of'
import { freeName, insertTab } from '../new-tab'
import { oneAtATime } from '../one-at-a-time'
import { LAYOUT_VERSION, markedTabs, markTab } from '../plan-records'
import { PlannerError } from '../planner-error'
import { readPlanTab } from '../read-plan-tab'
import { planWords } from '../words'
import { currencySign } from '../workbook-locale'
import { writeRows } from '../write-rows'
import { writeTab } from '../write-tab'
import { plansIn } from './list-plans'

/** Sets every plan that this version can read side by side, in a tab of its own; one that is there already is written anew. */
export const comparePlans = (language: Language) =>
  oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const timeZone = spreadsheet.getSpreadsheetTimeZone()
    const sign = currencySign(spreadsheet.getSpreadsheetLocale())
    const say = planWords(language)
    const plans = plansIn(spreadsheet)
      .filter(({ mark }) => mark.layoutVersion === LAYOUT_VERSION)
      .map(({ sheetId }) => {
        const { facts, places, name } = readPlanTab(spreadsheet, sheetId, timeZone)
        return { tabName: name, months: facts.inputs.months, place: placesOn(planTabOf(facts).keys, places) }
      })
    if (plans.length === 0) throw new PlannerError('noPlans')
    const [known] = [...markedTabs(spreadsheet)].find(([, { kind }]) => kind === 'compare') ?? [null]
    const there = known === null ? null : spreadsheet.getSheetById(known)
    if (there) {
      const [name, rows] = [there.getName(), there.getLastRow()]
      const tab = describeComparison(plans, name, say)
      writeRows(there, tab, sign, 0, tab.rows)
      if (rows > tab.rows) there.getRange(tab.rows + 1, 1, rows - tab.rows, tab.columnWidths.length).clearContent()
      return { sheetId: known as number, sheetName: name, plans: plans.length }
    }
    const wanted = freeName(spreadsheet, say('compare.tab'))
    const { sheet, name } = insertTab(spreadsheet, wanted, spreadsheet.getNumSheets())
    try {
      writeTab(spreadsheet, sheet, describeComparison(plans, name, say), sign)
      markTab(sheet, { kind: 'compare', planNumber: 0, layoutVersion: LAYOUT_VERSION })
      return { sheetId: sheet.getSheetId(), sheetName: name, plans: plans.length }
    } catch (error) {
      spreadsheet.deleteSheet(sheet)
      throw error
    }
  })
