import { isoOfDay } from '../domain/months'
import type { Day } from '../domain/tables'

/** A count as people write it, for sentences that do not change any more. */
export const printCount = (count: number, localeTag: string): string => new Intl.NumberFormat(localeTag).format(count)

/** A rate in per cent, as the tab shows it beside. */
export const printRate = (rate: number, localeTag: string): string =>
  new Intl.NumberFormat(localeTag, { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(rate)

/** A day as people write it: `23 nov 2026`. */
export const printDay = (day: Day, localeTag: string): string =>
  new Intl.DateTimeFormat(localeTag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoOfDay(day)}T00:00:00Z`),
  )
