import type { DataReport, LiveCounting } from '../../../history/contract'
import type { Language } from '../../../i18n/language'
import type { Currency } from '../../../plan/currency'
import type { PlanInputs } from '../../../plan/inputs'
import type { PlanCells } from '../../../plan/plan-cells'
import type { SourceChoice } from './source'

export interface TabOnOffer {
  readonly sheetId: number
  readonly name: string
  readonly rows: number
  readonly columns: number
  /** A tab that the add-on made: a plan is no history. */
  readonly madeByPlanner: boolean
}

export interface WizardStart {
  readonly version: string
  readonly language: Language
  /** The workbook's locale, e.g. `nl_BE`, decides separators and dates; its currency sign follows from it. */
  readonly locale: string
  readonly currency: Currency
  /** ISO day in the spreadsheet's zone. */
  readonly today: string
  readonly tabs: readonly TabOnOffer[]
  readonly activeSheetId: number
  readonly draft: WizardDraft | null
}

/** What the user had filled in when the sidebar was closed. Opaque to the server. */
export interface WizardDraft {
  readonly version: 1
  readonly step: number
  readonly source: SourceChoice | null
  readonly plan: PlanInputs
}

export interface PlanRequest {
  readonly source: SourceChoice
  readonly inputs: PlanInputs
  readonly language: Language
  /** ISO day that the plan's *Today* holds; null: `=TODAY()`. */
  readonly today: string | null
}

export interface PlanCreated {
  readonly planNumber: number
  readonly sheetId: number
  readonly sheetName: string
  readonly cells: PlanCells
  readonly report: DataReport
  /** Live counting on the history, or a Counts tab, and why. */
  readonly live: LiveCounting
}
