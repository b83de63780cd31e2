import { DAY_OF_1970, MILLISECONDS_A_DAY } from '../domain/months'
import type { Day } from '../domain/tables'
import type { ValueKind } from './value-kinds'

/** A date as it stands in a cell: Sheets hands over a Date, or the serial number where the cell is formatted as a number. */
export type SheetDate = Date | number

const MINUTES_15 = 900_000
const HOUR = 3_600_000
/** 9999-12-31. */
const LAST_DAY = 2958465

const isDate = (cell: unknown): cell is Date => Object.prototype.toString.call(cell) === '[object Date]'

export const date: ValueKind<SheetDate> = {
  allowed: 'a date',
  accept: (cell) => {
    if (isDate(cell)) return Number.isNaN(cell.getTime()) ? null : cell
    return typeof cell === 'number' && cell >= 1 && cell <= LAST_DAY ? cell : null
  },
  hint: (cell) =>
    typeof cell === 'string' && /\d/.test(cell) ? 'A text that looks like a date becomes one with DATEVALUE.' : null,
}

/**
 * Counts days in the zone of the workbook, which a custom function is not told, and which may not be the script's. A
 * date without a time is midnight there. Zones lie whole quarters of an hour apart, so the first moment that is such a
 * quarter is taken for a midnight. An hour is allowed for daylight saving, so a time after 23:00 may count as the next day.
 * @param moments dates of the workbook, most likely a midnight first.
 */
export function dayCounter(moments: Iterable<SheetDate | undefined>): (moment: SheetDate) => Day {
  let midnight = 0
  for (const moment of moments) {
    if (!isDate(moment) || moment.getTime() % MINUTES_15 !== 0) continue
    const sinceMidnightInLondon = modulo(moment.getTime(), MILLISECONDS_A_DAY)
    // East of London, midnight comes earlier: on the day before, there.
    midnight = sinceMidnightInLondon > 10.5 * HOUR ? sinceMidnightInLondon - MILLISECONDS_A_DAY : sinceMidnightInLondon
    break
  }
  return (moment) =>
    isDate(moment) ? Math.floor((moment.getTime() - midnight + HOUR) / MILLISECONDS_A_DAY) + DAY_OF_1970 : Math.floor(moment)
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by
