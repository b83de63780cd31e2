import type { DelayedEntry } from './cumulative-incidence'
import { addMonths, firstDay } from './months'
import type { Outcome, SurvivalRow } from './tables'

/** Leads with the same stretch of life: from which age on they were exposed, until when, and how it ended. */
export interface Exposure {
  /** Age in days from which an outcome would have been recorded; 0 from the start. */
  readonly entryAge: number
  readonly days: number
  readonly outcome: Outcome
  readonly count: number
}

/**
 * For which part of their life leads were exposed. A row knows its created month, not its day. Of the
 * days of that month only those are possible on which its outcome fell neither before outcomes were
 * recorded nor after the as-of date; the middle one of these is taken. Open leads were created exactly
 * their age before the as-of date, where that is given. So nobody enters after their own outcome.
 * Rows whose outcome can only have come before outcomes were recorded are left out, as are rows
 * without a created month or without days.
 */
export function exposures(rows: readonly SurvivalRow[], { outcomesSince, asOf }: DelayedEntry): Exposure[] {
  return rows.flatMap(({ createdMonth, days, outcome, count }) => {
    if (createdMonth === null || days === null || !(count > 0)) return []
    if (outcomesSince === null) return [{ entryAge: 0, days, outcome, count }]
    const lastOfMonth = firstDay(addMonths(createdMonth, 1)) - 1
    if (lastOfMonth + days < outcomesSince) return []
    const earliest = Math.max(firstDay(createdMonth), outcomesSince - days)
    const latest = asOf === undefined ? lastOfMonth : Math.max(earliest, Math.min(lastOfMonth, asOf - days))
    const created = outcome === 'open' && asOf !== undefined ? asOf - days : Math.floor((earliest + latest) / 2)
    return [{ entryAge: Math.min(days, Math.max(0, outcomesSince - created)), days, outcome, count }]
  })
}
