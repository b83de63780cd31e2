import { DAY_OF_1970, dayOfIso, MILLISECONDS_A_DAY } from '../domain/months'
import type { Day } from '../domain/tables'

const MILLISECONDS_A_MINUTE = 60_000

/** A zone that is none of the world's, as the Sheets API names it: `GMT-07:00`. Intl does not know it. */
const FIXED_ZONE = /^GMT([+-])(\d\d):(\d\d)$/

/**
 * Turns the Date objects that Sheets hands over into serial days of the spreadsheet's own zone. The
 * script's zone may be another one. Intl is slow for each date and a history repeats its days, so
 * every distinct moment is looked up once.
 */
export function serialsIn(timeZone: string): (date: Date) => number {
  const fixed = FIXED_ZONE.exec(timeZone)
  if (fixed) {
    const ahead = Number(`${fixed[1]}1`) * (Number(fixed[2]) * 60 + Number(fixed[3])) * MILLISECONDS_A_MINUTE
    return (date) => (date.getTime() + ahead) / MILLISECONDS_A_DAY + DAY_OF_1970
  }
  const known = new Map<number, number>()
  const printer = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (date) => {
    const moment = date.getTime()
    const found = known.get(moment)
    if (found !== undefined) return found
    const part = new Map(printer.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
    const of = (name: Intl.DateTimeFormatPartTypes) => part.get(name) ?? 0
    const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
    const serial = wall / MILLISECONDS_A_DAY + DAY_OF_1970
    known.set(moment, serial)
    return serial
  }
}

/** Today, as a day of the spreadsheet's own zone. */
export const todayIn = (timeZone: string): Day => Math.floor(serialsIn(timeZone)(new Date()))

/** An ISO day as serial day; null stays null. */
export const dayOrNull = (iso: string | null): Day | null => (iso === null ? null : dayOfIso(iso))
