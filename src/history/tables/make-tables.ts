import type { Day, HistoryTables, SurvivalRow } from '../../domain/tables'
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
  const outcomesSince = leads.outcomeDays.first
  return {
    asOf,
    leadTypes: mostLeadsFirst(leadsByType(survival)),
    survival,
    stages: hasSqlStage ? stageRows(counted) : null,
    activity: activityRows(counted),
    dealValues: dealValueRows(counted),
    outcomesSince: Number.isFinite(outcomesSince) ? outcomesSince : null,
  }
}

function leadsByType(survival: readonly SurvivalRow[]): Map<string, number> {
  const leads = new Map<string, number>()
  for (const { leadType, count } of survival) leads.set(leadType, (leads.get(leadType) ?? 0) + count)
  return leads
}
