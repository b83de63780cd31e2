import { DAY_OF_1970, MILLISECONDS_A_DAY } from '../../domain/months'
import type { Day } from '../../domain/tables'

/** A day before 1900 or after 2199 is a slip of the pen, not a date of a lead; and a program's first day stands for none. */
const FIRST_DAY = 3
const LAST_DAY = 109_939

/** Year, month and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const moment = new Date((day - DAY_OF_1970) * MILLISECONDS_A_DAY)
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate() }
}

/** The day of a date; null where there is no such date. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
  return exists ? sensible(moment.getTime() / MILLISECONDS_A_DAY + DAY_OF_1970) : null
}

/** A day, unless it is a slip of the pen. */
export const sensible = (day: Day): Day | null => (day >= FIRST_DAY && day <= LAST_DAY && day !== DAY_OF_1970 ? day : null)
