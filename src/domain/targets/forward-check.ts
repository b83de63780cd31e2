import { landedBy } from '../measures/lag'

/** The leads of one type, month by month from the first month of the period, and what becomes of them. */
export interface LeadFlow {
  readonly leads: readonly number[]
  /** Lead-to-deal rate within the horizon. */
  readonly rate: number
  /** See `lagShares`. */
  readonly lagShares: readonly number[]
}

export interface ForwardCheck {
  /** Expected deals by the end of the period, with the credit. */
  readonly byEnd: number
  /** Deals that each month of the period can expect from the leads, without the credit. */
  readonly landing: readonly number[]
  /** Deals from the same leads that land after the period. */
  readonly afterwards: number
}

/**
 * Looks forward from the leads to the deals: expected deals by the period's end = Σ leads × P(won by the period's end,
 * created in that month) + credit. P is the rate × the share of the lag that has passed by then.
 * @param credit deals expected from leads that are open already (see `pipelineCredit`), and deals already won.
 */
export function forwardCheck(flows: readonly LeadFlow[], credit: number): ForwardCheck {
  const landing: number[] = Array.from({ length: Math.max(0, ...flows.map(({ leads }) => leads.length)) }, () => 0)
  let afterwards = 0
  for (const { leads, rate, lagShares } of flows) {
    for (const [month, count] of leads.entries()) {
      for (const [lag, share] of lagShares.entries()) {
        const deals = count * rate * share
        if (month + lag < landing.length) landing[month + lag] = (landing[month + lag] as number) + deals
        else afterwards += deals
      }
    }
  }
  return { byEnd: credit + sum(landing), landing, afterwards }
}

/** What the leads of the open months are multiplied by, or why no number of leads reaches the goal. */
export type Scaling =
  | { readonly kind: 'scaled'; readonly factor: number }
  | {
      readonly kind: 'shortfall'
      /** Deals that are missing with the leads as they are. */
      readonly deals: number
      readonly reason: 'noMonthOpen' | 'tooLateForLeads'
    }

/**
 * Scales the leads of the months that are still open until the expected deals by the period's end reach the goal.
 * Below 1 where fewer leads do; 0 where the credit and the months that are over reach it by themselves.
 * @param open for each month, whether its leads can still be chosen.
 * @param largest the factor beyond which leads come too late to count on, as in the last month of a long lag.
 */
export function scaleToGoal(
  flows: readonly LeadFlow[],
  credit: number,
  goal: number,
  open: readonly boolean[],
  largest = Number.POSITIVE_INFINITY,
): Scaling {
  const only = (chosen: boolean): LeadFlow[] =>
    flows.map((flow) => ({ ...flow, leads: flow.leads.map((count, month) => (Boolean(open[month]) === chosen ? count : 0)) }))
  const missing = goal - forwardCheck(only(false), credit).byEnd
  if (missing <= 0) return { kind: 'scaled', factor: 0 }
  const fromOpen = forwardCheck(only(true), 0).byEnd
  const factor = missing / fromOpen
  if (factor <= largest && Number.isFinite(factor)) return { kind: 'scaled', factor }
  return { kind: 'shortfall', deals: missing - fromOpen, reason: open.includes(true) ? 'tooLateForLeads' : 'noMonthOpen' }
}

/** The chance that a lead of each month is won by the period's end. */
export const chancesByEnd = (rate: number, lagShares: readonly number[], months: number): number[] =>
  Array.from({ length: months }, (_, month) => rate * landedBy(lagShares, months - 1 - month))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
