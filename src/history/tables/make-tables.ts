import type { Day, HistoryTables, SurvivalRow } from '../../domain/tables'
import { NO_DAY } from '../leads/day-column'
import type { LeadColumns } from '../leads/lead-columns'
import { activityRows } from './activity-rows'
import { countedLeads } from './counted-leads'
import { dealValueRows } from './deal-value-rows'
import { stageRows, survivalRows } from './survival-rows'
import { mostLeadsFirst } from './table-order'

/** Makes the three tables for one as-of date, in an order that does not depend on the order of the rows. */
export function makeTables(leads: LeadColumns, asOf: Day, hasSqlStage: boolean): HistoryTables {
  const counted = countedLeads(leads, asOf)
  const survival = survivalRows(counted)
  return {
    asOf,
    leadTypes: mostLeadsFirst(leadsByType(survival)),
    survival,
    stages: hasSqlStage ? stageRows(counted) : null,
    activity: activityRows(counted),
    dealValues: dealValueRows(counted),
    outcomesSince: firstOutcome(leads),
  }
}

/** The first day with an outcome; null where there is none. An end before its own lead is a slip of the pen, and begins no record. */
function firstOutcome({ length, created, outcomeDays }: LeadColumns): Day | null {
  let first = Number.POSITIVE_INFINITY
  // Nearly always a lead that stands early ended on the first of all days.
  for (let place = 0; place < length && first > outcomeDays.first; place++) {
    const end = outcomeDays.at(place)
    if (end !== NO_DAY && end < first && end >= created.at(place)) first = end
  }
  return Number.isFinite(first) ? first : null
}

function leadsByType(survival: readonly SurvivalRow[]): Map<string, number> {
  const leads = new Map<string, number>()
  for (const { leadType, count } of survival) leads.set(leadType, (leads.get(leadType) ?? 0) + count)
  return leads
}
