import { addMonths, lastFullMonth } from '../months'
import type { ActivityRow, Day, Month } from '../tables'

/** What a stretch of months brought, per month. */
export interface MonthlyAverage {
  readonly leads: number
  readonly deals: number
  readonly revenue: number
}

/** What the team has done before: the yardstick of the reality check. */
export interface PastYears {
  /** How many whole months lie behind the averages: twelve, or fewer where the history is shorter. */
  readonly months: number
  /** The last month that is over at the as-of date. */
  readonly until: Month
  /** Per month, over the last twelve whole months. */
  readonly last: MonthlyAverage
  /** Per month, over the best twelve months in a row, each of the three on its own. */
  readonly best: MonthlyAverage
}

const KINDS = ['leads', 'deals', 'revenue'] as const

/** Averages per month over the last and over the best year of the history, whole months only. */
export function pastYears(activity: readonly ActivityRow[], asOf: Day): PastYears {
  const until = lastFullMonth(asOf)
  const first = activity.reduce((earliest, row) => (row.month < earliest ? row.month : earliest), until)
  const span: Month[] = []
  for (let month = first; month <= until; month = addMonths(month, 1)) span.push(month)
  const months = Math.max(1, Math.min(12, span.length))
  const average = (choose: (windows: readonly number[]) => number): MonthlyAverage => {
    const [leads, deals, revenue] = KINDS.map((kind) => choose(windowSums(activity, span, months, kind)) / months)
    return { leads: leads as number, deals: deals as number, revenue: revenue as number }
  }
  return {
    months,
    until,
    last: average((windows) => windows[windows.length - 1] ?? 0),
    best: average((windows) => Math.max(0, ...windows)),
  }
}

/** Sums over every run of `length` months in the span, oldest first. */
function windowSums(
  activity: readonly ActivityRow[],
  span: readonly Month[],
  length: number,
  kind: (typeof KINDS)[number],
): number[] {
  const byMonth = new Map<Month, number>()
  for (const row of activity) byMonth.set(row.month, (byMonth.get(row.month) ?? 0) + row[kind])
  const values = span.map((month) => byMonth.get(month) ?? 0)
  const sums: number[] = []
  for (let end = length; end <= values.length; end++) {
    sums.push(values.slice(end - length, end).reduce((total, value) => total + value, 0))
  }
  return sums
}
