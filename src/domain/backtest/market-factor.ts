import { between, cholesky, dot, type Matrix, solveLower } from '../mathematics/gaussian'
import type { Day } from '../tables'
import { looksOf, WEEK } from './looks'
import { driftKernel, type Market, markets, SEASONS, seasonKernel } from './suppositions'

/** A prediction made on a day from what was known then. */
export interface Prediction {
  readonly asOf: Day
  /** Length of the window after that day; for an earlier origin at most until the day on which it is looked back at. */
  readonly days: number
  /** Expected deals within 0, 1, … days. */
  readonly within: readonly number[]
  readonly dispersion: number
  /** Deals that stood behind the expectation. */
  readonly known: number
}

/** An earlier prediction, and the deals that came of it. */
export interface Origin extends Prediction {
  readonly actual: number
}

/** What one supposition about the market says of the logarithm of actual ÷ expected, and the weight that it has earned. */
export interface Supposition {
  readonly weight: number
  readonly mean: number
  readonly deviation: number
}

/** Deals won until each day, from the first recorded outcome on. */
export interface KnownDeals {
  readonly since: Day
  /** Deals won on the first day, the second, … */
  readonly perDay: readonly number[]
}

/**
 * What earlier origins say of the factor by which the coming deals will differ from the expectation.
 *
 * The rate at which deals come is multiplied by exp(g), where g drifts or comes round with the seasons. What a
 * prediction misses is then: g over its window − g over the time that its rates were measured in + what counting
 * leaves to chance, in both. With that, windows that overlap, windows that are not over yet, and rates that have meanwhile
 * followed the market all fall into place: it is Gaussian process regression (Rasmussen and Williams 2006,
 * chapters 2 and 5), averaged over the suppositions by their marginal likelihood.
 * @returns the suppositions that can be reckoned with: none where deals come in a way that no market explains, such as all on one day a year.
 */
export function marketFactor(origins: readonly Origin[], next: Prediction, deals: KnownDeals): Supposition[] {
  const misses = origins.map(({ actual, within, days }) => Math.log((actual + 0.5) / ((within[days] as number) + 0.5)))
  const all: readonly Prediction[] = [...origins, next]
  const { weeks, looks } = looksOf(all, deals, next.asOf + next.days)
  const chance = all.map((one, i) =>
    all.map((other, j) => countingNoise(one, other, i === j, i < origins.length, j < origins.length)),
  )
  const earliest = Math.min(...origins.map(({ asOf }) => asOf))
  const kernels = new Map<string, Matrix>()
  const kernel = (name: string, make: () => Matrix): Matrix => {
    const known = kernels.get(name) ?? between(looks, make(), looks)
    kernels.set(name, known)
    return known
  }
  const found = markets(SEASONS.filter((period) => earliest <= next.asOf - period + WEEK))
    .map((market) => {
      const drift = market.drift === 0 ? null : kernel(`drift ${market.memory}`, () => driftKernel(weeks, market.memory))
      const season = market.season === 0 ? null : kernel(`season ${market.period}`, () => seasonKernel(weeks, market.period))
      return regress(
        misses,
        (i, j) => covariance(market, drift, season, i, j) + ((chance[i] as number[])[j] as number),
        market.prior,
      )
    })
    .filter(({ logWeight, mean, deviation }) => Number.isFinite(logWeight + mean + deviation))
  const most = Math.max(...found.map(({ logWeight }) => logWeight))
  const total = found.reduce((sum, { logWeight }) => sum + Math.exp(logWeight - most), 0)
  return found.map(({ logWeight, mean, deviation }) => ({ weight: Math.exp(logWeight - most) / total, mean, deviation }))
}

const covariance = (market: Market, drift: Matrix | null, season: Matrix | null, i: number, j: number): number =>
  (drift === null ? 0 : market.drift ** 2 * ((drift[i] as number[])[j] as number)) +
  (season === null ? 0 : market.season ** 2 * ((season[i] as number[])[j] as number))

/** Mean and deviation of the last one, given all before it; and how likely those are. */
function regress(seen: readonly number[], covarianceOf: (i: number, j: number) => number, prior: number) {
  const last = seen.length
  const lower = cholesky(seen.map((_, i) => seen.map((_, j) => covarianceOf(i, j))))
  const whitened = solveLower(lower, seen)
  const link = solveLower(
    lower,
    seen.map((_, i) => covarianceOf(i, last)),
  )
  return {
    logWeight: Math.log(prior) - lower.reduce((sum, row, i) => sum + Math.log(row[i] as number), 0) - dot(whitened, whitened) / 2,
    mean: dot(link, whitened),
    deviation: Math.sqrt(Math.max(0, covarianceOf(last, last) - dot(link, link))),
  }
}

/**
 * Covariance of what counting leaves to chance in two misses: every deal counts 1 ÷ expected in the windows in which it
 * falls, and −1 ÷ known in the rates that it helped to measure.
 */
function countingNoise(one: Prediction, other: Prediction, same: boolean, oneSeen: boolean, otherSeen: boolean): number {
  const [early, late, earlySeen, lateSeen] =
    one.asOf <= other.asOf ? [one, other, oneSeen, otherSeen] : [other, one, otherSeen, oneSeen]
  const rates = 1 / (late.known + 0.5)
  const helped = earlySeen ? (early.dispersion * sharedShare(early, 0, late.asOf)) / (late.known + 0.5) : 0
  if (!earlySeen || !lateSeen) return rates - helped
  const earlyExpected = (early.within[early.days] as number) + 0.5
  if (same) return rates + early.dispersion / earlyExpected
  const both = sharedShare(early, late.asOf, late.asOf + late.days)
  return rates - helped + (both * Math.min(early.dispersion, late.dispersion)) / ((late.within[late.days] as number) + 0.5)
}

/** The share of a window's expected deals that falls between two days. */
function sharedShare({ asOf, days, within }: Prediction, from: Day, until: Day): number {
  const at = (day: Day): number => within[Math.max(0, Math.min(days, day - asOf))] as number
  return Math.max(0, at(until) - at(from)) / ((within[days] as number) + 0.5)
}
