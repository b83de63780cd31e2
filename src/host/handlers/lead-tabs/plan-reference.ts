import { at } from '../../../plan/cells'
import { call, elsewhere, minus } from '../../../plan/formula'
import { usedInput } from '../../../plan/places'
import { placesOn } from '../../../plan/refresh/merge-tab'
import { planTabOf } from '../../../plan/refresh/plan-tab-of'
import type { PlanReference } from '../../../qualify/lead-tab'
import { readFinishedPlan } from '../../read-plan-tab'

/**
 * What a tab around a lead reads from a plan, so that a figure is the same in both: the deal size, and the leads a month that
 * the plan asks for beyond those that came in of late. A workbook may hold a plan for each region: which one is the user's choice.
 * @throws PlannerError where the plan is gone, or cannot be read
 */
export function planReference(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
  timeZone: string,
): PlanReference {
  const { facts, places, name } = readFinishedPlan(spreadsheet, sheetId, timeZone)
  const { keys, layout } = planTabOf(facts)
  const { first } = layout.realityCheck
  const place = placesOn(keys, places)
  const [size, needed, lately] = [place(usedInput('dealSize')), place(at(first, 1)), place(at(first, 2))]
  return {
    name,
    dealSize: size && elsewhere(name, size),
    leadGap: needed && lately && call('MAX', 0, minus(elsewhere(name, needed), elsewhere(name, lately))),
  }
}
