import { OTHER_TYPES } from '../domain/lead-types'
import type { TypeMeasure } from '../domain/measures'
import { ALL_LEADS, BLANK_LEAD_TYPE } from '../domain/tables'

const UNNAMED: readonly string[] = [BLANK_LEAD_TYPE, OTHER_TYPES, ALL_LEADS]

/** Values with a name of their own, the highest first; then the blank one and what was grouped. */
export function namedFirst(
  types: readonly TypeMeasure[],
  rank: (type: TypeMeasure) => number,
): { readonly all: readonly TypeMeasure[]; readonly named: number } {
  const named = types.filter(({ leadType }) => !UNNAMED.includes(leadType)).sort((left, right) => rank(right) - rank(left))
  const unnamed = types.filter(({ leadType }) => UNNAMED.includes(leadType))
  return { all: [...named, ...unnamed], named: named.length }
}
