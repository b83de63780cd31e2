/**
 * Revenue per period that Sales can turn out: open opportunities × win rate × deal size ÷ cycle length.
 * @param cycleDays average days from opportunity to deal.
 */
export const salesVelocity = (
  opportunities: number,
  winRate: number,
  dealSize: number,
  cycleDays: number,
  periodDays: number,
): number => ((opportunities * winRate * dealSize) / cycleDays) * periodDays

/** Lead value generated: the leads of each type × what one is worth. */
export const marketingVelocity = (leads: readonly number[], leadValues: readonly number[]): number =>
  leads.reduce((sum, count, index) => sum + count * (leadValues[index] as number), 0)
