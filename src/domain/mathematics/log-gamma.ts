/** Lanczos' coefficients for g = 7 and nine terms (Godfrey 2001). */
const COEFFICIENTS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
const HALF_LOG_OF_TWO_PI = 0.5 * Math.log(2 * Math.PI)

/** From here on Stirling's series is as good as the numbers themselves. */
const LARGE = 20

/** The logarithm of the gamma function for a value above 0, to about 14 digits (Lanczos 1964; Stirling's series above 20). */
export function logGamma(value: number): number {
  if (value > LARGE) {
    const square = value * value
    const series = (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / value
    return (value - 0.5) * Math.log(value) - value + HALF_LOG_OF_TWO_PI + series
  }
  if (value < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * value)) - logGamma(1 - value)
  const z = value - 1
  const sum = COEFFICIENTS.reduce((total, each, index) => (index === 0 ? each : total + each / (z + index)), 0)
  const t = z + 7.5
  return HALF_LOG_OF_TWO_PI + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** The logarithm of the beta function B(a, b). */
export const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b)
