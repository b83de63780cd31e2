import { normalQuantile } from '../mathematics/normal-quantile'
import { afterJeffreys, meanRate, type RateLaw } from '../measures/rate-belief'
import { mixChance } from './chance-of-deals'
import { chanceOfAtLeast } from './deals-law'
import { type LeadsOfType, mixLaw, timesLeads } from './mix-law'

/** Below this many deals, what is learnt from history is weak: it is said, and done. */
export const FEW_DEALS = 5

/** A number nobody asks a marketing team for: a belief that reaches it says nothing. */
export const MOST_DOUBLINGS = 40
const MOST_LEADS = 2 ** MOST_DOUBLINGS

export type ConfidentLeads =
  | { readonly kind: 'leads'; readonly leads: number; readonly fewDeals: boolean }
  | { readonly kind: 'refused'; readonly reason: 'noDealsYet' | 'outOfReach' }

/**
 * Confident leads: the smallest number of leads of one type that brings at least the required deals with the chosen
 * confidence. Exact: the chance grows with every lead, so the answer is found by halving, from a guess on.
 * @param confidence between 0 and 1.
 * @returns null where the rate is 0, or no number that anybody could ask for is enough.
 */
export const confidentLeads = (deals: number, law: RateLaw, confidence: number): number | null =>
  smallest(deals, meanRate(law), guess(deals, law, confidence), (leads) => chanceOfAtLeast(deals, leads, law) >= confidence)

/**
 * The same for leads of several types in fixed proportions, by their law together.
 * @param parts leads of each type, in any total.
 */
export function confidentMix(deals: number, parts: readonly LeadsOfType[], confidence: number): number | null {
  const leads = parts.reduce((sum, part) => sum + part.leads, 0)
  if (!(leads > 0)) return null
  const together = mixLaw(parts)
  const ratio = together.leads / leads
  const about = guess(deals, together.law, confidence) / ratio
  const chance = (count: number): number => mixChance(deals, timesLeads(parts, count / leads))
  return smallest(deals, ratio * meanRate(together.law), about, (count) => chance(count) >= confidence)
}

/**
 * The smallest whole number that is enough, where more is never less: looked for on both sides of a guess, ever further away.
 * @param rate deals per lead
 * @param about the guess
 */
function smallest(deals: number, rate: number, about: number, enough: (leads: number) => boolean): number | null {
  if (deals <= 0) return 0
  // Beyond this, whole numbers lie more than one apart, and halving would never end.
  if (!(rate > 0) || deals / rate > MOST_LEADS) return null
  let high = Math.min(MOST_LEADS, Math.max(deals, Math.ceil(about)))
  let low = high
  for (let step = 1; low >= deals && enough(low); step *= 2) {
    high = low
    low = Math.max(deals - 1, low - step)
  }
  for (let step = 1; low === high; step *= 2) {
    if (high >= MOST_LEADS) return null
    high = Math.min(MOST_LEADS, high + step)
    if (!enough(high)) low = high
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}

/**
 * About how many leads it takes: were the deals normally distributed with the mean and the variance of their law, n leads
 * would do where n·m − (deals − ½) = z·√(α·n + β·n²), a quadratic equation in n.
 */
function guess(deals: number, law: RateLaw, confidence: number): number {
  const [mean, z, half] = [meanRate(law), normalQuantile(confidence), deals - 0.5]
  const spread = mean * (1 - mean)
  const strength = law.kind === 'known' ? Number.POSITIVE_INFINITY : law.belief.a + law.belief.b
  const [alpha, beta] = [spread / (1 + 1 / strength), spread / (strength + 1)]
  const square = mean ** 2 - z ** 2 * beta
  const linear = 2 * mean * half + z ** 2 * alpha
  // So little is known of the rate that no number would do: the search has to find its own way.
  if (!(square > 0)) return deals / mean
  return (linear + Math.sign(z) * Math.sqrt(Math.max(0, linear ** 2 - 4 * square * half ** 2))) / (2 * square)
}

/**
 * The same where the rate is learnt from a history of finished leads (Jeffreys' prior). Without a single deal there is
 * too little to learn from.
 */
export function confidentLeadsFromHistory(
  deals: number,
  leadsSeen: number,
  dealsSeen: number,
  confidence: number,
): ConfidentLeads {
  if (dealsSeen <= 0) return { kind: 'refused', reason: 'noDealsYet' }
  const leads = confidentLeads(deals, { kind: 'learnt', belief: afterJeffreys(dealsSeen, leadsSeen) }, confidence)
  return leads === null ? { kind: 'refused', reason: 'outOfReach' } : { kind: 'leads', leads, fewDeals: dealsSeen < FEW_DEALS }
}
