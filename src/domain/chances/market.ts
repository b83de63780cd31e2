import { normalQuantile } from '../mathematics/normal-quantile'
import { type LeadsOfType, timesRate } from './mix-law'

/** The market is taken at so many equally likely levels. */
export const MARKET_LEVELS = 25

/**
 * What every learnt rate is multiplied by, at equally likely levels of the market: lognormal, 1 on average.
 * @param drift how far the rates of the coming period stray from the learnt ones, all together, as a share of their mean: see `Spread`.
 */
export function marketLevels(drift: number): number[] {
  if (!(drift > 0)) return [1]
  const deviation = Math.sqrt(Math.log1p(drift ** 2))
  const levels = Array.from({ length: MARKET_LEVELS }, (_, index) =>
    Math.exp(deviation * normalQuantile((index + 0.5) / MARKET_LEVELS)),
  )
  const average = mean(levels)
  return levels.map((level) => level / average)
}

/** The average of a chance over the levels of the market. Learnt rates move with it; a known one stays. */
export function overTheMarket(
  parts: readonly LeadsOfType[],
  drift: number,
  chance: (atLevel: readonly LeadsOfType[]) => number,
): number {
  const levels = parts.some(({ law }) => law.kind === 'learnt') ? marketLevels(drift) : [1]
  return mean(levels.map((level) => chance(atLevel(parts, level))))
}

const atLevel = (parts: readonly LeadsOfType[], level: number): LeadsOfType[] =>
  parts.flatMap((part) => (part.law.kind === 'known' ? [part] : timesRate([part], level)))

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
