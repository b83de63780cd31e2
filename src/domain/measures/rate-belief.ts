/**
 * What is believed about a rate after so much history: a beta distribution, as if `a` of `a + b` leads had become deals.
 * Its mean is a ÷ (a + b).
 */
export interface RateBelief {
  readonly a: number
  readonly b: number
}

/** A rate that is known, or typed over, against one that was learnt. */
export type RateLaw = { readonly kind: 'known'; readonly rate: number } | { readonly kind: 'learnt'; readonly belief: RateBelief }

/** The prior of Jeffreys: half a deal, and half a lead that became none. */
export const afterJeffreys = (deals: number, leads: number): RateBelief => ({ a: deals + 0.5, b: leads - deals + 0.5 })

export const meanRate = (law: RateLaw): number => (law.kind === 'known' ? law.rate : law.belief.a / (law.belief.a + law.belief.b))

/** The same belief about a rate that is so many times as large: its mean grows, and what is known of it stays. */
export function scaledLaw(law: RateLaw, factor: number): RateLaw {
  if (law.kind === 'known') return { kind: 'known', rate: Math.min(1, law.rate * factor) }
  const { a, b } = law.belief
  const mean = Math.min(1 - 1e-9, (a / (a + b)) * factor)
  return { kind: 'learnt', belief: { a: mean * (a + b), b: (1 - mean) * (a + b) } }
}
