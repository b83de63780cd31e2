import { groupLeadTypes } from '../measures/lead-types'
import { curveOf } from '../measures/measured-rate'
import { addMonths, firstDay } from '../months'
import type { HistoryTables, Month, SurvivalRow } from '../tables'
import { pipelineCredit } from './open-pipeline'

/** What the leads that are open at the as-of date can still bring within the period of a plan. */
export interface PeriodCredit {
  readonly leadType: string
  readonly openLeads: number
  /** Expected deals, by the age of each open lead; its stage is not known. */
  readonly deals: number
}

/**
 * The open pipeline, by lead type: deals expected between the first day of the period and its last. Leads created within
 * the period itself are the plan's own, and count there.
 */
export function periodCredit(ungrouped: HistoryTables, startMonth: Month, months: number): PeriodCredit[] {
  const tables = groupLeadTypes(ungrouped)
  const curve = curveOf(tables.survival, tables)
  const start = firstDay(startMonth) - 1
  const end = firstDay(addMonths(startMonth, months)) - 1
  const open = openBefore(tables.survival, startMonth)
  return tables.leadTypes.map((leadType) => {
    const rows = open.filter((row) => row.leadType === leadType)
    const until = (day: number) => pipelineCredit(rows, curve, Math.max(0, day - tables.asOf))
    const { deals, openLeads } = until(end)
    return { leadType, openLeads, deals: Math.max(0, deals - until(start).deals) }
  })
}

/** The deals that the same open leads are expected to bring in each month of the period, all lead types together. */
export function pipelineByMonth(tables: HistoryTables, startMonth: Month, months: number): number[] {
  const curve = curveOf(tables.survival, tables)
  const open = openBefore(tables.survival, startMonth)
  const until = (month: number): number => {
    const lastDay = firstDay(addMonths(startMonth, month)) - 1
    return pipelineCredit(open, curve, Math.max(0, lastDay - tables.asOf)).deals
  }
  const ends = Array.from({ length: months + 1 }, (_, month) => until(month))
  return ends.slice(1).map((deals, month) => Math.max(0, deals - (ends[month] as number)))
}

/** Leads that are open, and were created before the period. */
const openBefore = (survival: readonly SurvivalRow[], startMonth: Month): SurvivalRow[] =>
  survival.filter(({ outcome, createdMonth }) => outcome === 'open' && (createdMonth === null || createdMonth < startMonth))
