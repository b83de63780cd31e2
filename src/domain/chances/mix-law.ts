import { meanRate, type RateLaw, scaledLaw } from '../measures/rate-belief'

/** So many leads of one type, and what is known of their rate. The leads need not be whole. */
export interface LeadsOfType {
  readonly leads: number
  readonly law: RateLaw
}

/** Rates that differ by less than this are one. */
const NOTHING = 1e-12

/** How far a learnt rate may lie from its mean, squared; 0 where it is known. */
function varianceOf(law: RateLaw): number {
  if (law.kind === 'known') return 0
  const { a, b } = law.belief
  return (a * b) / ((a + b) ** 2 * (a + b + 1))
}

/** How far the number of deals of one type may lie from its mean, squared. */
export function varianceOfDeals({ leads, law }: LeadsOfType): number {
  const mean = meanRate(law)
  return leads * mean * (1 - mean) + leads * Math.max(0, leads - 1) * varianceOf(law)
}

/**
 * One law for the deals of all types together: a beta-binomial with the same mean and variance, of so many leads at such a rate as
 * would stray just as far if rates were known: rates that differ stray less than one of their mean. Exact for one type.
 */
export function mixLaw(parts: readonly LeadsOfType[]): LeadsOfType {
  const deals = sum(parts.map(({ leads, law }) => leads * meanRate(law)))
  if (!(deals > 0)) return { leads: sum(parts.map(({ leads }) => leads)), law: { kind: 'known', rate: 0 } }
  const rate = sum(parts.map(({ leads, law }) => leads * meanRate(law) ** 2)) / deals
  const leads = deals / rate
  const variance = sum(parts.map(varianceOfDeals))
  const alike = leads > 1 && rate < 1 ? (variance / (deals * (1 - rate)) - 1) / (leads - 1) : 0
  if (alike <= NOTHING) return { leads, law: { kind: 'known', rate } }
  const strength = 1 / Math.min(alike, 1 - NOTHING) - 1
  return { leads, law: { kind: 'learnt', belief: { a: rate * strength, b: (1 - rate) * strength } } }
}

/** The same leads of every type, times a factor. */
export const timesLeads = (parts: readonly LeadsOfType[], factor: number): LeadsOfType[] =>
  parts.map((part) => ({ ...part, leads: part.leads * factor }))

/** The same leads at rates that are so many times as high. */
export const timesRate = (parts: readonly LeadsOfType[], factor: number): LeadsOfType[] =>
  parts.map((part) => ({ ...part, law: scaledLaw(part.law, factor) }))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
