import { SUPPOSED_SPREAD } from '../domain/backtest/spread'
import type { OutlookInputs } from '../domain/chances/outlook'
import type { Measures } from '../domain/measures/measures'
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
  const { types, dealSize, revenueGoal, marketingShare } = targetInputs(inputs, measures)
  return {
    types: targets.types.map(({ leadType, agreedLeads }, index) => ({
      leads: agreedLeads,
      law: types[index]?.law ?? { kind: 'known', rate: 0 },
      credit: credit.find((each) => each.leadType === leadType)?.deals ?? 0,
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
