import { monthOfName, plainLetters } from '../../domain/month-names'
import type { Day } from '../../domain/tables'
import type { Cell } from '../contract'
import { dayOf } from './calendar'
import { visibleText } from './cells'

/** `2026-01`, `01/2026`, `januari 2026`: a month, which its first day stands for. */
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/
const NAMED_MONTH = /^([a-z]+)\.?,?\s+(\d{4})$/
const LONGEST = 20

/** Whether a cell holds a month, and no day. */
export const isMonthOnly = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.length <= LONGEST && firstOfMonth(visibleText(cell)) !== null

/** The first day of the month that a text holds; null where it holds no month, or a day of it. */
export function firstOfMonth(text: string): Day | null {
  const [, year, month] = YEAR_MONTH.exec(text) ?? reversed(MONTH_YEAR.exec(text))
  if (year !== undefined) return dayOf(Number(year), Number(month), 1)
  // Nearly every date begins with a digit, and a name is slow to look for.
  if (/^\d/.test(text)) return null
  const [, name, ofYear] = NAMED_MONTH.exec(plainLetters(text)) ?? []
  const named = monthOfName(name ?? '')
  return named === null ? null : dayOf(Number(ofYear), named, 1)
}

const reversed = (match: RegExpExecArray | null): (string | undefined)[] => (match ? ['', match[2], match[1]] : [])
