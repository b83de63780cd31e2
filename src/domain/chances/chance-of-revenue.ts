import { gammaShareBelow } from '../mathematics/gamma-share'
import { meanRate } from '../measures/rate-belief'
import { roundUpCount } from '../rounding'
import { dealsOfAll } from './deals-grid'
import { overTheMarket } from './market'
import { type LeadsOfType, varianceOfDeals } from './mix-law'

/** What a won deal brings: its mean, how far deals lie from it, and how many deals that mean was learnt from. */
export interface DealSizeLaw {
  readonly mean: number
  /** Standard deviation. */
  readonly deviation: number
  /** Infinity where the deal size was typed: its mean is not in doubt. */
  readonly deals: number
}

/**
 * Chance of the revenue: that the deals together bring the goal. Besides the number of deals it knows the spread of
 * their sizes and the doubt about the mean size. The sum of n deals is taken for gamma-distributed with its own mean and
 * variance, for each number of deals that is likely.
 * @param drift see `marketLevels`.
 */
export const chanceOfRevenue = (goal: number, parts: readonly LeadsOfType[], size: DealSizeLaw, drift = 0): number =>
  overTheMarket(parts, drift, (atLevel) => {
    const { from, step, chances } = dealsOfAll(atLevel)
    return chances.reduce((all, chance, index) => all + chance * chanceOfSum(goal, from + index * step, size), 0)
  })

function chanceOfSum(goal: number, deals: number, size: DealSizeLaw): number {
  if (goal <= 0) return 1
  if (deals === 0) return 0
  const mean = deals * size.mean
  const variance = deals * size.deviation ** 2 + (deals * size.deviation) ** 2 / size.deals
  if (!(variance > 1e-12 * mean * mean)) return mean >= goal * (1 - 1e-9) ? 1 : 0
  return 1 - gammaShareBelow(goal, (mean * mean) / variance, variance / mean)
}

/**
 * The same by one gamma distribution for the whole revenue at each level of the market: what the plan tab computes live. Where deals
 * are all of a size, the revenue moves in steps, and the goal is taken half a step below the deal that reaches it.
 */
export const mixRevenueChance = (goal: number, parts: readonly LeadsOfType[], size: DealSizeLaw, drift = 0): number =>
  overTheMarket(parts, drift, (atLevel) => chanceByGamma(goal, atLevel, size))

function chanceByGamma(goal: number, parts: readonly LeadsOfType[], size: DealSizeLaw): number {
  const deals = parts.reduce((sum, { leads, law }) => sum + leads * meanRate(law), 0)
  if (!(deals > 0)) return 0
  const spread = parts.reduce((sum, part) => sum + varianceOfDeals(part), 0)
  const mean = deals * size.mean
  const variance = spread * size.mean ** 2 + deals * size.deviation ** 2 + (deals * size.deviation) ** 2 / size.deals
  if (!(variance > 0)) return mean >= goal ? 1 : 0
  const steps = Math.exp(-2 * Math.PI ** 2 * deals * (size.deviation / size.mean) ** 2)
  const halfAStepBelow = (roundUpCount(goal / size.mean) - 0.5) * size.mean
  return 1 - gammaShareBelow(goal + steps * (halfAStepBelow - goal), (mean * mean) / variance, variance / mean)
}
