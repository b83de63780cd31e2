import type { LeadLives } from '../lives'
import type { Day } from '../tables'
import { type Actual, actualDeals } from './expected-deals'
import { halfMonthsBefore } from './origins'
import { dealsInterval, type Interval, valueInterval } from './predictive-interval'
import { ENOUGH_ORIGINS, learn } from './spread'

/** A prediction from what was known on a day, beside what came after it. Of the leads that existed on that day only. */
export interface Backtest {
  readonly asOf: Day
  readonly days: number
  readonly predicted: { readonly deals: Interval; readonly value: Interval | null }
  /** null where the window is not over yet. */
  readonly actual: Actual | null
  /** Whether the number of deals lay within its interval; null where the window is not over yet. */
  readonly held: boolean | null
  /** Expected deals by the rates alone, before the market is thought of. */
  readonly byRatesAlone: number
  /** How many earlier windows of this length taught the spread, none overlapping another. */
  readonly origins: number
  /** Whether those were enough; otherwise the interval is mostly supposed, and wide. */
  readonly enough: boolean
}

/**
 * Predicts the deals of the leads that existed on a day, and their value, and scores it against what came.
 * The prediction uses what was known on that day only: a later outcome is open, a later lead unknown.
 * Leads without a created date, or won without a date, stand on neither side.
 * @param confidence share of outcomes that the interval should hold, between 0 and 1.
 * @returns null where no outcome was known on that day.
 */
export function backtest(lives: LeadLives, asOf: Day, days: number, confidence: number): Backtest | null {
  const learnt = learn(lives, asOf, days)
  if (learnt === null) return null
  const { expectation, suppositions, origins } = learnt
  const deals = dealsInterval(expectation, suppositions, confidence)
  const actual = asOf + days <= lives.asOf ? actualDeals(lives, asOf, days) : null
  return {
    asOf,
    days,
    predicted: { deals, value: valueInterval(expectation, suppositions, confidence) },
    actual,
    held: actual && actual.deals >= deals.low && actual.deals <= deals.high,
    byRatesAlone: expectation.deals,
    origins,
    enough: origins >= ENOUGH_ORIGINS,
  }
}

/** The last few predictions whose window is over, latest first, as a plan shows them: each as many days before the next. */
export function pastBacktests(lives: LeadLives, days: number, confidence: number, count: number): Backtest[] {
  const found: Backtest[] = []
  const months = Math.max(1, Math.ceil(days / 31))
  for (let step = 1; found.length < count && step <= count; step++) {
    const past = backtest(lives, halfMonthsBefore(lives.asOf, 2 * months * step), days, confidence)
    if (past === null) break
    if (past.actual !== null) found.push(past)
  }
  return found
}
