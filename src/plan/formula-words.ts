import type { Currency } from './currency'
import { call, type Formula, join, type Part } from './formula'

/** Money within a sentence. FIXED writes it in the workbook's own way; TEXT would need a pattern in its locale. */
export const moneyText = ({ before, after }: Currency, amount: Part): Formula =>
  join(...[before, call('FIXED', amount, 0), after].filter((part) => part !== ''))

/** A month within a sentence: `3/2027`. */
export const monthText = (month: Part): Formula => join(call('MONTH', month), '/', call('YEAR', month))

/** A whole count within a sentence. */
export const countText = (count: Part): Formula => call('FIXED', count, 0)
