import { landedBy } from '../measures/lag'
import { meanRate, type RateLaw, scaledLaw } from '../measures/rate-belief'
import { chanceOfDeals, mixChance } from './chance-of-deals'
import { chanceOfRevenue, type DealSizeLaw, mixRevenueChance } from './chance-of-revenue'
import { type LeverEffect, rankLevers } from './levers'
import { type LeadsOfType, timesLeads, timesRate } from './mix-law'

/** A plan's agreed leads, and what is known of what becomes of them. */
export interface OutlookInputs {
  /** Agreed leads, whole, the law of their rate, and deals expected from leads of this type that are open already. */
  readonly types: readonly { readonly leads: number; readonly law: RateLaw; readonly credit: number }[]
  readonly requiredDeals: number
  readonly requiredLeads: number
  /** The part of the revenue goal that must come from these leads. */
  readonly goal: number
  readonly dealSize: DealSizeLaw
  /** Relative weights of the months. */
  readonly weights: readonly number[]
  readonly lagShares: readonly number[]
  /** See `marketLevels`. */
  readonly drift: number
}

export interface Outlook {
  /** Share of the agreed leads' deals that land within the period. */
  readonly landed: number
  readonly chanceOfDeals: number
  readonly chanceOfRevenue: number
  readonly levers: readonly LeverEffect[]
}

/**
 * Looks ahead from the agreed leads to the end of the period: both chances, and what would move them most. As the plan tab
 * computes them live, so that no screen shows two values: exact for one type, near for several (see `exactChances`).
 */
export function outlookOf(inputs: OutlookInputs): Outlook {
  const landed = landedShare(inputs.weights, inputs.lagShares)
  const parts = partsOf(inputs, landed)
  const { goal, dealSize, drift, requiredDeals } = inputs
  return {
    landed,
    chanceOfDeals: mixChance(requiredDeals, parts, drift),
    chanceOfRevenue: mixRevenueChance(goal, parts, dealSize, drift),
    levers: rankLevers({
      requiredLeads: inputs.requiredLeads,
      rate: averageRate(inputs.types),
      chance: ({ volume, rate, dealSize: bigger, cycle }) => {
        const inTime = cycle === 1 ? landed : landedShare(inputs.weights, shorterLag(inputs.lagShares, cycle))
        const changed = timesRate(timesLeads(partsOf(inputs, inTime), volume), rate)
        return mixRevenueChance(
          goal,
          changed,
          { ...dealSize, mean: dealSize.mean * bigger, deviation: dealSize.deviation * bigger },
          drift,
        )
      },
      landed: (cycle) => landedShare(inputs.weights, shorterLag(inputs.lagShares, cycle)),
    }),
  }
}

/** Both chances by exact convolution over the lead types: too slow to be live, and what the live ones are held against. */
export interface ExactChances {
  readonly ofDeals: number
  readonly ofRevenue: number
}

export function exactChances(inputs: OutlookInputs): ExactChances {
  const parts = partsOf(inputs, landedShare(inputs.weights, inputs.lagShares))
  return {
    ofDeals: chanceOfDeals(inputs.requiredDeals, parts, inputs.drift),
    ofRevenue: chanceOfRevenue(inputs.goal, parts, inputs.dealSize, inputs.drift),
  }
}

/** Share of the deals that land by the period's end, over leads spread by these weights. Where no lag is known, time is left out. */
export function landedShare(weights: readonly number[], lagShares: readonly number[]): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (lagShares.length === 0 || !(all > 0)) return 1
  return weights.reduce((sum, weight, month) => sum + weight * landedBy(lagShares, weights.length - 1 - month), 0) / all
}

/**
 * The leads that can still bring a deal within the period: the agreed ones with the chance to be won by its end, and the
 * open ones, counted as so many new leads as would bring the same deals.
 */
function partsOf({ types }: OutlookInputs, landed: number): LeadsOfType[] {
  return types.map(({ leads, law, credit }) => {
    const inTime = scaledLaw(law, landed)
    const [rate, ever] = [meanRate(inTime), meanRate(law)]
    // Where no new lead lands in time, the open ones still do: at their own rate, and nothing is left of the agreed ones.
    if (!(rate > 0)) return { leads: ever > 0 ? credit / ever : 0, law }
    return { leads: leads + credit / rate, law: inTime }
  })
}

function averageRate(types: OutlookInputs['types']): number {
  const leads = types.reduce((sum, type) => sum + type.leads, 0)
  return leads > 0 ? types.reduce((sum, { leads: count, law }) => sum + count * meanRate(law), 0) / leads : 0
}

/** The same deals, each so many times as long after its lead: what passes a month's border is split over both months. */
function shorterLag(lagShares: readonly number[], cycle: number): number[] {
  const shares: number[] = []
  lagShares.forEach((share, month) => {
    const at = month * cycle
    const first = Math.floor(at)
    shares[first] = (shares[first] ?? 0) + share * (1 - (at - first))
    shares[first + 1] = (shares[first + 1] ?? 0) + share * (at - first)
  })
  return Array.from(shares, (share) => share ?? 0)
}
