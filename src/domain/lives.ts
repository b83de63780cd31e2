import type { Day, Outcome } from './tables'

/**
 * Leads with the same life: created on one day, and with the same outcome on the same day. Unlike the three tables,
 * which are made for one as-of date, these rows let a backtest ask what was known on any earlier day, at a cost that
 * does not grow with the number of leads.
 */
export interface LifeRow {
  readonly created: Day
  readonly outcome: Outcome
  /** The day of the outcome; null while open. */
  readonly outcomeDay: Day | null
  readonly count: number
  /** What the won ones brought together, less refunds, and the sum of the squares of what each brought. */
  readonly value: number
  readonly squares: number
}

/** The lives of a history's leads, and the last day on which anything is known of them. */
export interface LeadLives {
  readonly rows: readonly LifeRow[]
  readonly asOf: Day
  /** Whether the history says what won deals brought. */
  readonly hasValues: boolean
}
