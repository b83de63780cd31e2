import { isoOfDay } from '../domain/months'
import type { Day } from '../domain/tables'

/** A count as people write it, for sentences that do not change any more. */
export const printCount = (count: number, localeTag: string): string => new Intl.NumberFormat(localeTag).format(count)

/** A rate in per cent, as the tab shows it beside. */
export const printRate = (rate: number, localeTag: string): string =>
  new Intl.NumberFormat(localeTag, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(rate)

/** A day as people write it: `23 nov 2026`. */
export const printDay = (day: Day, localeTag: string): string =>
  dayFormat(localeTag).format(new Date(`${isoOfDay(day)}T00:00:00Z`))

const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** Making one takes a hundred times as long as using it. */
function dayFormat(localeTag: string): Intl.DateTimeFormat {
  const known = dayFormats.get(localeTag)
  if (known) return known
  const made = new Intl.DateTimeFormat(localeTag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  dayFormats.set(localeTag, made)
  return made
}
