import { OTHER_TYPES } from '../domain/measures/lead-types'
import { ALL_LEADS } from '../domain/tables'
import type { PlanFacts } from './facts'

/** Lead types that came into the history after the plan was measured: it has no row for any of them. */
export const NEW_TYPES = '(new types)'

/** The lead types of the plan, and one more for all that came since: what they bring counts, whatever a plan knew of them. */
export function countedTypes({ measures }: Pick<PlanFacts, 'measures'>): readonly string[] {
  const known = measures.types.map(({ leadType }) => leadType)
  // *Other types* takes what is new; a history without lead types has none.
  return known.includes(OTHER_TYPES) || known.includes(ALL_LEADS) ? known : [...known, NEW_TYPES]
}
