import { OTHER_TYPES } from '../domain/measures/lead-types'
import type { ValueMeasure } from '../domain/measures/value-measures'
import { ALL_LEADS, BLANK_LEAD_TYPE } from '../domain/tables'

/** In the order in which they follow. */
const UNNAMED: readonly string[] = [OTHER_TYPES, ALL_LEADS, BLANK_LEAD_TYPE]

/** Values with a name of their own, the highest first; then what was grouped, and the blank one last of all. */
export function namedFirst(
  values: readonly ValueMeasure[],
  rank: (value: ValueMeasure) => number,
): { readonly all: readonly ValueMeasure[]; readonly named: number } {
  const named = values.filter(({ value }) => !UNNAMED.includes(value)).sort((left, right) => rank(right) - rank(left))
  const unnamed = UNNAMED.flatMap((name) => values.filter(({ value }) => value === name))
  return { all: [...named, ...unnamed], named: named.length }
}
