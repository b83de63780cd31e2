import type { DataReport } from '../../../history/contract'
import type { PlanCells } from '../../../plan/plan-cells'

/** The tab in which plans stand side by side. */
export interface ComparisonMade {
  readonly sheetId: number
  readonly sheetName: string
  readonly plans: number
  /** A sentence on each plan that could not be compared: which, why, and what to do. */
  readonly leftOut: readonly string[]
}

/** What taking a plan away would do. */
export interface RemovalPreview {
  readonly sheetName: string
  /** Whether the tab holds anything of people: then it stays, with nothing but that. */
  readonly stays: boolean
  /** Their cells and notes, their charts by name, and their rules that colour cells. */
  readonly ownCells: number
  readonly ownCharts: readonly string[]
  readonly ownRules: number
  /** The Counts tab that goes along; null where there is none, or another plan still reads it. */
  readonly countsTab: string | null
  /** The Counts tab that stays, because something of people stands in it. */
  readonly countsKept: string | null
  /** The add-on's other tabs that read the plan: what they read stays there as it is. */
  readonly readingTabs: readonly string[]
  /** Tabs of people's own whose formulas read the plan: they find nothing there any more. */
  readonly ownTabs: readonly string[]
}

/** Which plan to measure again, and what to change on the way. */
export interface RefreshRequest {
  readonly sheetId: number
  /** null: as many months as it has. */
  readonly months: number | null
  /** ISO day; null: the last day that the history knows. */
  readonly asOf: string | null
}

/** Accepts what a preview showed. */
export interface RefreshAcceptance extends RefreshRequest {
  /** What the preview said that it showed; null: nobody was shown anything, as in a program. */
  readonly shown: string | null
}

/** The figures that an agreement is about, with what people have typed into the tab. Rates are shares, money is in the workbook's currency. */
export interface PlanFigures {
  /** ISO month. */
  readonly startMonth: string
  readonly months: number
  readonly revenueGoal: number
  readonly leads: number
  readonly deals: number
  readonly dealSize: number
  readonly requiredDeals: number
  readonly requiredLeads: number
  readonly confidentLeads: number | null
  readonly agreedLeads: number
  readonly leadValueTarget: number
  readonly chanceOfRevenue: number
}

/** What a refresh would change. */
export interface RefreshPreview {
  readonly sheetId: number
  readonly sheetName: string
  readonly planNumber: number
  /** A tab that somebody duplicated: it becomes a plan of its own. */
  readonly isCopy: boolean
  /** An earlier refresh was cut off: accepting this one finishes it. */
  readonly isHalf: boolean
  /** ISO days. */
  readonly agreedOn: string
  readonly asOf: { readonly old: string; readonly new: string }
  readonly old: PlanFigures
  readonly new: PlanFigures
  /** Whether an input holds something else than was agreed, though no figure here shows it: a capacity, weights of months. */
  readonly inputsChanged: boolean
  /** null: the lead type was not there, or is not there any more. */
  readonly types: readonly { readonly leadType: string; readonly oldRate: number | null; readonly newRate: number | null }[]
  /** Cells in which a person typed over the add-on's own: they stay. */
  readonly typedOver: readonly string[]
  readonly countedLive: boolean
  readonly report: DataReport
  /** All of this that a person agrees to, as one text: accepting takes it back, and refuses where it would be another by then. */
  readonly shown: string
}

export interface PlanRefreshed {
  readonly planNumber: number
  readonly sheetId: number
  readonly sheetName: string
  /** It was a copy, and is a plan of its own now. */
  readonly adopted: boolean
  /** Names stand under the agreement that were meant for the baseline before. */
  readonly signAgain: boolean
  readonly cells: PlanCells
  readonly report: DataReport
}
