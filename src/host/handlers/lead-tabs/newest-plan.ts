import { at } from '../../../plan/cells'
import { RATE_COLUMNS } from '../../../plan/columns'
import { type CellAt, call, elsewhere, type Formula, minus } from '../../../plan/formula'
import { usedInput } from '../../../plan/places'
import { placesOn } from '../../../plan/refresh/merge-tab'
import { planTabOf } from '../../../plan/refresh/plan-tab-of'
import type { PlanReference } from '../../../qualify/lead-tab'
import { LAYOUT_VERSION } from '../../plan-records'
import { readFinishedPlan } from '../../read-plan-tab'
import type { SourceChoice } from '../contract'
import { plansIn } from '../list-plans'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * What a tab around a lead reads from the newest plan for the same leads, so that a figure is the same in both: the deal size, the
 * leads a month that the plan asks for beyond those that came in of late, and the rates in use. null where there is no such plan
 * that this version can read.
 */
export function newestPlan(spreadsheet: Spreadsheet, source: SourceChoice, timeZone: string): PlanReference | null {
  const plans = plansIn(spreadsheet).filter(({ mark }) => mark.layoutVersion === LAYOUT_VERSION)
  for (const { sheetId } of plans.reverse()) {
    const { facts, places, name } = readFinishedPlan(spreadsheet, sheetId, timeZone)
    if (!sameLeads(facts.origin.source as SourceChoice, source)) continue
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
    return {
      dealSize: read(usedInput('dealSize')),
      leadGap: needed && lately ? call('MAX', 0, minus(needed, lately)) : null,
      types: new Map(types),
    }
  }
  return null
}

/** A plan for one owner says nothing about the leads of all: its deal size, gap and rates are others. */
function sameLeads(plan: SourceChoice, asked: SourceChoice): boolean {
  const part = ({ leadsSheetId, choices: { only } }: SourceChoice): string =>
    JSON.stringify([leadsSheetId, only && only.value !== null ? [only.column, only.value] : null])
  return part(plan) === part(asked)
}
