import type { Grid, HistoryChoices } from '../../src/history/contract'

/** What a reader should make of a history, counted by hand. */
export interface Understood {
  readonly leads: number
  readonly won: number
  readonly lost: number
  /** The amounts of all won deals together. */
  readonly revenue: number
  /** Each lead type with its leads and its won deals. */
  readonly types: Readonly<Record<string, readonly [leads: number, won: number]>> | ReadonlyMap<string, readonly [number, number]>
  /** ISO day. */
  readonly asOf: string
  /** The codes of all warnings and questions, in any order: no more and no less. */
  readonly says: readonly string[]
  /** Why rows are no lead, and how many. */
  readonly skipped?: Readonly<Record<string, number>>
  /** Rows, as numbered on screen, that a warning or question names. */
  readonly rows?: Readonly<Record<string, readonly number[]>>
  /** Columns that a warning or question names. */
  readonly columns?: Readonly<Record<string, readonly string[]>>
  /** The dated leads: `2026-01-05 won 2026-02-10`, or `2026-01-05 open`. */
  readonly lives?: readonly string[]
  /** What the columns are taken for, by their names. */
  readonly roles?: Readonly<Record<string, string>>
}

export interface Refused {
  readonly problem: string
}

export interface HistoryCase {
  /** In plain words. */
  readonly name: string
  readonly leads: Grid
  /** A second tab with the deals. */
  readonly deals?: Grid
  readonly choices?: Partial<HistoryChoices>
  readonly expect: Understood | Refused
}

/** The day on which all these histories are read. */
export const TODAY = '2026-11-30'
