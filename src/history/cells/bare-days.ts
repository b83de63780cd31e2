import { DAY_OF_1970, MILLISECONDS_A_DAY } from '../../domain/months'
import type { Day } from '../../domain/tables'
import { dayOf } from './calendar'

/** Serial days from 1970 to 2100: a plain number in that span may be a date. */
const EARLIEST = DAY_OF_1970 + 1
const LATEST = 73050

/** Days written without signs; and the first that a moment in milliseconds is taken for: below it lie smaller numbers of all kinds. */
const FIRST_COMPACT = 19_000_101
const LAST_COMPACT = 21_001_231
const DAY_OF_2000 = 36526

/** Whether a plain number may be a day that lost its date format. */
export const couldBeDay = (value: number): boolean => value >= EARLIEST && value < LATEST

/** Whether a number may be a day in a column of days: one that lost its format, or one that a program wrote. */
export const couldBeAnyDay = (value: number): boolean => couldBeDay(value) || dayOfProgram(value) !== null

/** A text that is a number: the days that a spreadsheet counts, with the time of day behind them; or as programs write days. */
export function dayOfDigits(text: string): Day | null {
  if (!/^\d{5,13}([.,]\d+)?$/.test(text)) return null
  const number = Number(text.replace(',', '.'))
  return couldBeDay(number) ? Math.floor(number) : dayOfProgram(number)
}

/** The day of `20260105`, or of a moment in Unix milliseconds; null for any other number. */
export function dayOfProgram(number: number): Day | null {
  if (!Number.isInteger(number)) return null
  if (number >= FIRST_COMPACT && number <= LAST_COMPACT)
    return dayOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100)
  const day = Math.floor(number / MILLISECONDS_A_DAY) + DAY_OF_1970
  return day >= DAY_OF_2000 && day < LATEST ? day : null
}
