/** Far above the error of floating point, far below anything that is counted. */
const GUARD = 1e-9
/** The guard grows with the count up to here, and never comes near one whole. */
const LARGEST_GUARDED = 1000

/** Rounded up to a whole count. `10 / (⅓ · ⅓)` is 90 and not 91: a whole number that floating point left a hair too high stays. */
export const roundUpCount = (value: number): number => Math.ceil(value - GUARD * Math.min(value, LARGEST_GUARDED))

/** The same number, and 0 for −0: nothing is minus nothing. */
export const notMinusZero = (number: number): number => number + 0

/** Money is counted and agreed in whole cents. */
export const toCents = (amount: number): number => notMinusZero(Math.round(amount * 100) / 100)

const toNineDecimals = (value: number): number => Math.round(value * 1e9) / 1e9

/**
 * Whole numbers that add up to `total`: all are rounded down, then the largest remainders are rounded
 * up until the sum is reached. Ties go to what stands first.
 */
export function largestRemainder(values: readonly number[], total: number): number[] {
  const exact = values.map(toNineDecimals)
  const whole = exact.map(Math.floor)
  const left = total - whole.reduce((sum, value) => sum + value, 0)
  const remainder = (index: number): number => toNineDecimals((exact[index] as number) - (whole[index] as number))
  const order = exact.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b)
  for (const index of order.slice(0, Math.max(0, left))) whole[index] = (whole[index] as number) + 1
  return whole
}

/**
 * A total spread over periods by weight: ROUND(cumulative) − ROUND(previous cumulative), so that the
 * periods add up exactly to the rounded total.
 * @param decimals 0 for counts, 2 for money.
 */
export function roundCumulatively(total: number, weights: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let passed = 0
  let before = 0
  return weights.map((weight) => {
    passed += weight
    const until = all > 0 ? Math.round(total * (passed / all) * unit) : 0
    const part = (until - before) / unit
    before = until
    return part
  })
}
