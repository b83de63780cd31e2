import { addMonths, firstDay } from '../months'
import { countOf, type HistoryTables, type Month, type SurvivalRow } from '../tables'

/** How much of the leads in a row was open on the eve, by their ages on it. */
interface PartlyOpen {
  readonly open: number
  readonly ages: { readonly from: number; readonly until: number }
}

/**
 * The leads that were open on the day before a month and have ended since, by their age on that day; parts of leads, because
 * tables know of an ended lead the month in which it was created and the days that it lived, and no dates. So it counts for
 * every day of that month from which its end would lie in or after the month asked for. How many did end so late is known: what
 * is counted by the dates of its outcomes, less what came of newer leads; the parts are brought in line with it.
 * @param tables of one lead type
 */
export function endedSince(
  { survival, activity, asOf }: Pick<HistoryTables, 'survival' | 'activity' | 'asOf'>,
  month: Month,
): SurvivalRow[] {
  const byAge = new Map<number, number>()
  for (const [outcome, count] of [
    ['won', 'deals'],
    ['lost', 'lost'],
  ] as const) {
    const rows = survival.filter((row) => row.outcome === outcome && row.createdMonth !== null && row.days !== null)
    const ended = (since: Month): number => activity.reduce((sum, row) => sum + (row.month >= since ? row[count] : 0), 0)
    const all = ended('')
    // Leads without a created date end, too: as many of them in these months as of the others.
    const dated = all > 0 ? Math.min(1, countOf(rows) / all) : 0
    const known = ended(month) * dated - countOf(rows.filter(({ createdMonth }) => (createdMonth as Month) >= month))
    const old = rows.filter(({ createdMonth }) => (createdMonth as Month) < month)
    const parts = old.flatMap((row) => partlyOpen(row, month, asOf) ?? [])
    const supposed = parts.reduce((sum, { open }) => sum + open, 0)
    if (!(supposed > 0)) continue
    for (const { open, ages } of parts) {
      const each = (open * Math.max(0, known)) / supposed / (ages.until - ages.from + 1)
      for (let age = ages.from; age <= ages.until; age++) byAge.set(age, (byAge.get(age) ?? 0) + each)
    }
  }
  return [...byAge].map(([days, count]) => ({ leadType: '', createdMonth: null, outcome: 'open', days, count }))
}

function partlyOpen({ createdMonth, days, count }: SurvivalRow, month: Month, asOf: number): PartlyOpen | null {
  if (createdMonth === null || days === null) return null
  const eve = firstDay(month) - 1
  const first = firstDay(createdMonth)
  // It had ended by the as-of date.
  const last = Math.max(first, Math.min(firstDay(addMonths(createdMonth, 1)) - 1, asOf - days))
  const from = Math.max(first, eve + 1 - days)
  if (from > last) return null
  return { open: (count * (last - from + 1)) / (last - first + 1), ages: { from: eve - last, until: eve - from } }
}
