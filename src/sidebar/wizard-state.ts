import { type Outlook, outlookOf } from '../domain/chances/outlook'
import { type Measures, measureHistory } from '../domain/measures/measures'
import { periodCredit } from '../domain/targets/period-credit'
import { planTargets, type TargetProblem, type Targets } from '../domain/targets/targets'
import type { HistoryAnswer, PlanCreated, PlanInputs, SourceChoice, WizardDraft, WizardStart } from '../host/handlers/contract'
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
  const offered = start.tabs.filter((tab) => !tab.madeByPlanner && tab.rows > 1)
  const known = (id: number | null | undefined): boolean => offered.some((tab) => tab.sheetId === id)
  const active = known(start.activeSheetId) ? start.activeSheetId : (offered[0]?.sheetId ?? -1)
  const kept = start.draft?.source && known(start.draft.source.leadsSheetId) ? start.draft.source : null
  return {
    start,
    step: 0,
    source: kept ?? { leadsSheetId: active, dealsSheetId: null, choices: { leads: {} } },
    history: null,
    inputs: { ...firstInputs(start.today), ...start.draft?.plan },
    created: null,
  }
}

/** A year from the first of January to come. */
function firstInputs(today: string): PlanInputs {
  return {
    revenueGoal: null,
    marketingShare: 1,
    startMonth: `${Number(today.slice(0, 4)) + 1}-01`,
    months: 12,
    dealSize: null,
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
export function canLeave(step: StepName, state: WizardState, { measures, targets }: Figures): boolean {
  if (step === 'data') return measures !== null
  if (step === 'goal') return state.inputs.revenueGoal !== null && targets !== 'noGoal' && targets !== 'noDealSize'
  return typeof targets === 'object' && targets !== null
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
