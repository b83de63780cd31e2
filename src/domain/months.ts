import type { Day, Month } from './tables'

const DAY_OF_1970 = 25569
const MILLISECONDS_A_DAY = 86_400_000

/** The month in which a day falls. */
export function monthOfDay(day: Day): Month {
  return isoOfDay(day).slice(0, 7)
}

/** A day as `"2027-01-31"`. */
export function isoOfDay(day: Day): string {
  return new Date((Math.floor(day) - DAY_OF_1970) * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** The day that `"2027-01-31"` names. */
export function dayOfIso(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY + DAY_OF_1970
}

/** The first day of a month. */
export const firstDay = (month: Month): Day => dayOfIso(`${month}-01`)

/** The month that lies `count` months later, or earlier where negative. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** The last month that is over by the end of this day. */
export function lastFullMonth(day: Day): Month {
  const month = monthOfDay(day)
  return monthOfDay(day + 1) === month ? addMonths(month, -1) : month
}
