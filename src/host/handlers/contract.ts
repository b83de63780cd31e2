import type { Remark } from '../../history/contract'
import type { Language } from '../../i18n/language'
import type { FollowAnswer, PlanOnOffer } from './contract/follow'
import type { LeadTabMade, LeadTabRequest, TabColumns } from './contract/lead-tabs'
import type {
  ComparisonMade,
  PlanRefreshed,
  RefreshAcceptance,
  RefreshPreview,
  RefreshRequest,
  RemovalPreview,
} from './contract/refresh'
import type { HistoryAnswer, SourceChoice } from './contract/source'
import type { PlanCreated, PlanRequest, TabOnOffer, WizardDraft, WizardStart } from './contract/wizard'

export type { PlanInputs } from '../../plan/inputs'
export type { PlanCells } from '../../plan/plan-cells'
export type * from './contract/follow'
export type * from './contract/lead-tabs'
export type * from './contract/refresh'
export type * from './contract/source'
export type * from './contract/wizard'

/** Every function that the sidebar may call, and nothing else. Only plain JSON crosses. */
export interface Handlers {
  startWizard(): WizardStart
  readHistory(source: SourceChoice): HistoryAnswer
  createPlan(request: PlanRequest): PlanCreated
  previewRefresh(request: RefreshRequest): RefreshPreview
  acceptRefresh(request: RefreshAcceptance): PlanRefreshed
  refreshCounts(request: RefreshRequest): null
  readFollow(sheetId: number): FollowAnswer
  insertExample(formula: string): { readonly cell: string }
  readPlanSource(sheetId: number): SourceChoice
  readColumns(sheetId: number, source: SourceChoice): TabColumns
  makeLeadTab(request: LeadTabRequest): LeadTabMade
  listPlans(): readonly PlanOnOffer[]
  comparePlans(language: Language): ComparisonMade
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

/** The single top-level RPC function `plannerCall(name, args, language)` answers with one of these. */
export type HandlerAnswer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: HandlerError }
