import { monthOfDay } from '../domain/months'
import type { ActivityRow, Day, DealValueRow, HistoryTables, Month, SurvivalRow } from '../domain/tables'
import type { Lead } from './lead'
import { activityOrder, dealValueOrder, mostLeadsFirst, survivalOrder } from './table-order'

type Tally<Row> = Map<string, { -readonly [Key in keyof Row]: Row[Key] }>

/** Makes the three tables for one as-of date, in an order that does not depend on the order of the rows. */
export function makeTables(leads: Iterable<Lead>, asOf: Day, hasSqlStage: boolean): HistoryTables {
  const survival: Tally<SurvivalRow> = new Map()
  const leadToSql: Tally<SurvivalRow> = new Map()
  const sqlToDeal: Tally<SurvivalRow> = new Map()
  const activity: Tally<ActivityRow> = new Map()
  const dealValues: Tally<DealValueRow> = new Map()
  const counts = new Map<string, number>()
  let outcomesSince: Day | null = null
  for (const lead of leads) {
    counts.set(lead.leadType, (counts.get(lead.leadType) ?? 0) + 1)
    addSurvival(survival, lead.leadType, lead.created, lead.outcome, lead.outcomeDay, asOf)
    if (hasSqlStage) addStages(leadToSql, sqlToDeal, lead, asOf)
    addActivity(activity, lead)
    if (lead.outcome === 'won' && lead.value !== null) {
      const key = `${lead.value}\n${lead.leadType}`
      const row = dealValues.get(key)
      if (row) row.count++
      else dealValues.set(key, { leadType: lead.leadType, value: lead.value, count: 1 })
    }
    if (lead.outcomeDay !== null && (outcomesSince === null || lead.outcomeDay < outcomesSince)) outcomesSince = lead.outcomeDay
  }
  return {
    asOf,
    leadTypes: mostLeadsFirst(counts),
    survival: sorted(survival, survivalOrder),
    stages: hasSqlStage ? { leadToSql: sorted(leadToSql, survivalOrder), sqlToDeal: sorted(sqlToDeal, survivalOrder) } : null,
    activity: sorted(activity, activityOrder),
    dealValues: sorted(dealValues, dealValueOrder),
    outcomesSince,
  }
}

function addSurvival(
  table: Tally<SurvivalRow>,
  leadType: string,
  start: Day | null,
  outcome: Lead['outcome'],
  end: Day | null,
  asOf: Day,
): void {
  const until = outcome === 'open' ? asOf : end
  const days = start === null || until === null ? null : until - start
  // An end before the start is a mistake in the data: the lead counts, its time does not.
  const known = days !== null && days >= 0
  const createdMonth = start !== null && (days === null || known) ? monthOfDay(start) : null
  const key = `${createdMonth}\n${outcome}\n${known ? days : ''}\n${leadType}`
  const row = table.get(key)
  if (row) row.count++
  else table.set(key, { leadType, createdMonth, outcome, days: known ? days : null, count: 1 })
}

/** A won lead was accepted by Sales, whether or not somebody wrote down when. */
function addStages(leadToSql: Tally<SurvivalRow>, sqlToDeal: Tally<SurvivalRow>, lead: Lead, asOf: Day): void {
  const reached = lead.qualified !== null || lead.outcome === 'won'
  addSurvival(
    leadToSql,
    lead.leadType,
    lead.created,
    reached ? 'won' : lead.outcome,
    reached ? lead.qualified : lead.outcomeDay,
    asOf,
  )
  if (reached) addSurvival(sqlToDeal, lead.leadType, lead.qualified, lead.outcome, lead.outcomeDay, asOf)
}

function addActivity(table: Tally<ActivityRow>, lead: Lead): void {
  const at = (day: Day) => {
    const month: Month = monthOfDay(day)
    const key = `${month}\n${lead.leadType}`
    const row = table.get(key) ?? { leadType: lead.leadType, month, leads: 0, sqls: 0, deals: 0, lost: 0, revenue: 0 }
    table.set(key, row)
    return row
  }
  if (lead.created !== null) at(lead.created).leads++
  if (lead.qualified !== null) at(lead.qualified).sqls++
  if (lead.outcomeDay === null || lead.outcome === 'open') return
  const row = at(lead.outcomeDay)
  if (lead.outcome === 'lost') row.lost++
  else {
    row.deals++
    row.revenue = Math.round((row.revenue + (lead.value ?? 0)) * 100) / 100
  }
}

const sorted = <Row>(table: Map<string, Row>, order: (a: Row, b: Row) => number): Row[] => [...table.values()].sort(order)
