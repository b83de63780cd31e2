import { normalShareBelow } from '../mathematics/normal-share'
import type { Expectation } from './expected-deals'
import type { Supposition } from './market-factor'

/** What is expected, and between which two numbers it will lie with the chosen confidence. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** A normal distribution by points, from −4 to 4 deviations. */
const POINTS = Array.from({ length: 41 }, (_, index) => (index - 20) / 5)
const DENSITIES = POINTS.map((point) => Math.exp((-point * point) / 2))
const WHOLE = DENSITIES.reduce((sum, density) => sum + density, 0)

/** Suppositions with less weight than this do not show. */
const LEAST_WEIGHT = 1e-5

/** From here on, the number of deals is taken for normal: many leads are won, so that it is narrower than Poisson's. */
const HARDLY_RARE = 0.97

type Mixture = readonly { readonly expected: number; readonly weight: number }[]

/** The expected deals under every supposition about the market, each with its weight. */
function mixtureOf(expected: number, suppositions: readonly Supposition[]): Mixture {
  return suppositions
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .flatMap(({ weight, mean, deviation }) =>
      POINTS.map((point, index) => ({
        expected: expected * Math.exp(mean + deviation * point),
        weight: (weight * (DENSITIES[index] as number)) / WHOLE,
      })),
    )
}

/** The interval for the number of deals. Its ends lie between whole numbers, so that it holds as often as it says, on average. */
export function dealsInterval(expected: Expectation, suppositions: readonly Supposition[], confidence: number): Interval {
  const mixture = mixtureOf(expected.deals, suppositions)
  return intervalOf(mixture, confidence, expected.deals, (deals, count) => shareOfCounts(count, deals, expected.dispersion))
}

/** The interval for what the deals bring: their number, the spread of deal sizes, and how well their mean is known. */
export function valueInterval(expected: Expectation, suppositions: readonly Supposition[], confidence: number): Interval | null {
  if (expected.dealValue === null) return null
  const { mean, square } = expected.dealValue
  const spread = Math.max(0, square - mean ** 2)
  return intervalOf(
    mixtureOf(expected.deals, suppositions),
    confidence,
    expected.deals * mean,
    (deals, value) => {
      const variance = deals * (expected.dispersion * mean ** 2 + spread) + (deals ** 2 * spread) / expected.known
      return variance > 0 ? shareOfGamma(value, (deals * mean) ** 2 / variance, variance / (deals * mean)) : 1
    },
    mean,
  )
}

function intervalOf(
  mixture: Mixture,
  confidence: number,
  scale: number,
  shareBelow: (expected: number, at: number) => number,
  unit = 1,
): Interval {
  const total = mixture.reduce((sum, { weight }) => sum + weight, 0)
  const share = (at: number): number =>
    mixture.reduce((sum, { expected, weight }) => sum + weight * shareBelow(expected, at), 0) / total
  const quantile = (chance: number): number => {
    if (scale <= 0 || share(0) >= chance) return 0
    let low = 0
    let high = scale + unit
    while (share(high) < chance) high *= 2
    for (let step = 0; step < 50; step++) {
      const middle = (low + high) / 2
      if (share(middle) < chance) low = middle
      else high = middle
    }
    return high
  }
  return {
    mean: (mixture.reduce((sum, { expected, weight }) => sum + weight * expected, 0) / total) * unit,
    low: quantile((1 - confidence) / 2),
    high: quantile((1 + confidence) / 2),
  }
}

/** Share of counts up to a number, read between whole numbers: P(N ≤ k) stands at k + ½. */
function shareOfCounts(at: number, expected: number, dispersion: number): number {
  if (expected <= 0) return 1
  if (dispersion < HARDLY_RARE) return normalShareBelow((at - expected) / Math.sqrt(expected * Math.max(dispersion, 0.01)))
  return 1 - shareOfGamma(expected, at + 0.5, 1)
}

/** Share of a gamma distribution below a value (Wilson and Hilferty 1931). */
function shareOfGamma(value: number, shape: number, scale: number): number {
  if (value <= 0) return 0
  const third = 1 / (9 * shape)
  return normalShareBelow((Math.cbrt(value / (shape * scale)) - 1 + third) / Math.sqrt(third))
}
