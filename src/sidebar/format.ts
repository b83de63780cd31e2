import { isoOfDay } from '../domain/months'
import type { Day, Month } from '../domain/tables'
import type { Cell } from '../history/contract'
import { type Currency, withCurrency } from '../plan/currency'
import { localeTag } from '../plan/workbook-locale'

/** Prints figures in the workbook's own way. */
export interface Printer {
  readonly decimal: ',' | '.'
  readonly count: (value: number) => string
  readonly money: (value: number) => string
  readonly share: (value: number) => string
  /** A chance: tenths of a percent would promise what nobody knows. */
  readonly wholeShare: (value: number) => string
  readonly ratio: (value: number) => string
  /** An ISO day, as people write it. */
  readonly day: (iso: string) => string
  /** A day in figures, as one would type it. */
  readonly typedDay: (day: Day) => string
  /** Whether the day comes before the month. */
  readonly dayFirst: boolean
  /** The content of a cell: a date as one would type it, not the number that it is to Sheets. */
  readonly cell: (cell: Cell) => string
  /** A month in figures: `7/2027`. */
  readonly month: (month: Month) => string
}

/** @param locale such as `nl_BE`. */
export function printerFor(locale: string, currency: Currency): Printer {
  const tag = localeTag(locale)
  const number = (digits: number) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits })
  const whole = number(0)
  const cents = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const tenth = number(1)
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const figures = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' })
  const order = figures.formatToParts(new Date(0)).map(({ type }) => type)
  // As our own sentences have it, and the plan tab.
  const percent = tag.startsWith('en') ? '%' : '\u00a0%'
  const typedDay = (day: Day): string => figures.format(new Date(`${isoOfDay(day)}T00:00:00Z`))
  const exact = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  return {
    decimal: tenth.format(1.5).includes(',') ? ',' : '.',
    count: (value) => whole.format(value),
    // The sign before all of it, as the plan tab has it.
    money: (value) => {
      const amount = (Math.abs(value) < 1000 && !Number.isInteger(value) ? cents : whole).format(Math.abs(value))
      return `${value < 0 && /[1-9]/.test(amount) ? '-' : ''}${withCurrency(currency, amount)}`
    },
    share: (value) => `${tenth.format(value * 100)}${percent}`,
    wholeShare: (value) => `${whole.format(value * 100)}${percent}`,
    ratio: (value) => tenth.format(value),
    typedDay,
    cell: (cell) =>
      typeof cell === 'object' ? typedDay(cell.serial) : typeof cell === 'number' ? exact.format(cell) : String(cell),
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    month: (month) => `${Number(month.slice(5))}/${month.slice(0, 4)}`,
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
  }
}
