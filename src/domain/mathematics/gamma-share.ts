import { logGamma } from './log-gamma'

const MOST_STEPS = 10_000
const PRECISION = 1e-14

/**
 * The share of a gamma distribution below a value: the regularised incomplete gamma function P(shape, value ÷ scale), by
 * its series or its continued fraction (Abramowitz & Stegun 1964, 6.5.29 and 6.5.31).
 */
export function gammaShareBelow(value: number, shape: number, scale: number): number {
  if (value <= 0) return 0
  const x = value / scale
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  if (x < shape + 1) {
    let term = 1 / shape
    let sum = term
    for (let n = 1; n < MOST_STEPS && term > PRECISION * sum; n++) {
      term *= x / (shape + n)
      sum += term
    }
    return Math.min(1, front * sum)
  }
  let b = x + 1 - shape
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < MOST_STEPS; n++) {
    const an = -n * (n - shape)
    b += 2
    d = 1 / (an * d + b || 1e-300)
    c = b + an / c || 1e-300
    fraction *= d * c
    if (Math.abs(d * c - 1) < PRECISION) break
  }
  return Math.max(0, 1 - front * fraction)
}
