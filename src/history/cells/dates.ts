import { monthOfName, plainLetters } from '../../domain/month-names'
import type { Day } from '../../domain/tables'
import type { Cell, DateOrder } from '../contract'
import { couldBeDay, dayOfDigits, dayOfProgram } from './bare-days'
import { dayOf, partsOf, sensible } from './calendar'
import { holdsDigit, isDateCell, visibleText } from './cells'
import { firstOfMonth } from './months-only'

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/
const WEEKDAY = [
  'mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?',
  'ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?',
  'lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?',
].join('|')
/** `05/01/2026`, `ma 5-1-26`. */
const SLASHED = new RegExp(`^(?:(?:${WEEKDAY})[.,]*\\s+)?(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})(?:[T ,].*)?$`, 'i')
/** `5 januari 2026`, `ma 5 jan. 26`, `1er août 2026`; and `January 5, 2026`. Without accents, in small letters. */
const DAY_NAMED = /^(?:[a-z]{2,9}[.,]*\s+)?(\d{1,2})(?:er|e|st|nd|rd|th)?[\s./-]+([a-z]+)\.?,?[\s./-]+(\d{4}|\d{2})(?:[t ,].*)?$/
const NAMED_DAY = /^(?:[a-z]{2,9}[.,]*\s+)?([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[t ,].*)?$/
/** No date is longer, also with a time and the name of a zone behind it. */
const LONGEST = 80

/** How the dates of one column are to be read. */
export interface DateHabit {
  readonly order: DateOrder
  /** Whether Sheets has taken the day for the month in the real dates, wherever it could: they are turned back. */
  readonly turned: boolean
}

/** The two readings of `3/4/2026`, told apart by evidence from a whole column. */
export interface DateEvidence {
  dmy: number
  mdy: number
  ambiguous: number
}

/** Reads the dates of one column. Text is looked at once a distinct value: a history repeats its days. */
export class DateReader {
  private readonly known = new Map<string, Day | null>()
  constructor(
    private readonly order: DateOrder,
    private readonly turned = false,
  ) {}

  /** The whole day of a cell; null where it holds no date. */
  read(cell: Cell | undefined): Day | null {
    if (cell === undefined || cell === '') return null
    if (typeof cell !== 'string') {
      const day = realDay(cell)
      if (day === null) return typeof cell === 'number' ? dayOfProgram(cell) : null
      return this.turned ? turnedDay(day) : day
    }
    const found = this.known.get(cell)
    if (found !== undefined) return found
    const day = dayOfText(cell, this.order)
    this.known.set(cell, day)
    return day
  }
}

/** The day of a cell that is a real date, or a number that may be one; null for any other. */
export function realDay(cell: Cell): Day | null {
  if (typeof cell === 'number') return couldBeDay(cell) ? Math.floor(cell) : null
  return isDateCell(cell) ? sensible(Math.floor(cell.serial)) : null
}

/** The day with its day and month the other way round; the same day where there is no such month. */
export function turnedDay(day: Day): Day {
  const { year, month, date } = partsOf(day)
  return dayOf(year, date, month) ?? day
}

/** Which day of the month a day is. */
export const dayOfMonth = (day: Day): number => partsOf(day).date

/** A chosen day, if it is one. */
export const sensibleDay = (day: number | undefined): Day | null =>
  day !== undefined && Number.isInteger(day) ? sensible(day) : null

/**
 * A day from text. Day and month are taken in the given order, unless only the other one is possible. ISO dates and names
 * of months speak for themselves. Two-digit years are of this century up to 69.
 */
export function dayOfText(text: string, order: DateOrder): Day | null {
  if (text.length > LONGEST || !holdsDigit(text)) return null
  const shown = visibleText(text)
  const iso = ISO.exec(shown)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const slashed = SLASHED.exec(shown)
  if (!slashed) return dayOfDigits(shown) ?? firstOfMonth(shown) ?? dayWithName(shown)
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] as string)]
  const [dayFirst, monthFirst] = [dayOf(year, second, first), dayOf(year, first, second)]
  return order === 'dmy' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
}

function dayWithName(text: string): Day | null {
  const plain = plainLetters(text)
  const [, day, name, year] = DAY_NAMED.exec(plain) ?? reordered(NAMED_DAY.exec(plain))
  const month = monthOfName(name ?? '')
  return month === null ? null : dayOf(fullYear(year as string), month, Number(day))
}

const reordered = (match: RegExpExecArray | null): (string | undefined)[] => (match ? ['', match[2], match[1], match[3]] : [])

/** Which order a text date can only have; 'ambiguous' where both give a day, and another one; null where it does not matter. */
export function orderShownBy(cell: Cell | undefined): keyof DateEvidence | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null
  const slashed = SLASHED.exec(visibleText(cell))
  if (!slashed) return null
  const [first, second] = [Number(slashed[1]), Number(slashed[2])]
  if (first > 12 && second <= 12) return 'dmy'
  if (second > 12 && first <= 12) return 'mdy'
  return first === second || first > 12 ? null : 'ambiguous'
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900)
