import { type DealSize, dealSize } from './deal-size'
import { groupLeadTypes } from './lead-types'
import { type PastYears, pastYears } from './past-years'
import type { Day, HistoryTables, SurvivalRow } from './tables'

/** What the history says about the leads of one type. Rates are shares between 0 and 1. */
export interface TypeMeasure {
  readonly leadType: string
  readonly leads: number
  readonly deals: number
  /** Deals ÷ leads, as everybody computes it: leads still open count as if they were lost. */
  readonly naiveRate: number
  /** The lead-to-deal rate with unfinished leads accounted for. */
  readonly measuredRate: number
  /** The measured rate, steadied for small numbers: the one to plan with. */
  readonly usedRate: number
  /** The interval around the used rate. */
  readonly low: number | null
  readonly high: number | null
}

export interface Measures {
  readonly asOf: Day
  /** Most leads first; at most twelve, and the other types together. */
  readonly types: readonly TypeMeasure[]
  readonly leads: number
  readonly deals: number
  /** null where the history holds no deal values: the user has to say. */
  readonly dealSize: DealSize | null
  /** Share of SQLs that became a deal; null without an SQL stage. */
  readonly sqlToDealRate: number | null
  /** Median days from lead to won deal; null where no deal has both dates. */
  readonly medianDaysToDeal: number | null
  readonly past: PastYears
}

/** Everything that a plan needs to know from a history. */
export function measureHistory(ungrouped: HistoryTables): Measures {
  const tables = groupLeadTypes(ungrouped)
  const types = tables.leadTypes.map((leadType) => measureType(leadType, tables.survival))
  return {
    asOf: tables.asOf,
    types,
    leads: sum(types.map((type) => type.leads)),
    deals: sum(types.map((type) => type.deals)),
    dealSize: dealSize(tables.dealValues),
    sqlToDealRate: tables.stages && naiveRateOf(tables.stages.sqlToDeal),
    medianDaysToDeal: medianDaysToDeal(tables.survival),
    past: pastYears(tables.activity, tables.asOf),
  }
}

function measureType(leadType: string, survival: readonly SurvivalRow[]): TypeMeasure {
  const rows = survival.filter((row) => row.leadType === leadType)
  const naiveRate = naiveRateOf(rows) ?? 0
  return {
    leadType,
    leads: countOf(rows),
    deals: countOf(rows.filter((row) => row.outcome === 'won')),
    naiveRate,
    measuredRate: naiveRate,
    usedRate: naiveRate,
    low: null,
    high: null,
  }
}

function naiveRateOf(rows: readonly SurvivalRow[]): number | null {
  const all = countOf(rows)
  return all === 0 ? null : countOf(rows.filter((row) => row.outcome === 'won')) / all
}

function medianDaysToDeal(survival: readonly SurvivalRow[]): number | null {
  const won = survival
    .filter((row) => row.outcome === 'won' && row.days !== null)
    .sort((left, right) => (left.days as number) - (right.days as number))
  const half = countOf(won) / 2
  let passed = 0
  for (const row of won) {
    passed += row.count
    if (passed >= half) return row.days
  }
  return null
}

const countOf = (rows: readonly SurvivalRow[]): number => sum(rows.map((row) => row.count))
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
