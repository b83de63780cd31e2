import type { LeadLives } from '../lives'
import { addMonths, dayOfIso, firstDay, isoOfDay, monthOfDay } from '../months'
import type { Day } from '../tables'
import { actualDeals, expectDeals, firstOutcome } from './expected-deals'
import type { Origin } from './market-factor'

/** At most so many earlier origins are looked at: two years of months, or one of half-months. */
export const MOST_ORIGINS = 24

/** A window of which less is over says next to nothing. */
const SHORTEST_WINDOW = 14

/** Below five deals there is no rate to speak of. */
const FEWEST_DEALS = 5

/** A history with less than a year of outcomes is looked at every half-month. */
const DAYS_OF_MONTHLY = 365

const HALF_MONTH = 15

/**
 * Earlier days, each with the prediction from what was known on it, and what came of it by `asOf`: windows that are not
 * over yet count until then. Latest first. Month ends look back at month ends, so that like days are compared.
 */
export function earlierOrigins(lives: LeadLives, asOf: Day, days: number): Origin[] {
  const since = firstOutcome(lives, asOf)
  const origins: Origin[] = []
  if (since === null) return origins
  const step = asOf - since > DAYS_OF_MONTHLY ? 2 : 1
  for (let back = step; origins.length < MOST_ORIGINS; back += step) {
    const day = halfMonthsBefore(asOf, back)
    if (day <= since) break
    const window = Math.min(days, asOf - day)
    if (window < SHORTEST_WINDOW) continue
    const expected = expectDeals(lives, day, window)
    // The earlier the day, the fewer deals were known.
    if (expected === null || expected.known < FEWEST_DEALS) break
    if (expected.deals <= 0) continue
    origins.push({ ...expected, asOf: day, days: window, actual: actualDeals(lives, day, window).deals })
  }
  return origins
}

/** How many windows of the whole length, none overlapping another, stand behind a spread. */
export function independentOrigins(origins: readonly Origin[], days: number): number {
  let count = 0
  let next = Number.POSITIVE_INFINITY
  for (const origin of origins) {
    if (origin.days < days || origin.asOf + days > next) continue
    count++
    next = origin.asOf
  }
  return count
}

/** The same day of an earlier month, the last of a month from the last of a month; half a month is 15 days. */
export function halfMonthsBefore(day: Day, count: number): Day {
  const month = addMonths(monthOfDay(day), -Math.floor(count / 2))
  const last = firstDay(addMonths(month, 1)) - 1
  const isMonthEnd = monthOfDay(day + 1) !== monthOfDay(day)
  const same = isMonthEnd ? last : Math.min(last, firstDay(month) + dayOfIso(isoOfDay(day)) - firstDay(monthOfDay(day)))
  return same - (count % 2) * HALF_MONTH
}
