const DAY = 86400000
const EPOCH = Date.UTC(1899, 11, 30)

export interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}

/** What a clock on the wall in this zone shows. */
export function localTime(milliseconds: number, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return parts as unknown as LocalTime
}

/** By zone and second: `Intl` takes microseconds for each, and a history repeats its days. */
const offsets = new Map<string, Map<number, number>>()
const MOST_OFFSETS = 100_000

/** How far the zone's clocks are ahead of UTC at this moment. */
function offset(milliseconds: number, timeZone: string): number {
  const second = Math.floor(milliseconds / 1000)
  let known = offsets.get(timeZone)
  if (!known || known.size > MOST_OFFSETS) {
    known = new Map()
    offsets.set(timeZone, known)
  }
  const found = known.get(second) ?? computedOffset(second * 1000, timeZone)
  known.set(second, found)
  return found
}

function computedOffset(milliseconds: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = localTime(milliseconds, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute, second) - milliseconds
}

/** A moment → days since 1899-12-30 as that zone's clocks show it. */
export const serialOf = (milliseconds: number, timeZone: string): number =>
  (milliseconds + offset(milliseconds, timeZone) - EPOCH) / DAY

/** Days since 1899-12-30 on that zone's clocks → the moment. */
export function momentOf(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH
  const guess = wall - offset(wall, timeZone)
  return wall - offset(guess, timeZone)
}

/** A calendar day → its serial; null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (year < 100) moment.setUTCFullYear(year)
  if (moment.getUTCFullYear() !== year || moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  return (moment.getTime() - EPOCH) / DAY
}

/** `2026-11-24` */
export const isoDay = (serial: number): string => new Date(Math.floor(serial) * DAY + EPOCH).toISOString().slice(0, 10)

/** Whether a pattern shows a date or a time of day, so that `getValues` gives a Date. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (!pattern || pattern === '@') return false
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
  return /[ymdhs]/i.test(bare.replace(/General/gi, '').replace(/E[+-]/gi, ''))
}
