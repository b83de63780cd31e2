import { addMonths, firstDay } from '../months'
import type { Day, Month, Outcome, SurvivalRow } from '../tables'

/** From which day on outcomes were recorded. The history's tables can be given as they are. */
export interface DelayedEntry {
  /** null: outcomes were recorded from the first lead on. */
  readonly outcomesSince: Day | null
  /** Where given, the created day of an open lead is known exactly. */
  readonly asOf?: Day
}

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
  const found: Exposure[] = []
  const daysOf = daysOfMonths()
  for (const { createdMonth, days, outcome, count } of rows) {
    if (createdMonth === null || days === null || !(count > 0)) continue
    if (outcomesSince === null) {
      found.push({ entryAge: 0, days, outcome, count })
      continue
    }
    const { first, last } = daysOf(createdMonth)
    if (last + days < outcomesSince) continue
    const earliest = Math.max(first, outcomesSince - days)
    const latest = asOf === undefined ? last : Math.max(earliest, Math.min(last, asOf - days))
    const created = outcome === 'open' && asOf !== undefined ? asOf - days : Math.floor((earliest + latest) / 2)
    found.push({ entryAge: Math.min(days, Math.max(0, outcomesSince - created)), days, outcome, count })
  }
  return found
}

/** The first and the last day of a month. Many rows share few months, and reading a date takes its time: each is read once. */
function daysOfMonths(): (month: Month) => { readonly first: Day; readonly last: Day } {
  const known = new Map<Month, { readonly first: Day; readonly last: Day }>()
  return (month) => {
    const found = known.get(month)
    if (found) return found
    const days = { first: firstDay(month), last: firstDay(addMonths(month, 1)) - 1 }
    known.set(month, days)
    return days
  }
}
