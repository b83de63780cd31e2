import { addMonths, monthOfDay } from '../months'
import type { Day, Month } from '../tables'

/** A fair that is held every year is quiet for eleven months. */
const QUIET_MONTHS = 12

/**
 * The month of a type's last lead, where none has come for a year since: null for a type that goes on. What such a source brought
 * is still part of the history, and of its share in the deals; whether it will bring leads again only people know.
 */
export const stoppedSince = ({ lastLead }: { readonly lastLead: Month | null }, asOf: Day): Month | null =>
  lastLead !== null && addMonths(lastLead, QUIET_MONTHS) < monthOfDay(asOf) ? lastLead : null
