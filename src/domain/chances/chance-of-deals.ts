import { normalQuantile } from '../mathematics/normal-quantile'
import { chanceFrom, dealsOfAll } from './deals-grid'
import { chanceOfAtLeast } from './deals-law'
import { type LeadsOfType, mixLaw, timesRate } from './mix-law'

/** The market is taken at so many equally likely levels. */
const LEVELS = 25

/**
 * Chance of the deals: that at least the required number is won. Over several types by exact convolution, at each of
 * the levels on which the market may stand; for one type by its own law, to the last digit.
 * @param drift see `mixLaw`.
 */
export function chanceOfDeals(deals: number, parts: readonly LeadsOfType[], drift = 0): number {
  if (parts.length <= 1) {
    const { leads, law } = mixLaw(parts, drift)
    return chanceOfAtLeast(deals, leads, law)
  }
  return mean(marketLevels(drift).map((level) => chanceFrom(dealsOfAll(atLevel(parts, level)), deals)))
}

/** What every learnt rate is multiplied by, at equally likely levels of the market: lognormal, 1 on average. */
export function marketLevels(drift: number): number[] {
  if (!(drift > 0)) return [1]
  const deviation = Math.sqrt(Math.log1p(drift ** 2))
  const levels = Array.from({ length: LEVELS }, (_, index) => Math.exp(deviation * normalQuantile((index + 0.5) / LEVELS)))
  const average = mean(levels)
  return levels.map((level) => level / average)
}

/** Learnt rates move with the market; a known one stays. */
export const atLevel = (parts: readonly LeadsOfType[], level: number): LeadsOfType[] =>
  parts.flatMap((part) => (part.law.kind === 'known' ? [part] : timesRate([part], level)))

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
