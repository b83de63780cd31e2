import type { IncidenceCurve } from '../measures/cumulative-incidence'
import { groupLeadTypes } from '../measures/lead-types'
import { curveOf } from '../measures/measured-rate'
import { addMonths, firstDay } from '../months'
import type { Day, HistoryTables, Month, SurvivalRow } from '../tables'
import { endedSince } from './ended-since'
import { pipelineCredit } from './open-pipeline'

/** What the leads from before a period can be expected to bring within it. */
export interface PeriodCredit {
  readonly leadType: string
  /** Expected deals, by the age of each open lead; its stage is not known. */
  readonly deals: number
}

/**
 * The old pipeline, by lead type: deals expected within the period from leads created before it. Leads created within the
 * period itself are the plan's own, and count there. Of the days until the as-of date, expected is what the leads that were
 * open on the eve of the period should have brought, so that measuring again during the period does not forgive what they
 * did not bring; of the days after it, what those that are still open can bring.
 */
export function periodCredit(ungrouped: HistoryTables, startMonth: Month, months: number): PeriodCredit[] {
  return byTypeAndMonth(groupLeadTypes(ungrouped), startMonth, months).map(({ leadType, deals }) => ({
    leadType,
    deals: deals.reduce((sum, each) => sum + each, 0),
  }))
}

/** The same deals by the month of the period in which they are expected, all lead types together. */
export function pipelineByMonth(ungrouped: HistoryTables, startMonth: Month, months: number): number[] {
  const types = byTypeAndMonth(groupLeadTypes(ungrouped), startMonth, months)
  return Array.from({ length: months }, (_, month) => types.reduce((sum, { deals }) => sum + (deals[month] as number), 0))
}

function byTypeAndMonth(tables: HistoryTables, startMonth: Month, months: number) {
  const curve = curveOf(tables.survival, tables)
  const ends = Array.from({ length: months + 1 }, (_, month) => firstDay(addMonths(startMonth, month)) - 1)
  const survival = byLeadType(tables.survival)
  const activity = byLeadType(tables.activity)
  return tables.leadTypes.map((leadType) => {
    const own = { ...tables, survival: survival.get(leadType) ?? [], activity: activity.get(leadType) ?? [] }
    const until = ends.map(expectedUntil(own, curve, startMonth))
    return { leadType, deals: until.slice(1).map((deals, month) => Math.max(0, deals - (until[month] as number))) }
  })
}

function byLeadType<Row extends { readonly leadType: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const types = new Map<string, Row[]>()
  for (const row of rows) {
    const own = types.get(row.leadType)
    if (own) own.push(row)
    else types.set(row.leadType, [row])
  }
  return types
}

/** Deals expected of the leads of one type until a day, counted from the eve of the period or from the as-of date, whichever is earlier. */
function expectedUntil(tables: HistoryTables, curve: IncidenceCurve, startMonth: Month): (day: Day) => number {
  const { asOf } = tables
  const eve = Math.min(asOf, firstDay(startMonth) - 1)
  const still = tables.survival.filter(
    ({ outcome, createdMonth, days }) =>
      outcome === 'open' && createdMonth !== null && createdMonth < startMonth && days !== null,
  )
  const ended = asOf > eve ? endedSince(tables, startMonth) : []
  const onEve = byAge([...ended, ...still.map((row) => ({ ...row, days: Math.max(0, (row.days as number) - (asOf - eve)) }))])
  const now = byAge(still)
  const within = (rows: readonly SurvivalRow[], days: number): number => (days > 0 ? pipelineCredit(rows, curve, days).deals : 0)
  return (day) => within(onEve, Math.min(day, asOf) - eve) + within(now, day - asOf)
}

/** Leads of one age together: only their age says what they can bring. */
function byAge(rows: readonly SurvivalRow[]): SurvivalRow[] {
  const leads = new Map<number | null, SurvivalRow>()
  for (const row of rows) leads.set(row.days, { ...row, count: row.count + (leads.get(row.days)?.count ?? 0) })
  return [...leads.values()]
}
