import { confidentMix } from '../chances/confident-leads'
import type { RateLaw } from '../measures/rate-belief'
import { addMonths } from '../months'
import { largestRemainder, roundCumulatively, roundUpCount, toCents } from '../rounding'
import type { Month } from '../tables'

/** What the targets follow from: the user's inputs, with measured figures where the user typed nothing. */
export interface TargetInputs {
  readonly revenueGoal: number
  /** The share of the goal that must come from Marketing's leads. */
  readonly marketingShare: number
  readonly dealSize: number
  /** Shares of lead value need not add up: they are taken in proportion. A type with rate 0 brings nothing, whatever its share. */
  readonly types: readonly { readonly leadType: string; readonly rate: number; readonly law: RateLaw; readonly share: number }[]
  readonly sqlToDealRate: number | null
  readonly startMonth: Month
  readonly months: number
  /** Relative weights; null: every month the same. */
  readonly monthWeights: readonly number[] | null
  readonly confidence: number
  /** What the months add up to: required leads, or confident ones. */
  readonly planOn: 'average' | 'confidence'
}

export interface TypeTarget {
  readonly leadType: string
  readonly rate: number
  /** Share of lead value, all types together 1. */
  readonly share: number
  /** Lead-to-deal rate × deal size: what one lead of this type is worth. */
  readonly leadValue: number
  /** null where the rate is 0: no number of such leads makes a deal. */
  readonly leadsPerDeal: number | null
  /** Unrounded. */
  readonly leads: number
  /** Whole, by largest remainder: the types add up to the total. */
  readonly requiredLeads: number
  /** The same of the agreed leads. */
  readonly agreedLeads: number
}

export interface MonthTarget {
  readonly month: Month
  readonly revenue: number
  readonly deals: number
  readonly leads: number
  readonly leadValue: number
}

export interface Targets {
  readonly requiredDeals: number
  /** null without an SQL stage. */
  readonly requiredSqls: number | null
  readonly requiredLeads: number
  /** Leads in the same mix that bring the required deals with the chosen confidence; null where no number does. */
  readonly confidentLeads: number | null
  /** What the months add up to. */
  readonly agreedLeads: number
  readonly leadValueTarget: number
  readonly types: readonly TypeTarget[]
  readonly months: readonly MonthTarget[]
}

/** Why no targets follow. */
export type TargetProblem = 'noGoal' | 'noDealSize' | 'noRate' | 'noShare'

/**
 * The targets of a plan, on the ladder of roundings of the design (section 2): deals are rounded up
 * first and everything above them follows from that whole number.
 */
export function planTargets(inputs: TargetInputs): Targets | TargetProblem {
  if (!(inputs.revenueGoal > 0 && Number.isFinite(inputs.revenueGoal)) || !(inputs.marketingShare > 0)) return 'noGoal'
  if (!(inputs.dealSize > 0)) return 'noDealSize'
  if (!inputs.types.some(({ rate }) => rate > 0)) return 'noRate'
  const shares = usedShares(inputs.types)
  if (shares === null) return 'noShare'
  const goal = inputs.revenueGoal * inputs.marketingShare
  const requiredDeals = roundUpCount(goal / inputs.dealSize)
  const leads = inputs.types.map((type, index) => (type.rate > 0 ? (requiredDeals * (shares[index] as number)) / type.rate : 0))
  const unrounded = leads.reduce((sum, count) => sum + count, 0)
  const requiredLeads = roundUpCount(unrounded)
  const confidentLeads = confidentMix(
    requiredDeals,
    inputs.types.map(({ law }, index) => ({ leads: leads[index] as number, law })),
    inputs.confidence,
  )
  const onConfidence = inputs.planOn === 'confidence' && confidentLeads !== null
  const agreedLeads = onConfidence ? confidentLeads : requiredLeads
  const agreed = leads.map((count) => (onConfidence ? (count / unrounded) * agreedLeads : count))
  const whole = largestRemainder(leads, requiredLeads)
  const wholeAgreed = largestRemainder(agreed, agreedLeads)
  const types = inputs.types.map((type, index) => ({
    leadType: type.leadType,
    rate: type.rate,
    share: shares[index] as number,
    leadValue: type.rate * inputs.dealSize,
    leadsPerDeal: type.rate > 0 ? 1 / type.rate : null,
    leads: leads[index] as number,
    requiredLeads: whole[index] as number,
    agreedLeads: wholeAgreed[index] as number,
  }))
  const leadValueTarget = types.reduce((sum, type, index) => sum + (agreed[index] as number) * type.leadValue, 0)
  return {
    requiredDeals,
    requiredSqls: inputs.sqlToDealRate ? roundUpCount(requiredDeals / inputs.sqlToDealRate) : null,
    requiredLeads,
    confidentLeads,
    agreedLeads,
    leadValueTarget: toCents(leadValueTarget),
    types,
    months: monthTargets(inputs, requiredDeals, agreedLeads, leadValueTarget),
  }
}

/** Shares in proportion, over the types whose leads do become deals; null where none of these has a share. */
function usedShares(types: TargetInputs['types']): number[] | null {
  const counted = types.map((type) => (type.rate > 0 ? type.share : 0))
  const total = counted.reduce((sum, share) => sum + share, 0)
  return total > 0 ? counted.map((share) => share / total) : null
}

function monthTargets(inputs: TargetInputs, deals: number, leads: number, leadValue: number): MonthTarget[] {
  const weights = inputs.monthWeights ?? Array.from({ length: inputs.months }, () => 1)
  const revenuePerMonth = roundCumulatively(inputs.revenueGoal * inputs.marketingShare, weights, 2)
  const dealsPerMonth = roundCumulatively(deals, weights, 0)
  const leadsPerMonth = roundCumulatively(leads, weights, 0)
  const leadValuePerMonth = roundCumulatively(leadValue, weights, 2)
  return weights.map((_, index) => ({
    month: addMonths(inputs.startMonth, index),
    revenue: revenuePerMonth[index] as number,
    deals: dealsPerMonth[index] as number,
    leads: leadsPerMonth[index] as number,
    leadValue: leadValuePerMonth[index] as number,
  }))
}
