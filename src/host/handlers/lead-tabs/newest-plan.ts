import { at } from '../../../plan/cells'
import { call, elsewhere, minus } from '../../../plan/formula'
import { usedInput } from '../../../plan/places'
import { placesOn } from '../../../plan/refresh/merge-tab'
import { planTabOf } from '../../../plan/refresh/plan-tab-of'
import type { PlanReference } from '../../../qualify/lead-tab'
import { LAYOUT_VERSION } from '../../plan-records'
import { readFinishedPlan } from '../../read-plan-tab'
import { plansIn } from '../list-plans'

/**
 * What a tab around a lead reads from the newest plan, so that a figure is the same in both: the deal size, and the leads
 * a month that the plan asks for beyond those that came in of late. null where there is no plan that this version can read.
 */
export function newestPlan(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, timeZone: string): PlanReference | null {
  const newest = plansIn(spreadsheet)
    .filter(({ mark }) => mark.layoutVersion === LAYOUT_VERSION)
    .at(-1)
  if (!newest) return null
  const { facts, places, name } = readFinishedPlan(spreadsheet, newest.sheetId, timeZone)
  const { keys, layout } = planTabOf(facts)
  const { first } = layout.realityCheck
  const place = placesOn(keys, places)
  const [size, needed, lately] = [place(usedInput('dealSize')), place(at(first, 1)), place(at(first, 2))]
  return {
    dealSize: size && elsewhere(name, size),
    leadGap: needed && lately && call('MAX', 0, minus(elsewhere(name, needed), elsewhere(name, lately))),
  }
}
