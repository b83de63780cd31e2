import type { ValueMeasure } from '../domain/measures/value-measures'
import { BLANK_LEAD_TYPE } from '../domain/tables'

/** Below this share of all leads, blank ones change no rate that anybody would notice. */
const FEW_BLANK = 0.02

/**
 * Leads without a value that hardly ever win: the value is filled in on the way, so that leads which have one are a better
 * selection, and their rates look better than those of all leads that belong to them.
 */
export function filledInLate(values: readonly ValueMeasure[]): boolean {
  const blank = values.find(({ value }) => value === BLANK_LEAD_TYPE)
  const others = values.filter(({ value }) => value !== BLANK_LEAD_TYPE)
  const all = values.reduce((sum, { leads }) => sum + leads, 0)
  if (!blank?.interval || blank.leads < all * FEW_BLANK) return false
  const { high } = blank.interval
  return others.every(({ interval }) => interval === null || interval.low > high)
}
