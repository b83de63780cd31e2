import type { Day } from '../../domain/tables'
import { roomier } from './typed-arrays'

/** In a column of days: not known. No day of a history is this early. */
export const NO_DAY = -1

const FEWEST = 64
/** 31 December 1929, as a serial day: what comes after it, until 2109, fits in two bytes. */
const BEFORE_NEARLY_ALL = 10_958
const TWO_BYTES = 2 ** 16

/** A day of each lead, or none. It takes no memory before the first one is known: many histories have no such stage. */
export class DayColumn {
  /** The first and the last of all days. */
  first: Day = Number.POSITIVE_INFINITY
  last: Day = Number.NEGATIVE_INFINITY
  /** Counted from `before`; 0 where there is none. */
  private days: Uint16Array | Int32Array
  private before = BEFORE_NEARLY_ALL

  /** @param room for how many leads, as far as is known; there is room for more when they come. */
  constructor(private readonly room: number) {
    this.days = new Uint16Array(0)
  }

  /** The day at a place, or NO_DAY. */
  at(place: number): Day {
    const { days } = this
    const day = place < days.length ? (days[place] as number) : 0
    return day === 0 ? NO_DAY : day + this.before
  }

  set(place: number, day: Day): void {
    if (day < this.first || day > this.last) this.include(day)
    if (place >= this.days.length) this.grow(place)
    this.days[place] = day - this.before
  }

  private include(day: Day): void {
    this.first = Math.min(this.first, day)
    this.last = Math.max(this.last, day)
    const isNarrow = this.before === BEFORE_NEARLY_ALL
    if (!isNarrow || (day > this.before && day - this.before < TWO_BYTES)) return
    this.days = Int32Array.from(this.days, (kept) => (kept === 0 ? 0 : kept + this.before - NO_DAY))
    this.before = NO_DAY
  }

  private grow(place: number): void {
    const room = Math.max(this.room, FEWEST, place * 2)
    this.days = roomier(this.days, this.before === BEFORE_NEARLY_ALL ? new Uint16Array(room) : new Int32Array(room))
  }
}
