import { betaShareBelow } from '../mathematics/beta-share'
import { logBeta, logGamma } from '../mathematics/log-gamma'
import { type RateLaw } from '../measures/rate-belief'

/** Terms that weigh less than this beside the sum no longer change it. */
const NOTHING = 1e-17
const ALMOST = 1e-12
/** Up to so many deals, every number of them is summed; beyond, their number is as good as continuous. */
export const MOST_SUMMED = 50_000
/** The law of all types together is asked many times, at each level of the market and by a search: it stops summing earlier. */
export const MOST_SUMMED_TOGETHER = 10_000

/**
 * The chance of at least so many deals from so many leads of one type: binomial where the rate is known, beta-binomial
 * where it was learnt (Johnson, Kemp & Kotz 2005, 6.9.2). Exact, for thousands of deals too.
 * @param leads 0 or more; not rounded where the rate is known, by the identity with the beta distribution.
 */
export function chanceOfAtLeast(deals: number, leads: number, law: RateLaw, most = MOST_SUMMED): number {
  if (deals <= 0) return 1
  // Leads that come out of a division may lie a hair below the number they stand for.
  if (leads < deals * (1 - ALMOST)) return 0
  if (law.kind === 'known') return betaShareBelow(law.rate, deals, leads - deals + 1)
  const { a, b } = law.belief
  return Math.max(0, 1 - (deals > most ? smoothShareBelow : shareBelow)(deals, leads, a, b))
}

/** The same for very many deals, whose number is as good as continuous: a beta distribution with the variance of deals ÷ leads. */
function smoothShareBelow(deals: number, leads: number, a: number, b: number): number {
  const strength = ((a + b + 1) * leads) / (a + b + leads) - 1
  const mean = a / (a + b)
  return betaShareBelow((deals - 0.5) / leads, mean * strength, (1 - mean) * strength)
}

/** P(fewer than `deals`): the terms from the largest one down to both sides, so that nothing under- or overflows. */
function shareBelow(deals: number, leads: number, a: number, b: number): number {
  const mode = Math.floor(((leads + 1) * (a - 1)) / Math.max(a + b - 2, NOTHING))
  const top = Math.max(0, Math.min(deals - 1, a > 1 && b > 1 ? mode : deals - 1))
  const ratioUp = (count: number): number => ((leads - count) * (a + count)) / ((count + 1) * (b + leads - count - 1))
  let sum = 1
  for (let count = top, term = 1; count > 0; count--) {
    term /= ratioUp(count - 1)
    sum += term
    if (term < NOTHING * sum) break
  }
  for (let count = top, term = 1; count < deals - 1; count++) {
    term *= ratioUp(count)
    sum += term
    if (term < NOTHING * sum) break
  }
  return Math.min(1, sum * Math.exp(logShareOf(top, leads, a, b)))
}

const logShareOf = (count: number, leads: number, a: number, b: number): number =>
  logGamma(leads + 1) - logGamma(count + 1) - logGamma(leads - count + 1) + logBeta(a + count, b + leads - count) - logBeta(a, b)

/** The logarithm of the chance of exactly so many deals; of leads that are not whole, up to a constant. */
export function logChanceOf(count: number, leads: number, law: RateLaw): number {
  if (law.kind === 'learnt') return logShareOf(count, leads, law.belief.a, law.belief.b)
  const choose = logGamma(leads + 1) - logGamma(count + 1) - logGamma(leads - count + 1)
  const of = (times: number, rate: number): number => (times === 0 ? 0 : times * Math.log(rate))
  return choose + of(count, law.rate) + of(leads - count, 1 - law.rate)
}
