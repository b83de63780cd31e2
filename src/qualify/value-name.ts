import { OTHER_TYPES } from '../domain/measures/lead-types'
import type { PlanWords } from '../plan/facts'
import { leadTypeName } from '../plan/lead-type-name'

/** How a value is called on screen: its own name, or words for the blank one and for what was grouped. */
export const valueName = (value: string, words: PlanWords): string =>
  value === OTHER_TYPES ? words('value.other') : leadTypeName(value, words)
