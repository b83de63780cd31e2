import { roundUpCount } from '../rounding'
import { productOfRates } from './rates'

/** Whole deals that a revenue goal takes. Money in one currency. */
export const requiredDeals = (revenueGoal: number, dealSize: number): number => roundUpCount(revenueGoal / dealSize)

/** Leads that one deal takes on average, unrounded. */
export const leadsPerDeal = (rates: readonly number[]): number => 1 / productOfRates(rates)

/** What one lead is worth: lead-to-deal rate × deal size. */
export const leadValue = (dealSize: number, rates: readonly number[]): number => dealSize * productOfRates(rates)

/** Whole leads, the mean view: required deals ÷ lead-to-deal rate. Deals are rounded up first. */
export const requiredLeads = (revenueGoal: number, dealSize: number, rates: readonly number[]): number =>
  roundUpCount(requiredDeals(revenueGoal, dealSize) / productOfRates(rates))

/** Whole visitors that bring this many leads. */
export const requiredVisitors = (leads: number, visitorToLeadRate: number): number => roundUpCount(leads / visitorToLeadRate)

/** One stage of the funnel: how many are needed there, and what one is worth. */
export interface FunnelStage {
  readonly needed: number
  readonly value: number
}

/**
 * The funnel from the top stage down to the deal. Each stage is rounded up from unrounded deals ÷ the
 * product of the rates below it, never from the stage below.
 * @param rates from each stage to the next, top first: one fewer than there are stages.
 */
export function funnelPlan(revenueGoal: number, dealSize: number, rates: readonly number[]): FunnelStage[] {
  const deals = requiredDeals(revenueGoal, dealSize)
  return Array.from({ length: rates.length + 1 }, (_, stage) => {
    const below = productOfRates(rates.slice(stage))
    return { needed: roundUpCount(deals / below), value: dealSize * below }
  })
}
