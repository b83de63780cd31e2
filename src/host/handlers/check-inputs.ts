import type { Measures } from '../../domain/measures/measures'
import { planTargets, type Targets } from '../../domain/targets/targets'
import type { PlanInputs } from '../../plan/inputs'
import { targetInputs } from '../../plan/target-inputs'
import { PlannerError } from '../planner-error'

const MOST_MONTHS = 60

/** The targets of a plan; one that cannot be made is refused here, before anything is written. */
export function checkInputs(inputs: PlanInputs, measures: Measures): Targets {
  if (!Number.isInteger(inputs.months) || inputs.months < 1 || inputs.months > MOST_MONTHS) {
    throw new PlannerError('months', { months: inputs.months })
  }
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(inputs.startMonth)) throw new PlannerError('startMonth', { month: inputs.startMonth })
  if (!(inputs.marketingShare > 0 && inputs.marketingShare <= 1)) throw new PlannerError('share')
  if (!(inputs.confidence > 0 && inputs.confidence < 1)) throw new PlannerError('confidence')
  const wrong = inputs.rateOverrides.find(({ rate }) => !(rate >= 0 && rate <= 1))
  const oddShare = inputs.mix?.find(({ share }) => !(share >= 0 && share <= 1))
  if (oddShare) throw new PlannerError('mixShare', { type: oddShare.leadType })
  const weights = inputs.monthWeights
  if (weights && weights.length !== inputs.months) throw new PlannerError('months', { months: weights.length })
  if (weights && !(weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0)))
    throw new PlannerError('monthWeights')
  const unknown = inputs.costs.find(({ leadType }) => !measures.types.some((type) => type.leadType === leadType))
  if (unknown) {
    throw new PlannerError('leadType', { type: unknown.leadType, types: measures.types.map(({ leadType }) => leadType) })
  }
  if (inputs.costs.some(({ cost }) => !(cost >= 0 && Number.isFinite(cost)))) throw new PlannerError('cost')
  if (wrong) throw new PlannerError('rate', { type: wrong.leadType })
  const targets = planTargets(targetInputs(inputs, measures))
  if (typeof targets === 'string') throw new PlannerError(targets)
  return targets
}
