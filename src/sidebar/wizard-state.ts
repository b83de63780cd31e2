import { type Outlook, outlookOf } from '../domain/chances/outlook'
import { type Measures, measureHistory } from '../domain/measures/measures'
import { countOf } from '../domain/tables'
import { periodCredit } from '../domain/targets/period-credit'
import { planTargets, type TargetProblem, type Targets } from '../domain/targets/targets'
import type {
  HistoryAnswer,
  PlanCreated,
  PlanInputs,
  SourceChoice,
  TabOnOffer,
  WizardDraft,
  WizardStart,
} from '../host/handlers/contract'
import { outlookInputs } from '../plan/outlook-inputs'
import { targetInputs } from '../plan/target-inputs'

export const STEPS = ['data', 'goal', 'rates', 'mix', 'create'] as const
export type StepName = (typeof STEPS)[number]

/** All that the wizard knows. Figures are never kept, always computed: they cannot disagree. */
export interface WizardState {
  readonly start: WizardStart
  readonly step: number
  readonly source: SourceChoice
  readonly history: HistoryAnswer | null
  readonly inputs: PlanInputs
  readonly created: PlanCreated | null
}

/** Where the wizard begins: with what was left unfinished, or with the tab that the user looks at. */
export function firstState(start: WizardStart): WizardState {
  const kept = start.draft?.source && isOffered(start.tabs, start.draft.source.leadsSheetId) ? start.draft.source : null
  return {
    start,
    step: kept ? Math.min(start.draft?.step ?? 0, STEPS.length - 1) : 0,
    source: kept ?? firstSource(start.tabs, start.activeSheetId),
    history: null,
    inputs: { ...firstInputs(start.today), ...start.draft?.plan },
    created: null,
  }
}

/** The same, with the tabs that there are by now: the history of a tab that is gone goes with it. */
export function withTabs(state: WizardState, tabs: readonly TabOnOffer[], activeSheetId: number): WizardState {
  const start = { ...state.start, tabs }
  if (isOffered(tabs, state.source.leadsSheetId))
    return { ...state, start, source: { ...state.source, dealsSheetId: null }, history: null }
  return { ...state, start, source: firstSource(tabs, activeSheetId), history: null }
}

const offeredOf = (tabs: readonly TabOnOffer[]): readonly TabOnOffer[] => tabs.filter((tab) => !tab.madeByPlanner && tab.rows > 1)
const isOffered = (tabs: readonly TabOnOffer[], sheetId: number): boolean =>
  offeredOf(tabs).some((tab) => tab.sheetId === sheetId)

function firstSource(tabs: readonly TabOnOffer[], activeSheetId: number): SourceChoice {
  const leadsSheetId = isOffered(tabs, activeSheetId) ? activeSheetId : (offeredOf(tabs)[0]?.sheetId ?? -1)
  return { leadsSheetId, dealsSheetId: null, choices: { leads: {} } }
}

/** A year from the first of January to come. */
function firstInputs(today: string): PlanInputs {
  return {
    revenueGoal: null,
    marketingShare: 1,
    startMonth: `${Number(today.slice(0, 4)) + 1}-01`,
    months: 12,
    dealSize: null,
    sqlToDealRate: null,
    pipelineDeals: null,
    rateOverrides: [],
    mix: null,
    monthWeights: null,
    capacity: null,
    costs: [],
    confidence: 0.8,
    planOn: 'average',
  }
}

/** What follows from the state: measures and targets, by the same code as the tab. */
export interface Figures {
  readonly measures: Measures | null
  readonly targets: Targets | TargetProblem | null
}

/** Measured once for each history: typing and sliding only make targets anew. */
export const measuresOf = (history: HistoryAnswer | null): Measures | null =>
  history?.ok ? measureHistory(history.tables, history.spread) : null

/** How many leads Sales has accepted; null where the history does not know. */
export const sqlsOf = (history: HistoryAnswer | null): number | null =>
  history?.ok && history.tables.stages ? countOf(history.tables.stages.sqlToDeal) : null

export const figuresOf = (measures: Measures | null, inputs: PlanInputs): Figures => ({
  measures,
  targets: measures && planTargets(targetInputs(inputs, measures)),
})

/** Both chances and the levers; null where there are no targets yet. */
export function lookAhead(
  { history, inputs }: Pick<WizardState, 'history' | 'inputs'>,
  { measures, targets }: Figures,
): Outlook | null {
  if (!history?.ok || !measures || targets === null || typeof targets === 'string') return null
  const credit = periodCredit(history.tables, inputs.startMonth, inputs.months)
  return outlookOf(outlookInputs(inputs, measures, targets, credit))
}

/** Whether a step can be left forwards. */
export const canLeave = (step: StepName, state: WizardState, figures: Figures): boolean =>
  figures.measures !== null && missing(step, state, figures) === null

/** In which step one types what is missing: those before it do without. */
const TYPED_IN: Readonly<Record<TargetProblem, StepName>> = {
  noGoal: 'goal',
  noDealSize: 'goal',
  noRate: 'rates',
  noShare: 'mix',
}

/** What a step still lacks; the first one says itself what is wrong with a history. */
export function missing(step: StepName, { inputs }: WizardState, { targets }: Figures): TargetProblem | null {
  if (targets === null) return null
  const problem = typeof targets === 'string' ? targets : inputs.revenueGoal === null ? 'noGoal' : null
  return problem !== null && STEPS.indexOf(step) >= STEPS.indexOf(TYPED_IN[problem]) ? problem : null
}

export const draftOf = (state: WizardState): WizardDraft => ({
  version: 1,
  step: state.step,
  source: state.source,
  plan: state.inputs,
})

/** One entry of a list by lead type replaced; null takes it out. */
export function withType<Entry extends { readonly leadType: string }>(
  list: readonly Entry[],
  leadType: string,
  entry: Entry | null,
): Entry[] {
  const others = list.filter((other) => other.leadType !== leadType)
  return entry === null ? others : [...others, entry]
}
