import type { Spread } from '../spread'
import { type ActivityRow, countOf, type Day, type HistoryTables, type Month, type SurvivalRow } from '../tables'
import { rateAtHorizon } from './cumulative-incidence'
import { type DealSize, dealSize } from './deal-size'
import { type DealSizeGap, dealSizeGap } from './deal-size-gap'
import { lagShares } from './lag'
import { groupLeadTypes } from './lead-types'
import { curveOf, type MeasuredRate, measureRates } from './measured-rate'
import { type PastYears, pastYears } from './past-years'
import type { RateBelief } from './rate-belief'
import { beliefInterval, INTERVAL_CONFIDENCE, jeffreysInterval } from './rate-interval'
import { beliefAfter, type DealsOfLeads, fitRatePrior, type RatePrior, steadyRate } from './steady-rates'

/** What the history says about the leads of one type. Rates are shares between 0 and 1. */
export interface TypeMeasure {
  readonly leadType: string
  readonly leads: number
  readonly deals: number
  /** The month in which its last lead came; null where no lead has a date. */
  readonly lastLead: Month | null
  /** Deals ÷ leads, as everybody computes it: leads still open count as if they were lost. */
  readonly naiveRate: number
  /** The lead-to-deal rate with unfinished leads accounted for. */
  readonly measuredRate: number
  /** The measured rate, steadied for small numbers: the one to plan with. */
  readonly usedRate: number
  /** What is believed about the rate, after these leads and those of the other types. */
  readonly belief: RateBelief
  /** The interval around the used rate. */
  readonly low: number
  readonly high: number
}

export interface Measures {
  readonly asOf: Day
  /** Most leads first. */
  readonly types: readonly TypeMeasure[]
  readonly leads: number
  readonly deals: number
  /** Within how many days the rates are read; null where no deal has both dates. */
  readonly horizon: number | null
  /** Without any lost lead, open ones may be lost leads that nobody marked. */
  readonly hasLost: boolean
  /** Leads that are open and within the horizon: older ones hardly bring a deal any more. */
  readonly openLeads: number
  /** What the rates are steadied towards, and how strongly. */
  readonly prior: RatePrior
  /** Share of the deals that land in the month of their lead, in the next, and so on. */
  readonly lagShares: readonly number[]
  /** How far deals stray from what the rates say, learnt from earlier windows; null where the history cannot say. */
  readonly spread: Spread | null
  /** null where the history holds no deal values: the user has to say. */
  readonly dealSize: DealSize | null
  /** Lead types whose deals are of such different sizes that one size for all values their leads wrongly; null where there are none. */
  readonly dealSizeGap: DealSizeGap | null
  /** Share of SQLs that became a deal; null without an SQL stage. */
  readonly sqlToDealRate: number | null
  /** Median days from lead to won deal; null where no deal has both dates. */
  readonly medianDaysToDeal: number | null
  readonly past: PastYears
}

/**
 * Everything that a plan needs to know from a history.
 * @param spread see `learnSpread`; it needs the single lives, which the three tables no longer hold.
 */
export const measureHistory = (tables: HistoryTables, spread: Spread | null = null): Measures =>
  measureEveryType(groupLeadTypes(tables), spread)

/**
 * The same, with every lead type on its own, however many there are.
 * @param none a type that is none, such as leads without a value: it has the rate of its own leads, and says nothing about the others
 */
export function measureEveryType(tables: HistoryTables, spread: Spread | null = null, none: string | null = null): Measures {
  const { together, rates } = measureRates(tables)
  const seen = rates.map(({ deals, effectiveLeads }) => ({ deals, leads: effectiveLeads }))
  const isNone = (index: number): boolean => tables.leadTypes.length > 1 && tables.leadTypes[index] === none
  const told = seen.filter((_, index) => !isNone(index))
  const all = { deals: sum(told.map(({ deals }) => deals)), leads: sum(told.map(({ leads }) => leads)) }
  const prior = fitRatePrior(told) ?? { mean: 0, strength: Number.POSITIVE_INFINITY }
  const lastLeads = lastLeadOfEach(tables.activity)
  const measureOf = (leadType: string, index: number): TypeMeasure => {
    const [rate, own] = [rates[index] as MeasuredRate, seen[index] as DealsOfLeads]
    const measure = isNone(index)
      ? typeMeasure(leadType, rate, fitRatePrior([own]) ?? prior, own)
      : typeMeasure(leadType, rate, prior, all)
    return { ...measure, lastLead: lastLeads.get(leadType) ?? null }
  }
  return {
    asOf: tables.asOf,
    types: tables.leadTypes.map(measureOf),
    leads: sum(rates.map(({ leads }) => leads)),
    deals: sum(seen.map(({ deals }) => deals)),
    horizon: together.horizon,
    hasLost: together.hasLost,
    openLeads: countOf(tables.survival.filter((row) => isStillOpen(row, together.horizon))),
    prior,
    lagShares: lagShares(together, together.horizon),
    spread,
    dealSize: dealSize(tables.dealValues),
    dealSizeGap: dealSizeGap(tables),
    sqlToDealRate: tables.stages && stageRate(tables.stages.sqlToDeal, tables),
    medianDaysToDeal: medianDaysToDeal(tables.survival),
    past: pastYears(tables.activity, tables.asOf, tables.outcomesSince),
  }
}

function typeMeasure(
  leadType: string,
  { leads, deals, naive, measured, effectiveLeads }: MeasuredRate,
  prior: RatePrior,
  all: { readonly deals: number; readonly leads: number },
): Omit<TypeMeasure, 'lastLead'> {
  const belief = beliefAfter({ deals, leads: effectiveLeads }, prior, all)
  const interval =
    all.deals > 0 ? beliefInterval(belief, INTERVAL_CONFIDENCE) : jeffreysInterval(0, effectiveLeads, INTERVAL_CONFIDENCE)
  return {
    leadType,
    leads,
    deals,
    naiveRate: naive,
    measuredRate: measured,
    usedRate: steadyRate({ deals, leads: effectiveLeads }, prior),
    belief,
    ...interval,
  }
}

function lastLeadOfEach(activity: readonly ActivityRow[]): Map<string, Month> {
  const last = new Map<string, Month>()
  for (const { leadType, month, leads } of activity)
    if (leads > 0 && month > (last.get(leadType) ?? '')) last.set(leadType, month)
  return last
}

const isStillOpen = ({ outcome, days }: SurvivalRow, horizon: number | null): boolean =>
  outcome === 'open' && days !== null && (horizon === null || days <= horizon)

/** The rate of one stage, those on their way accounted for. */
function stageRate(rows: readonly SurvivalRow[], tables: HistoryTables): number | null {
  const all = countOf(rows)
  if (all === 0) return null
  return rateAtHorizon(curveOf(rows, tables)) ?? countOf(rows.filter((row) => row.outcome === 'won')) / all
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

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
