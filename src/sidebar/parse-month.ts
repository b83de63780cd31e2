import { monthOfName, plainLetters } from '../domain/month-names'
import type { Month } from '../domain/tables'
import { MOST_MONTHS } from '../plan/inputs'

/** What people put between a month and its year; a name may end in a full stop. */
const BETWEEN = "[-/., ']*"
const NUMBER_FIRST = /^(\d{1,2})[-/. ](\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})(?:[-/. ](\d{1,2})|(\d{2}))$/
const NAME_FIRST = new RegExp(`^([a-z]+)${BETWEEN}(\\d{4}|\\d{2})$`)
const NAME_LAST = new RegExp(`^(\\d{4})${BETWEEN}([a-z]+)\\.?$`)

/**
 * A month as somebody types it: `7/2027`, `2027-07`, `07-2027`, `jan 2027`, `janvier 2027`, in any of the three languages.
 * @returns null where there is no such month, or no telling which: `1/12` has no year
 */
export function parseMonth(text: string): Month | null {
  const plain = plainLetters(text)
    .replace(/\s+/g, ' ')
    .replace(/\u2019/g, "'")
    .trim()
  const [, number, year = ''] = NUMBER_FIRST.exec(plain) ?? []
  // A year of two figures must not be able to be a month.
  if (number !== undefined) return year.length === 2 && Number(year) <= 12 ? null : monthIn(year, Number(number))
  const [, isoYear, apart, together] = YEAR_FIRST.exec(plain) ?? []
  if (isoYear !== undefined) return monthIn(isoYear, Number(apart ?? together))
  const [, name, named] = NAME_FIRST.exec(plain) ?? []
  if (name !== undefined) return monthIn(named as string, monthOfName(name))
  const [, before, last] = NAME_LAST.exec(plain) ?? []
  return before === undefined ? null : monthIn(before, monthOfName(last as string))
}

/** How many months a plan has, as somebody types it: `12`, or `12 maanden`. */
export function parseNumberOfMonths(text: string): number | null {
  const months = Number(/^(\d{1,2})(?: ?(?:maand|maanden|months?|mois))?$/i.exec(text.trim())?.[1])
  return months >= 1 && months <= MOST_MONTHS ? months : null
}

const monthIn = (year: string, month: number | null): Month | null =>
  month === null || month < 1 || month > 12 ? null : `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`
