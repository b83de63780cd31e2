import { monthOfName, plainLetters } from '../domain/month-names'
import { dayOfIso, isoOfDay } from '../domain/months'
import type { Day } from '../domain/tables'

/** What people put between day, month and year. */
const BETWEEN = '[-/. ]'
const YEAR_FIRST = new RegExp(`^(\\d{4})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,2})$`)
const YEAR_LAST = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{4}|\\d{2})$`)
const NAME_SECOND = /^(\d{1,2})(?:er|st|nd|rd|th|\.)?[- ]([a-z]+)[-., ]+(\d{4}|\d{2})$/
const NAME_FIRST = /^([a-z]+)[-. ]+(\d{1,2})(?:st|nd|rd|th)?[, ]+(\d{4})$/

/**
 * A day as somebody types it: `24/11/2026`, `24-11-26`, `24 nov 2026`, or the ISO way.
 * @param dayFirst whether the workbook's locale writes the day before the month
 * @returns null where there is no such day
 */
export function parseDay(text: string, dayFirst: boolean): Day | null {
  const plain = plainLetters(text).replace(/\s+/g, ' ').trim()
  const iso = YEAR_FIRST.exec(plain)
  if (iso) return dayOf(iso[1] as string, Number(iso[2]), Number(iso[3]))
  const [, first, second, year] = YEAR_LAST.exec(plain) ?? []
  if (year !== undefined)
    return dayFirst ? dayOf(year, Number(second), Number(first)) : dayOf(year, Number(first), Number(second))
  const [, before, name, itsYear] = NAME_SECOND.exec(plain) ?? []
  if (itsYear !== undefined) return dayOf(itsYear, monthOfName(name as string), Number(before))
  const [, month, behind, lastYear] = NAME_FIRST.exec(plain) ?? []
  return lastYear === undefined ? null : dayOf(lastYear, monthOfName(month as string), Number(behind))
}

function dayOf(year: string, month: number | null, day: number): Day | null {
  const parts = [year.length === 2 ? `20${year}` : year, String(month ?? 0).padStart(2, '0'), String(day).padStart(2, '0')]
  const iso = parts.join('-')
  const found = dayOfIso(iso)
  // 31 April would become 1 May.
  return Number.isFinite(found) && isoOfDay(found) === iso ? found : null
}
