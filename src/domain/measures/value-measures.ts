import { OTHER_TYPES } from './lead-types'
import type { TypeMeasure } from './measures'

/** What is known of the leads with one value: a sector, a landing page. Rates are shares between 0 and 1. */
export interface ValueMeasure {
  readonly value: string
  readonly leads: number
  readonly deals: number
  readonly naiveRate: number
  /** Steadied for small numbers. */
  readonly rate: number
  /** null where several values are together: their rates differ. */
  readonly interval: { readonly low: number; readonly high: number } | null
}

/**
 * Keeps the values with most leads, and brings the others together in a line of their own: leads and deals add up, and the
 * rate is such that their lead values do. One value more than asked for stays: a group of one would only hide a name.
 */
export function largestValues(types: readonly TypeMeasure[], most: number): ValueMeasure[] {
  const values = types.map(({ leadType, leads, deals, naiveRate, usedRate, low, high }) => ({
    value: leadType,
    leads,
    deals,
    naiveRate,
    rate: usedRate,
    interval: { low, high },
  }))
  if (values.length <= most + 1) return values
  const sorted = [...values].sort((left, right) => right.leads - left.leads)
  const others = sorted.slice(most)
  const sum = (of: (value: ValueMeasure) => number): number => others.reduce((total, value) => total + of(value), 0)
  const leads = sum((value) => value.leads)
  const deals = sum((value) => value.deals)
  const rate = sum((value) => value.leads * value.rate) / leads
  return [...sorted.slice(0, most), { value: OTHER_TYPES, leads, deals, naiveRate: deals / leads, rate, interval: null }]
}
