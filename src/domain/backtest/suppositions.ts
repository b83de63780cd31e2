import type { Matrix } from '../mathematics/gaussian'

/** What the market may be like. All are weighed by what earlier origins say of them; none is chosen by hand. */
export interface Market {
  /** Standard deviation of the logarithm of the rate at which deals come, as it drifts; 0: it does not. */
  readonly drift: number
  /** Days after which 1/e of a drift is left. */
  readonly memory: number
  /** The same, as it comes round with the season. */
  readonly season: number
  /** Days in which the season comes round. */
  readonly period: number
  /** Weight before anything is seen. */
  readonly prior: number
}

/** From what is hardly visible in a quarter to a market that doubles or halves. */
const SPREADS = [0.1, 0.2, 0.4, 0.8]
/** A month's whim, and a year's trend. */
const MEMORIES = [30, 365]
/** Sales close towards the end of the quarter and of the year (Oyer 1998, Quarterly Journal of Economics 113). */
export const SEASONS = [365.25 / 4, 365.25]

/**
 * The suppositions: half of the weight on no drift, half of it spread evenly over the drifts; likewise for the season,
 * where it has come round once at least.
 * @param periods those that the history is long enough for.
 */
export function markets(periods: readonly number[]): Market[] {
  const drifts = SPREADS.flatMap((drift) => MEMORIES.map((memory) => ({ drift, memory })))
  const seasons = SPREADS.flatMap((season) => periods.map((period) => ({ season, period })))
  const still = seasons.length === 0 ? 1 : 0.5
  return [
    { drift: 0, memory: MEMORIES[0] as number, share: 0.5 },
    ...drifts.map((drift) => ({ ...drift, share: 0.5 / drifts.length })),
  ].flatMap(({ share, ...drift }) => [
    { ...drift, season: 0, period: SEASONS[0] as number, prior: share * still },
    ...seasons.map((season) => ({ ...drift, ...season, prior: (share * 0.5) / seasons.length })),
  ])
}

/** How alike the market is at two times, by the days between them: a drift fades (Ornstein–Uhlenbeck). */
export const driftKernel = (days: readonly number[], memory: number): Matrix =>
  days.map((one) => days.map((other) => Math.exp(-Math.abs(one - other) / memory)))

/** A season comes round (the periodic kernel of MacKay 1998, with length scale 1). */
export const seasonKernel = (days: readonly number[], period: number): Matrix =>
  days.map((one) => days.map((other) => Math.exp(-2 * Math.sin((Math.PI * (one - other)) / period) ** 2)))
