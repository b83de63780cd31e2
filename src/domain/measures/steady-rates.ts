import { logBeta } from '../mathematics/log-gamma'
import { afterJeffreys, type RateBelief } from './rate-belief'

/** Deals and leads of one type; the leads need not be whole: an effective number where leads are unfinished. */
export interface DealsOfLeads {
  readonly deals: number
  readonly leads: number
}

/** What all types together say about a type of which nothing is known yet. */
export interface RatePrior {
  readonly mean: number
  /** How many leads it is worth. Infinity: the types do not differ by more than chance, and share one rate. */
  readonly strength: number
}

const WEAKEST = 1
/** Beyond this, types differ by less than anybody could see: they are one. */
const STRONGEST = 1e6
const STEPS = 60
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * The beta prior of the rates of all types, by maximum marginal likelihood (empirical Bayes; Casella 1985). Where the
 * likelihood keeps growing with the strength, the types do not differ by more than chance: complete pooling.
 * @returns null without any lead.
 */
export function fitRatePrior(types: readonly DealsOfLeads[]): RatePrior | null {
  const seen = types.filter(({ leads }) => leads > 0)
  const leads = seen.reduce((sum, each) => sum + each.leads, 0)
  if (leads === 0) return null
  const pooled = seen.reduce((sum, each) => sum + each.deals, 0) / leads
  if (seen.length === 1 || pooled <= 0 || pooled >= 1) return { mean: pooled, strength: Number.POSITIVE_INFINITY }
  const bestMean = (strength: number): { readonly at: number; readonly value: number } =>
    maximum((logit) => likelihood(seen, logistic(logit), strength), logitOf(pooled) - 3, logitOf(pooled) + 3)
  const best = maximum((log) => bestMean(Math.exp(log)).value, Math.log(WEAKEST), Math.log(STRONGEST))
  const strength = Math.exp(best.at)
  const oneRate = likelihood(seen, pooled, STRONGEST)
  return best.value <= oneRate + 1e-3
    ? { mean: pooled, strength: Number.POSITIVE_INFINITY }
    : { mean: logistic(bestMean(strength).at), strength }
}

/**
 * Each type's rate, drawn to the mean of all types, the more so the fewer leads it has. Always between the type's own
 * rate and that mean.
 */
export function steadyRates(types: readonly DealsOfLeads[]): number[] {
  const prior = fitRatePrior(types)
  return types.map((type) => (prior === null ? 0 : steadyRate(type, prior)))
}

/** The used rate of a type: (deals + mean × strength) ÷ (leads + strength). */
export const steadyRate = ({ deals, leads }: DealsOfLeads, { mean, strength }: RatePrior): number =>
  strength === Number.POSITIVE_INFINITY ? mean : (deals + mean * strength) / (leads + strength)

/**
 * What is believed about a type's rate once its own leads are seen. One shared rate is learnt from all types' leads (Jeffreys' prior).
 * @param all the leads of all types together.
 */
export function beliefAfter({ deals, leads }: DealsOfLeads, { mean, strength }: RatePrior, all: DealsOfLeads): RateBelief {
  if (strength === Number.POSITIVE_INFINITY) return afterJeffreys(all.deals, all.leads)
  return { a: deals + mean * strength, b: leads - deals + (1 - mean) * strength }
}

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit))
const logitOf = (rate: number): number => Math.log(rate / (1 - rate))

const likelihood = (types: readonly DealsOfLeads[], mean: number, strength: number): number => {
  const [a, b] = [mean * strength, (1 - mean) * strength]
  const before = logBeta(a, b)
  return types.reduce((sum, { deals, leads }) => sum + logBeta(a + deals, b + leads - deals) - before, 0)
}

/** Where a curve with one top is highest (golden section; Kiefer 1953). */
function maximum(curve: (x: number) => number, from: number, to: number): { readonly at: number; readonly value: number } {
  let [low, high] = [from, to]
  let left = high - GOLDEN * (high - low)
  let right = low + GOLDEN * (high - low)
  let [atLeft, atRight] = [curve(left), curve(right)]
  for (let step = 0; step < STEPS && high - low > 1e-7; step++) {
    if (atLeft > atRight) {
      ;[high, right, atRight] = [right, left, atLeft]
      left = high - GOLDEN * (high - low)
      atLeft = curve(left)
    } else {
      ;[low, left, atLeft] = [left, right, atRight]
      right = low + GOLDEN * (high - low)
      atRight = curve(right)
    }
  }
  const at = (low + high) / 2
  return { at, value: curve(at) }
}
