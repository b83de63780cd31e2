/**
 * The score of an interval against an outcome, smaller is better: its width, and what the outcome lies outside of it,
 * times 2 ÷ (1 − confidence). It rewards narrow intervals that hold (Gneiting and Raftery 2007, equation 43).
 */
export function intervalScore(
  interval: { readonly low: number; readonly high: number },
  outcome: number,
  confidence: number,
): number {
  const outside = Math.max(0, interval.low - outcome) + Math.max(0, outcome - interval.high)
  return interval.high - interval.low + (2 / (1 - confidence)) * outside
}
