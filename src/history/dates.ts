import type { Day } from '../domain/tables'
import { isDateCell } from './cells'
import type { Cell, DateOrder } from './contract'

const DAY_OF_1970 = 25569
const MILLISECONDS_A_DAY = 86_400_000
/** Serial days from 1970 to 2100: a plain number in that span may be a date. */
const EARLIEST = 25569
const LATEST = 73050

/** A day before 1900 or after 2199 is a slip of the pen, not a date of a lead. */
const FIRST_DAY = 2
const LAST_DAY = 109_939

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/
const SLASHED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,].*)?$/

/** The two readings of `3/4/2026`, told apart by evidence from a whole column. */
export interface DateEvidence {
  dmy: number
  mdy: number
  ambiguous: number
}

/** Reads the dates of one column. Text is looked at once a distinct value: a history repeats its days. */
export class DateReader {
  private readonly known = new Map<string, Day | null>()
  constructor(private readonly order: DateOrder) {}

  /** The whole day of a cell; null where it holds no date. */
  read(cell: Cell | undefined): Day | null {
    if (cell === undefined || cell === '') return null
    if (isDateCell(cell)) return sensible(Math.floor(cell.serial))
    if (typeof cell === 'number') return couldBeDay(cell) ? Math.floor(cell) : null
    if (typeof cell === 'boolean') return null
    const found = this.known.get(cell)
    if (found !== undefined) return found
    const day = dayOfText(cell, this.order)
    this.known.set(cell, day)
    return day
  }
}

/** Whether a plain number may be a day that lost its date format. */
export const couldBeDay = (value: number): boolean => value >= EARLIEST && value < LATEST

/** A day from text, in one of the two orders; ISO always. Two-digit years are of this century up to 69. */
export function dayOfText(text: string, order: DateOrder): Day | null {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = SLASHED.exec(trimmed)
  if (!slashed) return null
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] as string)]
  return order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second)
}

/** What a cell says about the order of day and month. */
export function weighDate(cell: Cell | undefined, evidence: DateEvidence): void {
  if (typeof cell !== 'string') return
  const slashed = SLASHED.exec(cell.trim())
  if (!slashed) return
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  if (first > 12 && second <= 12) evidence.dmy++
  else if (second > 12 && first <= 12) evidence.mdy++
  else if (first !== second) evidence.ambiguous++
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)

function dayOf(year: number, month: number, day: number): Day | null {
  const moment = new Date(Date.UTC(year, month - 1, day))
  const exists = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
  return exists ? sensible(moment.getTime() / MILLISECONDS_A_DAY + DAY_OF_1970) : null
}

const sensible = (day: Day): Day | null => (day >= FIRST_DAY && day <= LAST_DAY ? day : null)
