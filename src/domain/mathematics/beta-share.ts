import { logBeta } from './log-gamma'

const MOST_STEPS = 20_000
const PRECISION = 1e-15
const TINY = 1e-300

/**
 * The share of a beta distribution below a rate: the regularised incomplete beta function I_rate(a, b), by its continued
 * fraction (Didonato & Morris 1992, by Lentz's method). P(at least k deals of n leads) is `betaShareBelow(rate, k, n − k + 1)`.
 */
export function betaShareBelow(rate: number, a: number, b: number): number {
  if (rate <= 0) return 0
  if (rate >= 1) return 1
  const front = Math.exp(a * Math.log(rate) + b * Math.log1p(-rate) - logBeta(a, b))
  return rate < (a + 1) / (a + b + 2) ? (front * fraction(rate, a, b)) / a : 1 - (front * fraction(1 - rate, b, a)) / b
}

function fraction(x: number, a: number, b: number): number {
  const safe = (value: number): number => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return result
}

/** The rate below which this share of a beta distribution lies, by bisection to the last digit. */
export function betaQuantile(share: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 60 && high - low > 1e-14 * high; step++) {
    const middle = (low + high) / 2
    if (betaShareBelow(middle, a, b) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
