import type { SurvivalRow } from '../tables'
import { type DelayedEntry, exposures } from './exposure'

/** Shares of all leads that were won and that were lost, right after this many days. */
export interface IncidenceStep {
  readonly day: number
  readonly won: number
  readonly lost: number
  /** Leads that were exposed on that day, before what happened on it. */
  readonly atRisk: number
}

export interface IncidenceCurve {
  /** One for each day on which something happened, first day first. */
  readonly steps: readonly IncidenceStep[]
  /** Within how many days a rate is read unless told otherwise; null without a won lead. */
  readonly horizon: number | null
  /** Without any lost lead the curve is that of Kaplan and Meier. */
  readonly hasLost: boolean
}

/** A rate is not read where fewer leads than this were followed for so long. */
const FEWEST_FOLLOWED = 30
/** Fewer at risk than this are filled up by those that enter later. */
const FEWEST_AT_RISK = 30

const QUANTILE_OF_DAYS_TO_WON = 0.95

interface DayCounts {
  readonly day: number
  entered: number
  won: number
  lost: number
  open: number
}

/**
 * The cumulative incidence of won, with lost as the competing event (Aalen & Johansen 1978): what share
 * of leads is won within a number of days, leads still open counted for as long as they were seen and
 * neither as lost nor left out. Without a lost lead it is one minus the estimate of Kaplan & Meier (1958).
 * On one day, what is won or lost comes before what is seen no longer.
 *
 * Leads from before `outcomesSince` are exposed from that day on only (left truncation; see `exposures`
 * for how their age on it is known). At young ages very few of them may be at risk, and one deal of one
 * lead would send the whole curve to 1. Lai & Ying (1991, Annals of Statistics 19) disregard such days;
 * here the leads that enter later fill the risk set up to 30, so that no deal is lost and none weighs
 * more than a thirtieth. Without late entry this changes nothing.
 *
 * Rows without a created month or without days say nothing about time and are left out.
 */
export function incidenceCurve(rows: readonly SurvivalRow[], entry: DelayedEntry): IncidenceCurve {
  const days = countByDay(rows, entry)
  const all = sum(days.map(({ entered }) => entered))
  const steps: IncidenceStep[] = []
  let toEnter = all
  let atRisk = 0
  let won = 0
  let lost = 0
  for (const counts of days) {
    toEnter -= counts.entered
    atRisk += counts.entered
    if (counts.won + counts.lost > 0) {
      const exposed = Math.max(atRisk, Math.min(FEWEST_AT_RISK, atRisk + toEnter))
      const open = Math.max(0, 1 - won - lost)
      won += (open * counts.won) / exposed
      lost += (open * counts.lost) / exposed
      steps.push({ day: counts.day, won, lost, atRisk })
    }
    atRisk -= counts.won + counts.lost + counts.open
  }
  return { steps, horizon: defaultHorizon(days, all), hasLost: days.some((counts) => counts.lost > 0) }
}

/** The share of leads that is won within this many days. */
export const wonWithin = (curve: IncidenceCurve, days: number): number => stepAt(curve, days)?.won ?? 0

/** The chance that a lead which is still open at an age, in days, is won within so many days more. */
export function wonLater(curve: IncidenceCurve, age: number, within: number): number {
  const now = stepAt(curve, age)
  const open = 1 - (now?.won ?? 0) - (now?.lost ?? 0)
  return open > 1e-12 ? Math.min(1, Math.max(0, (wonWithin(curve, age + within) - (now?.won ?? 0)) / open)) : 0
}

/** The lead-to-deal rate within the default horizon; null where nothing was won. */
export const rateAtHorizon = (curve: IncidenceCurve): number | null =>
  curve.horizon === null ? null : wonWithin(curve, curve.horizon)

/** The last step at or before a day. */
function stepAt({ steps }: IncidenceCurve, day: number): IncidenceStep | undefined {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle] as IncidenceStep).day <= day) low = middle + 1
    else high = middle
  }
  return steps[low - 1]
}

function countByDay(rows: readonly SurvivalRow[], entry: DelayedEntry): DayCounts[] {
  const byDay = new Map<number, DayCounts>()
  const at = (day: number): DayCounts => {
    const known = byDay.get(day)
    if (known) return known
    const counts = { day, entered: 0, won: 0, lost: 0, open: 0 }
    byDay.set(day, counts)
    return counts
  }
  for (const { entryAge, days, outcome, count } of exposures(rows, entry)) {
    at(entryAge).entered += count
    at(days)[outcome] += count
  }
  return [...byDay.values()].sort((left, right) => left.day - right.day)
}

/**
 * The 95 % quantile of days to won, cut back to the last day until which 30 leads were followed: those still at risk, and
 * those with an outcome, which were followed to their end. (To count those at risk only would cut a rate off where leads
 * have finished.) Of fewer than twice 30 leads, half of them are enough.
 */
function defaultHorizon(days: readonly DayCounts[], all: number): number | null {
  const won = sum(days.map((counts) => counts.won))
  if (won === 0) return null
  let passed = 0
  const quantile = (
    days.find((counts) => {
      passed += counts.won
      return passed >= QUANTILE_OF_DAYS_TO_WON * won - 1e-9
    }) as DayCounts
  ).day
  const fewest = Math.min(FEWEST_FOLLOWED, all / 2)
  let followed = 0
  let horizon: number | null = null
  for (const [index, counts] of days.entries()) {
    if (counts.day > quantile) break
    followed += counts.entered
    // Until the next day on which anything changes, as many are followed as after this one.
    if (followed >= fewest) horizon = counts.day
    followed -= counts.open
    if (followed >= fewest) horizon = Math.min(quantile, (days[index + 1]?.day ?? quantile + 1) - 1)
  }
  return horizon ?? quantile
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
