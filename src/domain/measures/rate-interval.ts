import { betaQuantile } from '../mathematics/beta-share'
import { normalQuantile } from '../mathematics/normal-quantile'
import { afterJeffreys, type RateBelief } from './rate-belief'

/** How sure the interval beside a rate is, unless told otherwise. */
export const INTERVAL_CONFIDENCE = 0.8

/** Between which two rates the true one lies with the chosen confidence. */
export interface RateInterval {
  readonly low: number
  readonly high: number
}

/**
 * Jeffreys' interval: what a beta distribution with ½ deal and ½ other lead more than were seen says, as much in either
 * tail. Its low end is 0 where no lead became a deal, its high end 1 where all did (Brown, Cai & DasGupta 2001).
 * @param leads need not be whole: an effective number where leads are unfinished.
 */
export function jeffreysInterval(deals: number, leads: number, confidence: number): RateInterval {
  const interval = beliefInterval(afterJeffreys(deals, leads), confidence)
  return { low: deals > 0 ? interval.low : 0, high: deals < leads ? interval.high : 1 }
}

/** Wilson's score interval (1927). */
export function wilsonInterval(deals: number, leads: number, confidence: number): RateInterval {
  const z = normalQuantile((1 + confidence) / 2)
  const rate = deals / leads
  const weight = 1 + (z * z) / leads
  const centre = (rate + (z * z) / (2 * leads)) / weight
  const half = (z * Math.sqrt((rate * (1 - rate)) / leads + (z * z) / (4 * leads * leads))) / weight
  return { low: deals > 0 ? Math.max(0, centre - half) : 0, high: deals < leads ? Math.min(1, centre + half) : 1 }
}

/** The interval of a belief about a rate, as much in either tail. */
export const beliefInterval = ({ a, b }: RateBelief, confidence: number): RateInterval => ({
  low: betaQuantile((1 - confidence) / 2, a, b),
  high: betaQuantile((1 + confidence) / 2, a, b),
})
