/** Share of the normal distribution below a number of deviations, to 1e-7 (Abramowitz and Stegun 1964, 26.2.17). */
export function normalShareBelow(deviations: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(deviations))
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = (Math.exp((-deviations * deviations) / 2) / Math.sqrt(2 * Math.PI)) * polynomial
  return deviations > 0 ? 1 - tail : tail
}
