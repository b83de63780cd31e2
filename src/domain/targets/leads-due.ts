export interface LeadsDue {
  /** Leads due in each month, unrounded; as many months as there are targets. */
  readonly due: readonly number[]
  /** Leads that would have been due before the first month: too late. */
  readonly tooLate: number
}

/**
 * When leads are due: each month's deals spread back over the lag, deals × share ÷ rate for each month before.
 * Due dates and no more: leads of the last months bring deals after the period, which `landedShare` sees.
 * @param lagShares share of the deals that land 0, 1, 2 … months after their lead, together 1 (see `lagShares`).
 * @param rate lead-to-deal rate, above 0.
 */
export function leadsDue(dealsByMonth: readonly number[], lagShares: readonly number[], rate: number): LeadsDue {
  const due = dealsByMonth.map(() => 0)
  let tooLate = 0
  for (const [month, deals] of dealsByMonth.entries()) {
    for (const [lag, share] of lagShares.entries()) {
      const leads = (deals * share) / rate
      if (month < lag) tooLate += leads
      else due[month - lag] = (due[month - lag] as number) + leads
    }
  }
  return { due, tooLate }
}
