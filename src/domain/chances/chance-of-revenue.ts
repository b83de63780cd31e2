import { gammaShareBelow } from '../mathematics/gamma-share'
import { meanRate } from '../measures/rate-belief'
import { roundUpCount } from '../rounding'
import { atLevel, marketLevels } from './chance-of-deals'
import { dealsOfAll } from './deals-grid'
import { type LeadsOfType, mixLaw } from './mix-law'

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
 * @param drift see `mixLaw`.
 */
export function chanceOfRevenue(goal: number, parts: readonly LeadsOfType[], size: DealSizeLaw, drift = 0): number {
  const levels = marketLevels(drift)
  const total = levels.reduce((sum, level) => {
    const { from, step, chances } = dealsOfAll(atLevel(parts, level))
    return sum + chances.reduce((all, chance, index) => all + chance * chanceOfSum(goal, from + index * step, size), 0)
  }, 0)
  return total / levels.length
}

function chanceOfSum(goal: number, deals: number, size: DealSizeLaw): number {
  if (goal <= 0) return 1
  if (deals === 0) return 0
  const mean = deals * size.mean
  const variance = deals * size.deviation ** 2 + (deals * size.deviation) ** 2 / size.deals
  if (!(variance > 1e-12 * mean * mean)) return mean >= goal * (1 - 1e-9) ? 1 : 0
  return 1 - gammaShareBelow(goal, (mean * mean) / variance, variance / mean)
}

/**
 * The same by one gamma distribution for the whole revenue: what the plan tab computes live. Where deals are all of a size,
 * the revenue moves in steps, and the goal is taken half a step below the deal that reaches it.
 */
export function mixRevenueChance(goal: number, parts: readonly LeadsOfType[], size: DealSizeLaw, drift = 0): number {
  const { leads, law } = mixLaw(parts, drift)
  const rate = meanRate(law)
  const deals = leads * rate
  if (!(deals > 0)) return 0
  const alike = law.kind === 'known' ? 0 : 1 / (law.belief.a + law.belief.b + 1)
  const spread = deals * (1 - rate) * (1 + (leads - 1) * alike)
  const mean = deals * size.mean
  const variance = spread * size.mean ** 2 + deals * size.deviation ** 2 + (deals * size.deviation) ** 2 / size.deals
  if (!(variance > 0)) return mean >= goal ? 1 : 0
  const steps = Math.exp(-2 * Math.PI ** 2 * deals * (size.deviation / size.mean) ** 2)
  const halfAStepBelow = (roundUpCount(goal / size.mean) - 0.5) * size.mean
  return 1 - gammaShareBelow(goal + steps * (halfAStepBelow - goal), (mean * mean) / variance, variance / mean)
}
