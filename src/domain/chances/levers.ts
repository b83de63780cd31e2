/** One thing that a team can improve. */
export interface Lever {
  readonly kind: 'volume' | 'stageRate' | 'dealSize' | 'cycle'
}

/** What everything is multiplied by: 1 where it stays as it is. */
export interface Change {
  readonly volume: number
  /** The lead-to-deal rate. */
  readonly rate: number
  readonly dealSize: number
  readonly cycle: number
}

export interface LeverEffect {
  readonly lever: Lever
  /** Leads that the same goal takes then, unrounded. */
  readonly requiredLeads: number
  readonly leadsSaved: number
  /** Chance of the goal with the leads that are planned, and how much more that is than without the change. */
  readonly chance: number
  readonly gained: number
}

export interface LeverPlan {
  readonly requiredLeads: number
  /** The lead-to-deal rate. */
  readonly rate: number
  /** The chance of the goal after a change. */
  readonly chance: (change: Change) => number
  /** The share of the deals that land within the period when the cycle is so many times as long; left out, the cycle changes no leads. */
  readonly landed?: (cycle: number) => number
}

const TENTH = 0.1
const AS_IS: Change = { volume: 1, rate: 1, dealSize: 1, cycle: 1 }

/**
 * What a tenth more leads, a tenth higher rate, a tenth bigger deal and a tenth shorter cycle each do to
 * the leads that the goal takes and to its chance. A rate stops at 100 %. Required leads go with
 * 1 ÷ (rate × deal size × share that lands in time): deals are not rounded up here, or a bigger deal would often seem
 * to change nothing.
 * @returns the strongest first: by the chance gained, then by the leads saved.
 */
export function rankLevers({ requiredLeads, rate: asIs, chance, landed }: LeverPlan): LeverEffect[] {
  const before = chance(AS_IS)
  const effect = (lever: Lever, change: Partial<Change>): LeverEffect => {
    const { volume, rate, dealSize, cycle } = { ...AS_IS, ...change }
    const inTime = landed && cycle !== 1 ? gainOf(landed(cycle), landed(1)) : 1
    const required = requiredLeads / (rate * dealSize * inTime)
    const after = chance({ volume, rate, dealSize, cycle })
    return { lever, requiredLeads: required, leadsSaved: requiredLeads - required, chance: after, gained: after - before }
  }
  return [
    effect({ kind: 'volume' }, { volume: 1 + TENTH }),
    effect({ kind: 'stageRate' }, { rate: Math.min(1 + TENTH, 1 / asIs) }),
    effect({ kind: 'dealSize' }, { dealSize: 1 + TENTH }),
    effect({ kind: 'cycle' }, { cycle: 1 - TENTH }),
  ].sort((left, right) => right.gained - left.gained || right.leadsSaved - left.leadsSaved)
}

/** How many times as many deals land in time; where none did, no number of leads says what a shorter cycle is worth. */
const gainOf = (after: number, before: number): number => (before > 0 ? after / before : 1)
