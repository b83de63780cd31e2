import { chanceOfAtLeast } from './deals-law'
import { type LeadsOfType, mixChance, mixLaw, timesLeads } from './mix-law'
import { afterJeffreys, meanRate, type RateLaw } from './rate-belief'

/** Below this many deals, what is learnt from history is weak: it is said, and done. */
export const FEW_DEALS = 5

/** A number nobody asks a marketing team for: a belief that reaches it says nothing. */
const MOST_LEADS = 2 ** 40

export type ConfidentLeads =
  | { readonly kind: 'leads'; readonly leads: number; readonly fewDeals: boolean }
  | { readonly kind: 'refused'; readonly reason: 'noDealsYet' | 'outOfReach' }

/**
 * Confident leads: the smallest number of leads of one type that brings at least the required deals with the chosen
 * confidence. Exact: the chance grows with every lead, so the answer is found by doubling and halving.
 * @param confidence between 0 and 1.
 * @returns null where the rate is 0, or no number that anybody could ask for is enough.
 */
export const confidentLeads = (deals: number, law: RateLaw, confidence: number): number | null =>
  smallest(deals, meanRate(law), (leads) => chanceOfAtLeast(deals, leads, law) >= confidence)

/**
 * The same for leads of several types in fixed proportions, by their law together.
 * @param parts leads of each type, in any total.
 */
export function confidentMix(deals: number, parts: readonly LeadsOfType[], confidence: number): number | null {
  const { leads, law } = mixLaw(parts)
  if (!(leads > 0)) return null
  const chance = (count: number): number => mixChance(deals, timesLeads(parts, count / leads))
  return smallest(deals, meanRate(law), (count) => chance(count) >= confidence)
}

/** The smallest whole number that is enough, where more is never less. */
function smallest(deals: number, rate: number, enough: (leads: number) => boolean): number | null {
  if (deals <= 0) return 0
  if (!(rate > 0)) return null
  let high = Math.max(deals, Math.ceil(deals / rate))
  // Beyond this, whole numbers lie more than one apart, and halving would never end.
  if (high > MOST_LEADS) return null
  let low = deals - 1
  while (!enough(high)) {
    low = high
    high *= 2
    if (high > MOST_LEADS) return null
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
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
