import { addMonths, lastFullMonth, monthOfDay } from '../months'
import type { ActivityRow, Day, Month } from '../tables'

/** What a stretch of months brought, per month. */
export interface MonthlyAverage {
  readonly leads: number
  readonly deals: number
  readonly revenue: number
}

/** What the team has done before: the yardstick of the reality check. */
export interface PastYears {
  /** How many whole months lie behind the averages of leads: twelve, or fewer where the history is shorter. */
  readonly months: number
  /** The same of deals and revenue: an export may know outcomes of its last months only, or of no whole month yet: 0. */
  readonly outcomeMonths: number
  /** The last month that is over at the as-of date. */
  readonly until: Month
  /** Per month, over the last twelve whole months. */
  readonly last: MonthlyAverage
  /** Per month, over the best twelve months in a row, each of the three on its own. */
  readonly best: MonthlyAverage
}

type Kind = keyof MonthlyAverage

/**
 * Averages per month over the last and over the best year of the history, whole months only.
 * @param outcomesSince the first day of which deals are recorded: before it there were none to see, not none
 */
export function pastYears(activity: readonly ActivityRow[], asOf: Day, outcomesSince: Day | null): PastYears {
  const until = lastFullMonth(asOf)
  const first = activity.reduce((earliest, row) => (row.month < earliest ? row.month : earliest), until)
  const firstOutcome = outcomesSince === null ? first : monthOfDay(outcomesSince)
  const [span, recorded] = [monthsUntil(first, until), monthsUntil(firstOutcome < first ? first : firstOutcome, until)]
  const [months, outcomeMonths] = [atMostAYear(span), atMostAYear(recorded)]
  const average = (choose: (windows: readonly number[]) => number): MonthlyAverage => {
    const perMonth = (kind: Kind, over: readonly Month[], length: number): number =>
      length === 0 ? 0 : choose(windowSums(activity, over, length, kind)) / length
    return {
      leads: perMonth('leads', span, months),
      deals: perMonth('deals', recorded, outcomeMonths),
      revenue: perMonth('revenue', recorded, outcomeMonths),
    }
  }
  return {
    months,
    outcomeMonths,
    until,
    last: average((windows) => windows[windows.length - 1] ?? 0),
    best: average((windows) => Math.max(0, ...windows)),
  }
}

function monthsUntil(first: Month, until: Month): Month[] {
  const span: Month[] = []
  for (let month = first; month <= until; month = addMonths(month, 1)) span.push(month)
  return span
}

const atMostAYear = (span: readonly Month[]): number => Math.min(12, span.length)

/** Sums over every run of `length` months in the span, oldest first. */
function windowSums(activity: readonly ActivityRow[], span: readonly Month[], length: number, kind: Kind): number[] {
  const byMonth = new Map<Month, number>()
  for (const row of activity) byMonth.set(row.month, (byMonth.get(row.month) ?? 0) + row[kind])
  const values = span.map((month) => byMonth.get(month) ?? 0)
  const sums: number[] = []
  for (let end = length; end <= values.length; end++) {
    sums.push(values.slice(end - length, end).reduce((total, value) => total + value, 0))
  }
  return sums
}
