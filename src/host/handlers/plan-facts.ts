import { type Backtest, pastBacktests } from '../../domain/backtest/backtest'
import { exactChances, outlookOf } from '../../domain/chances/outlook'
import { groupLeadTypes, inOrderOf } from '../../domain/measures/lead-types'
import { type Measures, measureHistory } from '../../domain/measures/measures'
import type { Day, HistoryTables } from '../../domain/tables'
import { type PeriodCredit, periodCredit, pipelineByMonth } from '../../domain/targets/period-credit'
import type { Targets } from '../../domain/targets/targets'
import type { DataReport, HistoryReading } from '../../history/contract'
import type { Language } from '../../i18n/language'
import type { Baseline, Counting, PlanFacts, Signatures } from '../../plan/facts'
import type { PlanInputs } from '../../plan/inputs'
import { outlookInputs } from '../../plan/outlook-inputs'
import { targetInputs } from '../../plan/target-inputs'
import { currencyOf, localeTag } from '../../plan/workbook-locale'
import { VERSION } from '../../version'
import { planWords } from '../words'
import { checkInputs } from './check-inputs'
import type { SourceChoice } from './contract'
import { spreadOf } from './read-history'

/** A plan shows what a quarter ahead looked like on a few earlier days. */
const BACKTEST_DAYS = 90
const BACKTESTS = 4

/** A history measured for a plan; nothing of it depends on the tab that the plan will stand in. */
export interface MeasuredPlan {
  /** Grouped, the lead types in the order of the plan. */
  readonly tables: HistoryTables
  readonly measures: Measures
  readonly targets: Targets
  readonly inputs: PlanInputs
  readonly credit: readonly PeriodCredit[]
  readonly backtests: readonly Backtest[]
}

/**
 * Measures a history for a plan.
 * @param order lead types of an earlier plan: they keep their places, and what was typed for those that have gone goes with them
 * @throws PlannerError where the inputs make no plan
 */
export function measurePlan(reading: HistoryReading, typed: PlanInputs, order: readonly string[] = []): MeasuredPlan {
  const tables = inOrderOf(groupLeadTypes(reading.tables), order)
  const measures = measureHistory(tables, spreadOf(reading))
  const gone = order.filter((leadType) => !tables.leadTypes.includes(leadType))
  const inputs = withoutTypes(typed, gone)
  const targets = checkInputs(inputs, measures)
  const credit = periodCredit(tables, inputs.startMonth, inputs.months)
  const backtests = reading.lives ? pastBacktests(reading.lives(), BACKTEST_DAYS, inputs.confidence, BACKTESTS) : []
  return { tables, measures, targets, inputs, credit, backtests }
}

const withoutTypes = (inputs: PlanInputs, gone: readonly string[]): PlanInputs => ({
  ...inputs,
  costs: inputs.costs.filter(({ leadType }) => !gone.includes(leadType)),
  rateOverrides: inputs.rateOverrides.filter(({ leadType }) => !gone.includes(leadType)),
})

/** What only the workbook and the tab know about a plan. */
export interface PlanPlace {
  readonly planNumber: number
  readonly tabName: string
  readonly sheetId: number
  readonly countsSheetId: number | null
  readonly counting: Counting
  readonly historyTab: string
  readonly part: PlanFacts['part']
  readonly source: SourceChoice
  readonly locale: string
  readonly language: Language
  readonly agreedOn: Day
  readonly today: Day | null
  /** Baselines accepted before, and the names that stand under the last of them. */
  readonly log: readonly Baseline[]
  readonly olderBaselines: number
  readonly stood: Signatures
}

/** The part of a history that a report is about. */
export const partOf = ({ only }: DataReport): PlanFacts['part'] =>
  only && only.value !== null ? { column: only.header, value: only.value } : null

/** Everything that the plan tab is described from; what is agreed now stands on top of the log. */
export function planFacts(plan: MeasuredPlan, place: PlanPlace): PlanFacts {
  const { tables, measures, inputs, credit, backtests, targets } = plan
  const { sheetId, countsSheetId, source, locale, language, log, stood, ...rest } = place
  const ahead = outlookInputs(inputs, measures, targets, credit)
  return {
    ...rest,
    measures,
    inputs,
    credit,
    pipelineByMonth: pipelineByMonth(tables, inputs.startMonth, inputs.months),
    outlook: outlookOf(ahead),
    exact: exactChances(ahead),
    backtests,
    origin: { addOnVersion: VERSION, language, sheetId, countsSheetId, source },
    log: [{ ...baselineOf(plan, place.agreedOn), stood }, ...log],
    currency: currencyOf(locale),
    localeTag: localeTag(locale),
    words: planWords(language),
  }
}

function baselineOf({ measures, inputs, targets }: MeasuredPlan, agreedOn: Day): Omit<Baseline, 'stood'> {
  return {
    agreedOn,
    asOf: measures.asOf,
    leads: measures.leads,
    deals: measures.deals,
    rate: targets.requiredDeals / targets.types.reduce((sum, { leads }) => sum + leads, 0),
    dealSize: targetInputs(inputs, measures).dealSize,
    revenueGoal: inputs.revenueGoal ?? 0,
    agreedLeads: targets.agreedLeads,
    leadValue: targets.leadValueTarget,
  }
}
