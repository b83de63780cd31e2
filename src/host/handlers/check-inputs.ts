import type { Measures } from '../../domain/measures/measures'
import { planTargets, type Targets } from '../../domain/targets/targets'
import { MOST_MONTHS, type PlanInputs } from '../../plan/inputs'
import { targetInputs } from '../../plan/target-inputs'
import { INPUT_RULES } from '../../plan/validations'
import { PlannerError } from '../planner-error'

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const FITS = {
  zeroOrMore: (value: unknown): boolean => isNumber(value) && value >= 0,
  share: (value: unknown): boolean => isNumber(value) && value >= 0 && value <= 1,
}

/** Inputs that may be left out, and are refused under their own name. */
type Optional = 'capacity' | 'dealSize' | 'sqlToDealRate' | 'pipelineDeals'

const optional =
  (field: Optional) =>
  ({ [field]: value }: PlanInputs): PlannerError | null =>
    value === null || FITS[INPUT_RULES[field]](value) ? null : new PlannerError(field)

/** What is wrong with each input; null: nothing. What they come to together, the targets say. */
const CHECKS: { readonly [Field in keyof PlanInputs]: (inputs: PlanInputs, measures: Measures) => PlannerError | null } = {
  months: ({ months }) =>
    Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS ? null : new PlannerError('months', { months }),
  startMonth: ({ startMonth }) =>
    typeof startMonth === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(startMonth)
      ? null
      : new PlannerError('startMonth', { month: String(startMonth) }),
  revenueGoal: ({ revenueGoal }) => (isNumber(revenueGoal) && revenueGoal > 0 ? null : new PlannerError('noGoal')),
  marketingShare: ({ marketingShare: share }) => (FITS.share(share) && share > 0 ? null : new PlannerError('share')),
  confidence: ({ confidence }) =>
    FITS.share(confidence) && confidence > 0 && confidence < 1 ? null : new PlannerError('confidence'),
  planOn: ({ planOn }) => (planOn === 'average' || planOn === 'confidence' ? null : new PlannerError('planOn')),
  capacity: optional('capacity'),
  dealSize: optional('dealSize'),
  sqlToDealRate: optional('sqlToDealRate'),
  pipelineDeals: optional('pipelineDeals'),
  mix: ({ mix }) => {
    const odd = mix?.find(({ share }) => !FITS.share(share))
    return odd ? new PlannerError('mixShare', { type: odd.leadType }) : null
  },
  monthWeights: ({ monthWeights: weights, months }) => {
    if (weights === null) return null
    if (weights.length !== months) return new PlannerError('months', { months: weights.length })
    return weights.every(FITS.zeroOrMore) && weights.some((weight) => weight > 0) ? null : new PlannerError('monthWeights')
  },
  costs: ({ costs }, { types }) => {
    const unknown = costs.find(({ leadType }) => !types.some((type) => type.leadType === leadType))
    if (unknown) return new PlannerError('leadType', { type: unknown.leadType, types: types.map(({ leadType }) => leadType) })
    return costs.every(({ cost }) => FITS.zeroOrMore(cost)) ? null : new PlannerError('cost')
  },
  rateOverrides: ({ rateOverrides }) => {
    const wrong = rateOverrides.find(({ rate }) => !FITS.share(rate))
    return wrong ? new PlannerError('rate', { type: wrong.leadType }) : null
  },
}

/** The targets of a plan; one that cannot be made is refused here, before anything is written. */
export function checkInputs(inputs: PlanInputs, measures: Measures): Targets {
  for (const check of Object.values(CHECKS)) {
    const refused = check(inputs, measures)
    if (refused) throw refused
  }
  return targetsOf(inputs, measures)
}

/** The targets of inputs that a plan has been made with. */
export function targetsOf(inputs: PlanInputs, measures: Measures): Targets {
  const targets = planTargets(targetInputs(inputs, measures))
  if (typeof targets === 'string') throw new PlannerError(targets)
  return targets
}
