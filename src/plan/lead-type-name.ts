import { OTHER_TYPES } from '../domain/measures/lead-types'
import { ALL_LEADS, BLANK_LEAD_TYPE } from '../domain/tables'
import type { TermKey } from '../i18n/en/terms'
import { NEW_TYPES } from './counted-types'

/** How a lead type is called on screen: its own name, or the user's words for the four that have none. */
export function leadTypeName(leadType: string, words: (key: TermKey) => string): string {
  if (leadType === BLANK_LEAD_TYPE) return words('type.blank')
  if (leadType === ALL_LEADS) return words('type.all')
  if (leadType === OTHER_TYPES) return words('type.other')
  if (leadType === NEW_TYPES) return words('type.new')
  return leadType
}
