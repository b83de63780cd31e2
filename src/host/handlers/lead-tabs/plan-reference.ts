import { at } from '../../../plan/cells'
import { RATE_COLUMNS } from '../../../plan/columns'
import { type CellAt, call, elsewhere, type Formula, minus } from '../../../plan/formula'
import { usedInput } from '../../../plan/places'
import { placesOn } from '../../../plan/refresh/merge-tab'
import { planTabOf } from '../../../plan/refresh/plan-tab-of'
import type { PlanReference } from '../../../qualify/lead-tab'
import { LAYOUT_VERSION } from '../../plan-records'
import { type ReadPlan, readFinishedPlan } from '../../read-plan-tab'
import type { SourceChoice } from '../contract'
import { plansIn } from '../list-plans'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * What a tab around a lead reads from a plan, so that a figure is the same in both: the deal size, the leads a month that the plan
 * asks for beyond those that came in of late, and the rates in use. A workbook may hold a plan for each region: which one is the
 * user's choice.
 * @throws PlannerError where the plan is gone, or cannot be read
 */
export const planReference = (spreadsheet: Spreadsheet, sheetId: number, timeZone: string): PlanReference =>
  referenceTo(readFinishedPlan(spreadsheet, sheetId, timeZone))

/** The same from the newest plan for the very leads that are asked about; null where there is none that this version can read. */
export function planForLeads(spreadsheet: Spreadsheet, source: SourceChoice, timeZone: string): PlanReference | null {
  const plans = plansIn(spreadsheet).filter(({ mark }) => mark.layoutVersion === LAYOUT_VERSION)
  for (const { sheetId } of plans.reverse()) {
    const read = readFinishedPlan(spreadsheet, sheetId, timeZone)
    if (sameLeads(read.facts.origin.source as SourceChoice, source)) return referenceTo(read)
  }
  return null
}

function referenceTo({ facts, places, name }: ReadPlan): PlanReference {
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
    name,
    dealSize: read(usedInput('dealSize')),
    leadGap: needed && lately ? call('MAX', 0, minus(needed, lately)) : null,
    types: new Map(types),
  }
}

/** A plan for one owner says nothing about the leads of all: its deal size, gap and rates are others. */
function sameLeads(plan: SourceChoice, asked: SourceChoice): boolean {
  const part = ({ leadsSheetId, choices: { only } }: SourceChoice): string =>
    JSON.stringify([leadsSheetId, only && only.value !== null ? [only.column, only.value] : null])
  return part(plan) === part(asked)
}
