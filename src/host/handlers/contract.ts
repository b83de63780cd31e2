import type { Spread } from '../../domain/spread'
import type { HistoryTables } from '../../domain/tables'
import type { DataReport, HistoryChoices, HistoryProblem, LiveCounting, Remark } from '../../history/contract'
import type { Language } from '../../i18n/language'
import type { PlanInputs } from '../../plan/inputs'
import type { PlanCells } from '../../plan/plan-cells'

/** Where the history stands. Tabs are pinned by their sheet id, never by name or by what is active. */
export interface SourceChoice {
  readonly leadsSheetId: number
  readonly dealsSheetId: number | null
  readonly choices: HistoryChoices
}

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
  readonly currency: string
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

export type { PlanInputs }

export interface PlanRequest {
  readonly source: SourceChoice
  readonly inputs: PlanInputs
  readonly language: Language
  /** ISO day that the plan's *Today* holds; null: `=TODAY()`. */
  readonly today: string | null
}

export type HistoryAnswer =
  | {
      readonly ok: true
      readonly tables: HistoryTables
      /** How far deals strayed from what the rates said; null for a history of summaries. */
      readonly spread: Spread | null
      readonly report: DataReport
      readonly live: LiveCounting
    }
  | ({ readonly ok: false } & HistoryProblem)

export type { PlanCells }

export interface PlanCreated {
  readonly planNumber: number
  readonly sheetId: number
  readonly sheetName: string
  readonly cells: PlanCells
  readonly report: DataReport
  /** Live counting on the history, or a Counts tab, and why. */
  readonly live: LiveCounting
}

/** A plan in this workbook. */
export interface PlanOnOffer {
  readonly sheetId: number
  readonly name: string
  readonly planNumber: number
  /** A tab that somebody duplicated, and that no refresh has made a plan of its own yet. */
  readonly isCopy: boolean
  /** Whether this version can read it. */
  readonly readable: boolean
}

/** Where both teams stand today, as the plan tab has it. Money is in the workbook's currency; null where the tab shows no number. */
export interface FollowAnswer {
  readonly sheetName: string
  /** ISO day that the plan is judged on. */
  readonly today: string | null
  readonly chanceOfRevenue: number | null
  readonly standing: readonly {
    readonly what: 'leadValue' | 'leads' | 'deals' | 'revenue'
    readonly due: number | null
    readonly actual: number | null
    readonly pace: number | null
    readonly target: number | null
    readonly left: number | null
    readonly forecast: number | null
    readonly status: string
  }[]
  readonly gap: readonly { readonly part: 'volume' | 'timing' | 'rate' | 'size' | 'total'; readonly amount: number | null }[]
  readonly warnings: {
    readonly marketing: PaceWarning
    readonly sales: PaceWarning
    readonly capacity: PaceWarning & { readonly known: boolean }
  }
  readonly velocity: { readonly needed: number | null; readonly now: number | null }
  readonly thisMonth: readonly {
    readonly leadType: string
    readonly target: number | null
    readonly actual: number | null
    readonly left: number | null
  }[]
}

/** Since which month (ISO) something has been wrong, and by how much; since null: nothing is. */
export interface PaceWarning {
  readonly since: string | null
  readonly by: number | null
}

/** What taking a plan away would do. */
export interface RemovalPreview {
  readonly sheetName: string
  /** Cells and notes of people in the tab: where there are any, the tab stays, with nothing but these. */
  readonly ownCells: number
  /** The Counts tab that goes along; null where there is none, or another plan still reads it. */
  readonly countsTab: string | null
}

/** Which plan to measure again, and what to change on the way. */
export interface RefreshRequest {
  readonly sheetId: number
  /** null: as many months as it has. */
  readonly months: number | null
  /** ISO day; null: the last day that the history knows. */
  readonly asOf: string | null
}

/** The figures that an agreement is about, with what people have typed into the tab. Rates are shares, money is in the workbook's currency. */
export interface PlanFigures {
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
  /** null: the lead type was not there, or is not there any more. */
  readonly types: readonly { readonly leadType: string; readonly oldRate: number | null; readonly newRate: number | null }[]
  /** Cells in which a person typed over the add-on's own: they stay. */
  readonly typedOver: readonly string[]
  readonly countedLive: boolean
  readonly report: DataReport
}

export interface PlanRefreshed {
  readonly planNumber: number
  readonly sheetId: number
  readonly sheetName: string
  /** It was a copy, and is a plan of its own now. */
  readonly adopted: boolean
  readonly cells: PlanCells
  readonly report: DataReport
}

/** A column of the leads, or of another tab that shares a key with them: the sector of an account. */
export interface AttributeChoice {
  readonly sheetId: number
  /** 0-based. */
  readonly column: number
}

/** Which tab around a lead to make, and what from. */
export type LeadTabRequest = { readonly language: Language } & (
  | { readonly kind: 'qualification' }
  | { readonly kind: 'returns'; readonly source: SourceChoice }
  | { readonly kind: 'profile' | 'content'; readonly source: SourceChoice; readonly attribute: AttributeChoice }
)

export interface LeadTabMade {
  readonly sheetId: number
  readonly sheetName: string
  /** What did not fit between the leads and the other tab. */
  readonly remarks: readonly Remark[]
}

/** The columns of a tab by which leads can be told apart. */
export interface TabColumns {
  readonly sheetId: number
  readonly tab: string
  readonly columns: readonly { readonly column: number; readonly header: string; readonly samples: readonly string[] }[]
}

/** Every function that the sidebar may call, and nothing else. Only plain JSON crosses. */
export interface Handlers {
  startWizard(): WizardStart
  readHistory(source: SourceChoice): HistoryAnswer
  createPlan(request: PlanRequest): PlanCreated
  previewRefresh(request: RefreshRequest): RefreshPreview
  acceptRefresh(request: RefreshRequest): PlanRefreshed
  refreshCounts(request: RefreshRequest): null
  readFollow(sheetId: number): FollowAnswer
  insertExample(formula: string): { readonly cell: string }
  readPlanSource(sheetId: number): SourceChoice
  readColumns(sheetId: number): TabColumns
  makeLeadTab(request: LeadTabRequest): LeadTabMade
  listPlans(): readonly PlanOnOffer[]
  comparePlans(language: Language): { readonly sheetId: number; readonly sheetName: string; readonly plans: number }
  previewRemoval(sheetId: number): RemovalPreview
  removePlan(sheetId: number): RemovalPreview
  saveDraft(draft: WizardDraft | null): null
  insertSample(language: Language): TabOnOffer
  chooseLanguage(language: Language): null
}

/** How an error reaches the sidebar: what was wrong, in the user's language, and what to do. */
export interface HandlerError {
  readonly code: string
  readonly message: string
  readonly hint: string
  /** What is wrong with the history, where that is what is wrong. */
  readonly reason: Remark | null
}

/** The single top-level RPC function `plannerCall(name, args)` answers with one of these. */
export type HandlerAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HandlerError }
