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
  return tables.leadTypes.map((leadType) => {
    const ofType = <Row extends { readonly leadType: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.leadType === leadType)
    const own = { ...tables, survival: ofType(tables.survival), activity: ofType(tables.activity) }
    const until = ends.map(expectedUntil(own, curve, startMonth))
    return { leadType, deals: until.slice(1).map((deals, month) => Math.max(0, deals - (until[month] as number))) }
  })
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
  const onEve = [...ended, ...still.map((row) => ({ ...row, days: Math.max(0, (row.days as number) - (asOf - eve)) }))]
  const within = (rows: readonly SurvivalRow[], days: number): number => pipelineCredit(rows, curve, Math.max(0, days)).deals
  return (day) => within(onEve, Math.min(day, asOf) - eve) + within(still, day - asOf)
}
