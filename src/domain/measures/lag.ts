import type { IncidenceCurve } from './cumulative-incidence'

/** An average month, in days. */
export const DAYS_A_MONTH = 30.4375

/**
 * The lag: share of all deals that land in the lead's own month, the month after it, and so on until the horizon;
 * together 1. Leads still open are accounted for, as in the curve that it is read from. Leads are created evenly over
 * a month, so a deal that takes d days lands in a month with the share of the stretch [d, d + month) that lies in it
 * (the uniform average of the incidence within the month).
 * @param horizon in days, that of the rate which the shares go with: what is won later is in neither. Infinity: all of the lag.
 * @returns no months where nothing is won by then.
 */
export function lagShares({ steps }: IncidenceCurve, horizon: number | null): number[] {
  const landed: number[] = []
  let before = 0
  for (const { day, won } of steps) {
    if (horizon === null || day > horizon) break
    const first = Math.floor(day / DAYS_A_MONTH)
    const later = day / DAYS_A_MONTH - first
    landed[first] = (landed[first] ?? 0) + (won - before) * (1 - later)
    landed[first + 1] = (landed[first + 1] ?? 0) + (won - before) * later
    before = won
  }
  const shares = Array.from(landed, (share) => (before > 0 ? (share ?? 0) / before : 0))
  while (shares[shares.length - 1] === 0) shares.pop()
  return shares
}

/** The share of a month's deals that has landed by the end of the month so many months after the leads' own. */
export const landedBy = (shares: readonly number[], months: number): number =>
  Math.min(
    1,
    shares.slice(0, Math.max(0, months + 1)).reduce((sum, share) => sum + share, 0),
  )
