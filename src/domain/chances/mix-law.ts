import { meanRate, type RateLaw, scaledLaw } from '../measures/rate-belief'
import { chanceOfAtLeast, MOST_SUMMED } from './deals-law'

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
 * One law for the deals of all types together: a beta-binomial with the same mean and variance. Exact for one type.
 * @param drift how far the rates of the coming period stray from the learnt ones, all together, as a share of their mean:
 * see `Spread`. A known rate does not stray.
 */
export function mixLaw(parts: readonly LeadsOfType[], drift = 0): LeadsOfType {
  const leads = sum(parts.map((part) => part.leads))
  if (leads <= 0) return { leads: 0, law: { kind: 'known', rate: 0 } }
  let variance = 0
  let strayed = 0
  let strayedSquares = 0
  for (const part of parts) {
    const { leads: count, law } = part
    const mean = meanRate(law)
    variance += varianceOfDeals(part)
    if (law.kind === 'known') continue
    strayed += count * mean
    strayedSquares += count * mean * mean
  }
  variance += drift ** 2 * Math.max(0, strayed ** 2 - strayedSquares)
  const rate = sum(parts.map((part) => part.leads * meanRate(part.law))) / leads
  const alike = leads > 1 && rate > 0 && rate < 1 ? (variance / (leads * rate * (1 - rate)) - 1) / (leads - 1) : 0
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

/** The chance of at least so many deals, by the law of all types together: what the plan tab computes live. */
export function mixChance(deals: number, parts: readonly LeadsOfType[], drift = 0, most = MOST_SUMMED): number {
  const { leads, law } = mixLaw(parts, drift)
  return chanceOfAtLeast(deals, leads, law, most)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
