import type { LeadLives } from '../lives'
import type { Spread } from '../spread'
import type { Day } from '../tables'
import { expectDeals, firstOutcome, knownDeals } from './expected-deals'
import { marketFactor, type Supposition } from './market-factor'
import { earlierOrigins, independentOrigins } from './origins'

/** From four windows on, a standard deviation is known to about a third of itself. */
export const ENOUGH_ORIGINS = 4

/**
 * Deviation of the logarithm of actual ÷ expected that is added where no window was seen, and less of it with each
 * window until there are enough: a season that came round once may look like a law, and be an accident.
 */
const DOUBT_WITHOUT_WINDOWS = 0.3

/**
 * The spread that this history teaches, over a horizon. A plan longer than a quarter asks for a quarter: few histories
 * are long enough to see more. Reads the rows of `lives` once for each of at most 24 earlier origins.
 * @returns null where nothing had an outcome yet, or outcomes say nothing about a market.
 */
export function learnSpread(lives: LeadLives, asOf: Day, days: number): Spread | null {
  const learnt = learn(lives, asOf, days)
  if (learnt === null) return null
  const moment = (power: number): number =>
    learnt.suppositions.reduce(
      (sum, { weight, mean, deviation }) => sum + weight * Math.exp(power * mean + (power * deviation) ** 2 / 2),
      0,
    )
  const meanRatio = moment(1)
  const coefficientOfVariation = Math.sqrt(Math.max(0, moment(2) / meanRatio ** 2 - 1))
  // Misses by a factor of thousands leave nothing to reckon with.
  if (!Number.isFinite(coefficientOfVariation)) return null
  return {
    coefficientOfVariation,
    meanRatio,
    origins: learnt.origins,
    enough: learnt.origins >= ENOUGH_ORIGINS,
  }
}

/** The expectation on a day, and what earlier origins say of the factor by which it will be missed. */
export function learn(lives: LeadLives, asOf: Day, days: number) {
  const since = firstOutcome(lives, asOf)
  const expectation = expectDeals(lives, asOf, days)
  if (since === null || expectation === null) return null
  const origins = earlierOrigins(lives, asOf, days)
  const windows = independentOrigins(origins, days)
  const doubt = DOUBT_WITHOUT_WINDOWS ** 2 * Math.max(0, 1 - windows / ENOUGH_ORIGINS)
  const suppositions = marketFactor(origins, { ...expectation, asOf, days }, knownDeals(lives, since, asOf)).map(
    (supposition): Supposition => ({ ...supposition, deviation: Math.sqrt(supposition.deviation ** 2 + doubt) }),
  )
  if (suppositions.length === 0) return null
  return { expectation, suppositions, origins: windows }
}
