import type { Day, Month } from './tables'

/** 1 January 1970 as a day of Sheets. */
export const DAY_OF_1970 = 25569
export const MILLISECONDS_A_DAY = 86_400_000

/** The month in which a day falls. */
export function monthOfDay(day: Day): Month {
  return isoOfDay(day).slice(0, 7)
}

/** Days from 1 March of the year 0, where the calendar's rule begins, to the day 0 of Sheets. */
const DAYS_BEFORE = 693_899
const DAYS_OF_400_YEARS = 146_097

/** Later than any day of a history. */
const DAYS_KEPT = 110_000

let kept: Int16Array | null = null

/**
 * The month in which a day falls, counted from the year 0: for loops over many days, where text would take most of the time.
 * `nameOfMonth` is its name. A history repeats its days, so each is computed once.
 */
export function monthNumber(day: Day): number {
  if (!(day >= 0 && day < DAYS_KEPT && Number.isInteger(day))) return computedMonth(day)
  kept ??= new Int16Array(DAYS_KEPT)
  return kept[day] || (kept[day] = computedMonth(day))
}

/** After Hinnant, chrono-Compatible Low-Level Date Algorithms (civil_from_days). */
function computedMonth(day: Day): number {
  const since = Math.floor(day) + DAYS_BEFORE
  const cycle = Math.floor(since / DAYS_OF_400_YEARS)
  const inCycle = since - cycle * DAYS_OF_400_YEARS
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  )
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  return (cycle * 400 + year) * 12 + Math.floor((5 * inYear + 2) / 153) + 2
}

/** The name of the month with this number. */
export const nameOfMonth = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

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
  return nameOfMonth(Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count)
}

/** The last month that is over by the end of this day. */
export function lastFullMonth(day: Day): Month {
  const month = monthOfDay(day)
  return monthOfDay(day + 1) === month ? addMonths(month, -1) : month
}
