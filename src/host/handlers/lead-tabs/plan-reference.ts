import { at } from '../../../plan/cells'
import { RATE_COLUMNS } from '../../../plan/columns'
import { type CellAt, call, elsewhere, type Formula, minus } from '../../../plan/formula'
import { usedInput } from '../../../plan/places'
import { placesOn } from '../../../plan/refresh/merge-tab'
import { planTabOf } from '../../../plan/refresh/plan-tab-of'
import type { PlanReference } from '../../../qualify/lead-tab'
import { readFinishedPlan } from '../../read-plan-tab'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * What a tab around a lead reads from a plan, so that a figure is the same in both: the deal size, the leads a month that the plan
 * asks for beyond those that came in of late, and the rates in use. A workbook may hold a plan for each region: which one is the
 * user's choice.
 * @throws PlannerError where the plan is gone, or cannot be read
 */
export function planReference(spreadsheet: Spreadsheet, sheetId: number, timeZone: string): PlanReference {
  const { facts, places, name } = readFinishedPlan(spreadsheet, sheetId, timeZone)
  const { keys, layout } = planTabOf(facts)
  const place = placesOn(keys, places)
  const read = (at: CellAt): Formula | null => {
    const where = place(at)
    return where && elsewhere(name, where)
  }
  const [needed, lately] = [1, 2].map((column) => read(at(layout.realityCheck.first, column)))
  const types = facts.measures.types.map(({ leadType }, index) => {
    const ofType = (column: number): Formula | null => read(at(layout.rates.first + index, column))
    return [leadType, { leads: ofType(RATE_COLUMNS.leads), usedRate: ofType(RATE_COLUMNS.usedRate) }] as const
  })
  const [heads, total] = [layout.rates.heads, layout.rates.total].map((row) => place(at(row, RATE_COLUMNS.leads)))
  return {
    name,
    dealSize: read(usedInput('dealSize')),
    leadGap: needed && lately ? call('MAX', 0, minus(needed, lately)) : null,
    types: new Map(types),
    // The total is a number as well.
    typeCount: heads && total ? minus(call('COUNT', elsewhere(name, heads, total)), 1) : null,
  }
}
