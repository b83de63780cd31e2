import { dayOfIso, isoOfDay } from '../domain/months'
import type { Day, Month } from '../domain/tables'

/** What people put between day, month and year. */
const BETWEEN = '[-/. ]'
const YEAR_FIRST = new RegExp(`^(\\d{4})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,2})$`)
const YEAR_LAST = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{4}|\\d{2})$`)
const MONTH_FIRST = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{4})$`)
const MONTH_LAST = new RegExp(`^(\\d{4})${BETWEEN}(\\d{1,2})$`)

/**
 * A day as somebody types it: `24/11/2026`, `24-11-26`, or the ISO way.
 * @param dayFirst whether the workbook's locale writes the day before the month
 * @returns null where there is no such day
 */
export function parseDay(text: string, dayFirst: boolean): Day | null {
  const iso = YEAR_FIRST.exec(text.trim())
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [, first, second, year] = YEAR_LAST.exec(text.trim()) ?? []
  if (first === undefined || year === undefined) return null
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)]
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
}

/** A month as somebody types it: `7/2027`, or `2027-07`. @returns null where there is no such month */
export function parseMonth(text: string): Month | null {
  const [, month, year] = MONTH_FIRST.exec(text.trim()) ?? []
  const [, isoYear, isoMonth] = MONTH_LAST.exec(text.trim()) ?? []
  const day = dayOf(Number(year ?? isoYear), Number(month ?? isoMonth), 1)
  return day === null ? null : isoOfDay(day).slice(0, 7)
}

function dayOf(year: number, month: number, day: number): Day | null {
  const iso = [year, month, day].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
  const found = dayOfIso(iso)
  // 31 April would become 1 May.
  return Number.isFinite(found) && isoOfDay(found) === iso ? found : null
}
