import type { Currency } from './currency'
import { call, type Formula, join, operation, type Part, times, when } from './formula'

/** Money within a sentence. FIXED writes it in the workbook's own way; TEXT would need a pattern in its locale. */
export const moneyText = ({ before, after }: Currency, amount: Part): Formula =>
  join(...[before, call('FIXED', amount, 0), after].filter((part) => part !== ''))

/** A month within a sentence: `3/2027`. */
export const monthText = (month: Part): Formula => join(call('MONTH', month), '/', call('YEAR', month))

/** A whole count within a sentence. */
export const countText = (count: Part): Formula => call('FIXED', count, 0)

/** A share within a sentence, in percent, without its sign: `50`, or `12,5` where it is not whole. */
export const percentText = (share: Part): Formula => {
  const percent = times(share, 100)
  const whole = operation(call('ROUND', percent, 1), '=', call('ROUND', percent, 0))
  return call('FIXED', percent, when(whole, 0, 1))
}
