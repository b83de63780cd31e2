import { chanceFrom, dealsOfAll } from './deals-grid'
import { chanceOfAtLeast, MOST_SUMMED_TOGETHER } from './deals-law'
import { overTheMarket } from './market'
import { type LeadsOfType, mixLaw } from './mix-law'

/**
 * Chance of the deals: that at least the required number is won. Over several types by exact convolution, at each of
 * the levels on which the market may stand; for one type by its own law, to the last digit.
 * @param drift see `marketLevels`.
 */
export function chanceOfDeals(deals: number, parts: readonly LeadsOfType[], drift = 0): number {
  if (parts.length <= 1) return mixChance(deals, parts, drift)
  return overTheMarket(parts, drift, (atLevel) => chanceFrom(dealsOfAll(atLevel), deals))
}

/** The same, by the law of all types together at each level: what the plan tab computes live. */
export const mixChance = (deals: number, parts: readonly LeadsOfType[], drift = 0): number =>
  overTheMarket(parts, drift, (atLevel) => {
    const { leads, law } = mixLaw(atLevel)
    return chanceOfAtLeast(deals, leads, law, MOST_SUMMED_TOGETHER)
  })
