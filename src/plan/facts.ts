import type { Backtest } from '../domain/backtest/backtest'
import type { ExactChances, Outlook } from '../domain/chances/outlook'
import type { Measures } from '../domain/measures/measures'
import type { Day } from '../domain/tables'
import type { PeriodCredit } from '../domain/targets/period-credit'
import type { PlanKey } from '../i18n/en/plan'
import type { Language } from '../i18n/language'
import type { Currency } from './currency'
import type { PlanInputs } from './inputs'

/** The columns of a history tab that native formulas count. 0-based. */
export interface CountedTab {
  readonly tab: string
  readonly created: number
  readonly leadType: number | null
  readonly qualified: number | null
  readonly won: { readonly date: number; readonly status: number | null; readonly wonStatuses: readonly string[] } | null
  readonly value: number | null
  /** The rows that this plan is about; null: all of them. A blank cell is BLANK_LEAD_TYPE. */
  readonly only: { readonly column: number; readonly value: string } | null
}

/** Where the actuals come from: the history itself, or a Counts tab that *Refresh* writes. */
export type Counting =
  | { readonly kind: 'live'; readonly source: CountedTab }
  | { readonly kind: 'counted'; readonly countsTab: string }

/** Where a plan comes from: what *Refresh* needs to measure it again. */
export interface PlanOrigin {
  readonly addOnVersion: string
  readonly language: Language
  /** The tab that the plan was written into: a copy of it has another id. */
  readonly sheetId: number
  /** The tab that the actuals are counted in; null where they are counted live. */
  readonly countsSheetId: number | null
  /** The history and how it is read, as the host knows it. */
  readonly source: unknown
}

/** A name that a person put under the agreement, and when: as they typed it, '' where they did not. */
export interface Signature {
  readonly name: string
  /** A day, or other words. */
  readonly on: Day | string
}

export interface Signatures {
  readonly sales: Signature
  readonly marketing: Signature
}

/** What both teams accepted on one day. Rates are shares, money is in the workbook's currency. */
export interface Baseline {
  readonly agreedOn: Day
  readonly asOf: Day
  readonly leads: number
  readonly deals: number
  /** The lead-to-deal rate of the mix. */
  readonly rate: number
  readonly dealSize: number
  readonly revenueGoal: number
  readonly agreedLeads: number
  readonly leadValue: number
  /** What stood under the agreement when this was accepted: it was meant for what was agreed before. */
  readonly stood: Signatures
}

/** Everything that a plan tab is described from. */
export interface PlanFacts {
  /** Tells the named ranges of several plans apart: `RevenueGoal_p1`. */
  readonly planNumber: number
  readonly tabName: string
  readonly measures: Measures
  readonly inputs: PlanInputs
  /** What the leads that are open already can bring within the period, by lead type. */
  readonly credit: readonly PeriodCredit[]
  /** The same deals by the month of the period in which they are expected. */
  readonly pipelineByMonth: readonly number[]
  /** The chances and the levers on the day of the agreement, and the chances computed exactly. */
  readonly outlook: Outlook
  readonly exact: ExactChances
  /** Latest first. */
  readonly backtests: readonly Backtest[]
  readonly counting: Counting
  /** The tab that the figures were measured in. */
  readonly historyTab: string
  /** The part of the history that the plan is about; null: all of it. */
  readonly part: { readonly column: string; readonly value: string } | null
  readonly origin: PlanOrigin
  /** The accepted baselines, the newest first. */
  readonly log: readonly Baseline[]
  /** How many were accepted before these: a memory of one cell has no room for them, and their lines stand in the tab alone. */
  readonly olderBaselines: number
  readonly agreedOn: Day
  /** null: the tab asks Sheets every day. */
  readonly today: Day | null
  readonly currency: Currency
  /** Such as `nl-BE`: how numbers and dates are written in sentences that do not change any more. */
  readonly localeTag: string
  readonly words: PlanWords
}

/** The plan's sentences in the user's language, `{name}` filled in. */
export type PlanWords = (key: PlanKey, details?: Readonly<Record<string, string | number>>) => string
