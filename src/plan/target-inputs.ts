import type { Measures } from '../domain/measures/measures'
import type { RateBelief, RateLaw } from '../domain/measures/rate-belief'
import type { TargetInputs } from '../domain/targets/targets'
import type { PlanInputs } from './inputs'

/**
 * The share of lead value that a type has had: its share of the deals; where no lead ever became
 * a deal, its share of the leads.
 */
export function shareSoFar(measures: Measures, leadType: string): number {
  const type = measures.types.find((candidate) => candidate.leadType === leadType)
  if (!type) return 0
  if (measures.deals > 0) return type.deals / measures.deals
  return measures.leads > 0 ? type.leads / measures.leads : 0
}

/** What the user typed, completed with what was measured: an override stands in the place of its measure. */
export function targetInputs(inputs: PlanInputs, measures: Measures): TargetInputs {
  const { rateOverrides, mix } = inputs
  return {
    revenueGoal: inputs.revenueGoal ?? 0,
    marketingShare: inputs.marketingShare,
    dealSize: inputs.dealSize ?? measures.dealSize?.mean ?? 0,
    types: measures.types.map(({ leadType, usedRate, belief }) => ({
      leadType,
      ...rateOf(rateOverrides.find((override) => override.leadType === leadType)?.rate, usedRate, belief),
      share: mix?.find((part) => part.leadType === leadType)?.share ?? shareSoFar(measures, leadType),
    })),
    sqlToDealRate: measures.sqlToDealRate === null ? null : (inputs.sqlToDealRate ?? measures.sqlToDealRate),
    startMonth: inputs.startMonth,
    months: inputs.months,
    monthWeights: inputs.monthWeights,
    confidence: inputs.confidence,
    planOn: inputs.planOn,
  }
}

/** A rate that somebody typed is known; a measured one was learnt. */
const rateOf = (typed: number | undefined, rate: number, belief: RateBelief): { readonly rate: number; readonly law: RateLaw } =>
  typed === undefined
    ? { rate, law: rate > 0 ? { kind: 'learnt', belief } : { kind: 'known', rate: 0 } }
    : { rate: typed, law: { kind: 'known', rate: typed } }
