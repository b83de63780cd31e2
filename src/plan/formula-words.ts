import type { TermKey } from '../i18n/en/terms'
import type { Currency } from './currency'
import { call, type Formula, join, operation, type Part, times, when } from './formula'

/** Money within a sentence. FIXED writes it in the workbook's own way; TEXT would need a pattern in its locale. */
export const moneyText = ({ before, after }: Currency, amount: Part): Formula =>
  join(...[before, call('FIXED', amount, 0), after].filter((part) => part !== ''))

/** The words that months have, in one language. */
type MonthWords = (key: MonthKey) => string
type MonthKey = Extract<TermKey, `month.${number}`>
const MONTHS: readonly MonthKey[] = Array.from({ length: 12 }, (_, index): MonthKey => `month.${index + 1}` as MonthKey)

/** The name of a date's month. TEXT would write it in the language of the workbook, and take its pattern in that language. */
const monthName = (say: MonthWords, month: Part): Formula => call('CHOOSE', call('MONTH', month), ...MONTHS.map(say))

/** A month within a sentence: `March 2027`. */
export const monthText = (say: MonthWords, month: Part): Formula => join(monthName(say, month), ' ', call('YEAR', month))

/** A day within a sentence: `14 March 2027`. */
export const dayText = (say: MonthWords, day: Part): Formula => join(call('DAY', day), ' ', monthText(say, day))

/** A run of months: `November 2026 – January 2027`, with the year once where it is the same. */
export function monthsText(say: MonthWords, first: Part, last: Part): Formula {
  const year = when(operation(call('YEAR', first), '=', call('YEAR', last)), '', join(' ', call('YEAR', first)))
  return join(monthName(say, first), year, ' – ', monthText(say, last))
}

/** A whole count within a sentence. */
export const countText = (count: Part): Formula => call('FIXED', count, 0)

/** The words for one and for several of what is counted, in one language. */
type CountWords = (key: `counted.${'lead' | 'deal'}.${'one' | 'many'}`) => string

/** A whole count with what it is of, within a sentence: `1 deal`, `12 deals`. */
export const counted = (say: CountWords, what: 'lead' | 'deal', count: Part): Formula =>
  join(countText(count), ' ', when(operation(count, '=', 1), say(`counted.${what}.one`), say(`counted.${what}.many`)))

/** A share within a sentence, in percent, without its sign: `50`, or `12,5` where it is not whole. */
export const percentText = (share: Part): Formula => {
  const percent = times(share, 100)
  const whole = operation(call('ROUND', percent, 1), '=', call('ROUND', percent, 0))
  return call('FIXED', percent, when(whole, 0, 1))
}
