/** What leads of one type are worth, what they cost, and how many can be had. */
export interface MixType {
  /** Lead-to-deal rate × deal size, 0 or more. */
  readonly leadValue: number
  /** Cost of one lead, 0 or more. */
  readonly cost: number
  /** null: no ceiling. */
  readonly mostLeads: number | null
}

export type CheapestMix =
  | { readonly kind: 'mix'; readonly leads: readonly number[]; readonly cost: number }
  /** Even with every lead that can be had. */
  | { readonly kind: 'noMixReaches'; readonly mostLeadValue: number }

/**
 * The cheapest leads, fractional, whose lead value reaches the goal: minimise Σ cost × leads under
 * Σ lead value × leads ≥ goal and 0 ≤ leads ≤ ceiling. Taking the types in the order of cost per euro of lead value,
 * each up to its ceiling, is exact for this linear program (the continuous knapsack, Dantzig 1957).
 * Of equally dear types, the first is taken first.
 */
export function cheapestMix(goal: number, types: readonly MixType[]): CheapestMix {
  const leads = types.map(() => 0)
  const order = types
    .map((type, index) => ({ ...type, index, dearness: type.cost / type.leadValue }))
    .filter(({ leadValue }) => leadValue > 0)
    .sort((left, right) => left.dearness - right.dearness || left.index - right.index)
  let missing = goal
  let cost = 0
  for (const type of order) {
    const needed = missing / type.leadValue
    const taken = Math.min(needed, type.mostLeads ?? needed)
    leads[type.index] = taken
    cost += taken * type.cost
    // Exactly nothing is missing then, whatever floating point makes of it.
    missing = taken === needed ? 0 : missing - taken * type.leadValue
    if (missing <= 0) break
  }
  // A ceiling at exactly the goal may miss it by rounding only.
  return missing > goal * 1e-12 ? { kind: 'noMixReaches', mostLeadValue: goal - missing } : { kind: 'mix', leads, cost }
}
