import { monthOfName } from '../../domain/month-names'
import { monthOfDay } from '../../domain/months'
import type { Month } from '../../domain/tables'
import { textOf, visibleText } from '../cells/cells'
import { foldWords } from '../cells/fold-words'
import { headersOf } from '../columns/column-roles'
import { dateReader } from '../columns/date-columns'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell } from '../contract'

const YEAR = ['year', 'jaar', 'annee', 'calendar year', 'kalenderjaar', 'annee civile']
/** No month is written longer. */
const LONGEST = 40

/** Reads the month of a row: from one cell, or from two where a year has a column of its own. */
export function monthReader(tab: MappedTab): (row: number) => Month | null {
  const { grid, roles } = tab
  const dates = dateReader(tab, 'month')
  const taken = new Set(Object.values(roles))
  const years = headersOf(grid, tab.headerRow).findIndex(
    (header, column) => !taken.has(column) && YEAR.includes(foldWords(header)),
  )
  return (row) => {
    const cell = grid[row]?.[roles.month as number]
    const text = shownIn(cell)
    const whole = wholeMonth(text) ?? monthOfYear(text, shownIn(grid[row]?.[years]))
    if (whole !== null) return whole
    const day = dates.read(cell)
    return day === null ? null : monthOfDay(day)
  }
}

/** Dates are no text: they are read as dates. */
function shownIn(cell: Cell | undefined): string {
  if (typeof cell !== 'string' && !Number.isInteger(cell)) return ''
  const text = visibleText(textOf(cell as string | number))
  return text.length > LONGEST ? '' : text
}

/** `2026-01`, `202601`, `1/2026`, `01/26`, `januari 2026`, `jan-26`. */
function wholeMonth(text: string): Month | null {
  const [, year, month] = /^(\d{4})[-/. ]?(0[1-9]|1[0-2])$/.exec(text) ?? []
  if (year !== undefined) return `${year}-${month}`
  const [, first, last] = /^(0?[1-9]|1[0-2])[-/.](\d{4}|\d{2})$/.exec(text) ?? []
  if (first !== undefined) return monthIn(last as string, Number(first))
  const [, name, named] = /^([a-z]+) (\d{4}|\d{2})$/.exec(foldWords(text)) ?? []
  return name === undefined ? null : monthIn(named as string, monthOfName(name))
}

/** `1`, `01`, `januari`, `01 - jan`, beside its year. */
function monthOfYear(text: string, year: string): Month | null {
  if (!/^\d{4}$/.test(year)) return null
  const [, number, name] = /^(\d{1,2})?\b ?([a-z]+)?$/.exec(foldWords(text)) ?? []
  return monthIn(year, number === undefined ? monthOfName(name ?? '') : Number(number))
}

const monthIn = (year: string, month: number | null): Month | null =>
  month === null || month < 1 || month > 12 ? null : `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`
