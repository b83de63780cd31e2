/**
 * The waist of the hourglass: three small tables, made for one as-of date. Every source of leads
 * (a CRM export, two joined tabs, monthly summaries, a warehouse) only has to produce these, and
 * every measure only reads these, so ten leads and a billion leads make the same plan.
 */

/** A calendar month, `"2027-01"`. Sorts as text. */
export type Month = string

/** A whole day, counted as Sheets counts: days since 1899-12-30. */
export type Day = number

/** What had become of a lead by the as-of date. Open is unknown, not failed. */
export type Outcome = 'won' | 'lost' | 'open'

/** How many leads of one type and one created month share an outcome after the same number of days. */
export interface SurvivalRow {
  readonly leadType: string
  /** null where no created date is known: such leads count in the naive rate and never in survival. */
  readonly createdMonth: Month | null
  readonly outcome: Outcome
  /** Days from created to the outcome, or the age at the as-of date while open; null where unknown. */
  readonly days: number | null
  readonly count: number
}

/** What happened in one calendar month, by the date on which each thing happened. Revenue in the workbook's currency. */
export interface ActivityRow {
  readonly leadType: string
  readonly month: Month
  readonly leads: number
  readonly sqls: number
  readonly deals: number
  readonly lost: number
  /** What the won deals brought, less refunds: won rows with an amount below 0. */
  readonly revenue: number
}

/** How many won deals of one type had this value, 0 or more: a refund lowers the revenue, and says nothing of the size of a deal. */
export interface DealValueRow {
  readonly leadType: string
  readonly value: number
  readonly count: number
}

export interface HistoryTables {
  /** The last day that the history knows. */
  readonly asOf: Day
  /** Distinct lead types, most leads first. A blank type stands here as BLANK_LEAD_TYPE. */
  readonly leadTypes: readonly string[]
  readonly survival: readonly SurvivalRow[]
  /** Lead → SQL and SQL → deal, where the history has an SQL stage. `won` then means "reached the next stage". */
  readonly stages: { readonly leadToSql: readonly SurvivalRow[]; readonly sqlToDeal: readonly SurvivalRow[] } | null
  readonly activity: readonly ActivityRow[]
  readonly dealValues: readonly DealValueRow[]
  /** Days before the first recorded outcome are not exposure; null where there is no outcome at all. */
  readonly outcomesSince: Day | null
}

/** The name under which leads without a type are counted. A type of its own, never dropped. */
export const BLANK_LEAD_TYPE = '(blank)'

/** The type of every lead in a history that has no lead type column. */
export const ALL_LEADS = '(all leads)'

/** How many leads, or deals, stand in some rows of a table. */
export const countOf = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)
