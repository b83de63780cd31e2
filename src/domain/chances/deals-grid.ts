import { meanRate } from '../measures/rate-belief'
import { logChanceOf } from './deals-law'
import { type LeadsOfType, varianceOfDeals } from './mix-law'

/** How likely numbers of deals are: `chances[0]` is that of `from`, the next that of `from + step`, and so on. */
export interface DealsGrid {
  readonly from: number
  /** 1: every number of deals. More: each stands for its neighbours up to half a step away. */
  readonly step: number
  readonly chances: readonly number[]
}

/** A number of deals that is this much less likely than the likeliest is left out. */
const UNLIKELY = 1e-12
/** Deviations on both sides within which all that is likely lies. */
const LIKELY_DEVIATIONS = 14
/** Deals of one type are told apart at so many numbers: a step is then a fortieth of a deviation. */
const MOST_NUMBERS = 600
/** A law with at least so many steps to a deviation is as smooth as its curve: it is looked at once a step. */
const SMOOTH = 5

/**
 * How likely every number of deals of all types together is. The work does not grow with the deals: beyond some hundreds
 * of likely numbers, only every second or hundredth is looked at.
 */
export function dealsOfAll(parts: readonly LeadsOfType[]): DealsGrid {
  const widest = Math.max(0, ...parts.map(varianceOfDeals))
  const step = Math.max(1, Math.ceil((Math.sqrt(widest) * LIKELY_DEVIATIONS) / MOST_NUMBERS))
  return parts.map((part) => dealsOfType(part, step)).reduce(convolve, { from: 0, step, chances: [1] })
}

/** The chance of at least so many deals. */
export const chanceFrom = ({ from, step, chances }: DealsGrid, deals: number): number =>
  chances.reduce((sum, chance, index) => {
    const above = (from + index * step - deals) / step + (step + 1) / (2 * step)
    return sum + chance * Math.max(0, Math.min(1, above))
  }, 0)

/** How likely every number of deals from these leads is; what is left out weighs nothing beside the rest. */
export function dealsOfType(part: LeadsOfType, step: number): DealsGrid {
  const { leads, law } = part
  const most = Math.floor(leads)
  const rate = meanRate(law)
  if (most <= 0 || rate <= 0) return { from: 0, step, chances: [1] }
  if (law.kind === 'known' && law.rate >= 1) return onGrid({ from: most, step: 1, chances: [1] }, step)
  if (step > 1 && Math.sqrt(varianceOfDeals(part)) < SMOOTH * step) return onGrid(dealsOfType(part, 1), step)
  const likely = Math.floor(Math.min(most, Math.floor(leads * rate)) / step) * step
  const chanceOf = (count: number): number => Math.exp(logChanceOf(count, leads, law))
  const peak = chanceOf(likely)
  const side = (towards: number): number[] => {
    const chances: number[] = []
    for (let count = likely + towards; count >= 0 && count <= most; count += towards) {
      const chance = chanceOf(count)
      chances.push(chance)
      if (chance < UNLIKELY * peak && chances.length > 3) break
    }
    return chances
  }
  const below = side(-step).reverse()
  const chances = [...below, peak, ...side(step)]
  // Of leads that are not whole, a little is left beyond the last whole number.
  const all = chances.reduce((sum, chance) => sum + chance, 0)
  return { from: likely - below.length * step, step, chances: chances.map((chance) => chance / all) }
}

/** A law of every number on a coarser grid: what lies between two numbers is shared out between them, so that the mean stays. */
function onGrid({ from, chances }: DealsGrid, step: number): DealsGrid {
  if (step === 1) return { from, step, chances }
  const first = Math.floor(from / step)
  const shared = new Array<number>(Math.floor((from + chances.length - 1) / step) - first + 2).fill(0)
  chances.forEach((chance, index) => {
    const at = (from + index) / step - first
    const whole = Math.floor(at)
    shared[whole] = (shared[whole] as number) + chance * (1 - (at - whole))
    shared[whole + 1] = (shared[whole + 1] as number) + chance * (at - whole)
  })
  return { from: first * step, step, chances: shared }
}

/** The law of the sum of two numbers that do not depend on each other, without its unlikely ends. */
function convolve(left: DealsGrid, right: DealsGrid): DealsGrid {
  const chances = new Float64Array(left.chances.length + right.chances.length - 1)
  // Some hundreds of thousands of products, for each level of the market: nothing else of a plan is computed as often.
  for (let i = 0; i < left.chances.length; i++) {
    const one = left.chances[i] as number
    for (let j = 0; j < right.chances.length; j++)
      chances[i + j] = (chances[i + j] as number) + one * (right.chances[j] as number)
  }
  const least = UNLIKELY * chances.reduce((most, chance) => Math.max(most, chance), 0)
  let first = 0
  while ((chances[first] as number) < least) first++
  let last = chances.length - 1
  while ((chances[last] as number) < least) last--
  return { from: left.from + right.from + first * left.step, step: left.step, chances: [...chances.subarray(first, last + 1)] }
}
