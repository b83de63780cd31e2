import type { OutlookInputs } from '../domain/chances/outlook'
import type { Measures } from '../domain/measures/measures'
import { SUPPOSED_SPREAD } from '../domain/spread'
import type { PeriodCredit } from '../domain/targets/period-credit'
import type { Targets } from '../domain/targets/targets'
import type { PlanInputs } from './inputs'
import { targetInputs } from './target-inputs'

/** What both chances follow from, in the sidebar and in the plan. */
export function outlookInputs(
  inputs: PlanInputs,
  measures: Measures,
  targets: Targets,
  credit: readonly PeriodCredit[],
): OutlookInputs {
  const pipeline = usedCredit(inputs.pipelineDeals, credit)
  const { types, dealSize, revenueGoal, marketingShare } = targetInputs(inputs, measures)
  return {
    types: targets.types.map(({ leadType, agreedLeads }, index) => ({
      leads: agreedLeads,
      law: types[index]?.law ?? { kind: 'known', rate: 0 },
      credit: pipeline.find((each) => each.leadType === leadType)?.deals ?? 0,
    })),
    requiredDeals: targets.requiredDeals,
    requiredLeads: targets.agreedLeads,
    goal: revenueGoal * marketingShare,
    dealSize: {
      mean: dealSize,
      deviation: measures.dealSize?.deviation ?? 0,
      deals: inputs.dealSize === null ? (measures.dealSize?.deals ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
    },
    weights: inputs.monthWeights ?? Array.from({ length: inputs.months }, () => 1),
    lagShares: measures.lagShares,
    drift: measures.spread?.coefficientOfVariation ?? SUPPOSED_SPREAD,
  }
}

/** What somebody typed instead of the measured deals of the open pipeline, over the types as these were measured; evenly where none was. */
function usedCredit(typed: number | null, measured: readonly PeriodCredit[]): readonly PeriodCredit[] {
  if (typed === null) return measured
  const all = measured.reduce((sum, { deals }) => sum + deals, 0)
  return measured.map(({ leadType, deals }) => ({
    leadType,
    deals: all > 0 ? (deals * typed) / all : typed / measured.length,
  }))
}
