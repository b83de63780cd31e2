import { chanceOfAtLeast, type DealsLaw, dealsLaw } from './deals-law'
import { type LeadsOfType, mixLaw, timesRate } from './mix-law'
import { normalQuantile } from './normal-quantile'

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
  const laws = marketLevels(drift).map((level) => dealsOfAll(atLevel(parts, level)))
  return mean(laws.map((law) => law.chances.reduce((sum, chance, index) => (law.from + index >= deals ? sum + chance : sum), 0)))
}

/** How likely every number of deals of all types together is, the market as it was. */
export const dealsOfAll = (parts: readonly LeadsOfType[]): DealsLaw =>
  parts.map(({ leads, law }) => dealsLaw(leads, law)).reduce(convolve, { from: 0, chances: [1] })

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

/** The law of the sum of two numbers that do not depend on each other. */
function convolve(left: DealsLaw, right: DealsLaw): DealsLaw {
  const chances = new Array<number>(left.chances.length + right.chances.length - 1).fill(0)
  left.chances.forEach((one, i) => {
    right.chances.forEach((other, j) => {
      chances[i + j] = (chances[i + j] as number) + one * other
    })
  })
  return { from: left.from + right.from, chances }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
