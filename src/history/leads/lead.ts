import type { Day, Outcome } from '../../domain/tables'

/** One lead as the history knows it on the as-of date. Days are serial; null is unknown. */
export interface Lead {
  readonly leadType: string
  readonly created: Day | null
  readonly qualified: Day | null
  readonly outcome: Outcome
  /** The day of the outcome; null while open or where it was not written down. */
  readonly outcomeDay: Day | null
  /** What a won deal brought, below 0 for a refund; null where it is not known. */
  readonly value: number | null
}

/** What one row says, before the as-of date is known. */
export interface LeadRow extends Lead {
  readonly row: number
}
