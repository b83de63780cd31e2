import type { LeadLives, LifeRow } from '../lives'
import { type IncidenceCurve, incidenceCurve } from '../measures/cumulative-incidence'
import { monthNumber, nameOfMonth } from '../months'
import { toCents } from '../rounding'
import type { Day, Outcome, SurvivalRow } from '../tables'
import type { KnownDeals } from './market-factor'

/** What the leads that exist on a day can be expected to bring, by the rates known on that day and nothing else. */
export interface Expectation {
  /** Expected number of deals within the asked days. */
  readonly deals: number
  /** The same within any smaller number of days, from 0 on. */
  readonly within: readonly number[]
  /** Variance of that number ÷ its mean, were the rates exactly known: 1 for rare events (Poisson), less where many leads are won. */
  readonly dispersion: number
  /** Deals that stand behind the rates. */
  readonly known: number
  /** Mean value of those deals, and the mean of its square; null where the history holds no values. */
  readonly dealValue: { readonly mean: number; readonly square: number } | null
}

/** What came of a prediction. */
export interface Actual {
  readonly deals: number
  /** null where the history does not say what deals brought. */
  readonly value: number | null
}

/** Below this share, nobody is left open but by rounding. */
const NOBODY = 1e-12

const closedBy = (row: LifeRow, asOf: Day): boolean => row.outcomeDay !== null && row.outcomeDay <= asOf

/**
 * Expected deals within so many days after a day, from the leads created by then and still open: each wins with
 * the chance (F(age + days) − F(age)) ÷ S(age), where F is the Aalen–Johansen incidence of winning of all lead types
 * together, and S the share still open (see `incidenceCurve`). A later outcome is open, a later lead unknown.
 * @returns null where no outcome was known yet.
 */
export function expectDeals(lives: LeadLives, asOf: Day, days: number): Expectation | null {
  const outcomesSince = firstOutcome(lives, asOf)
  if (outcomesSince === null) return null
  const curve = incidenceCurve(survivalOn(lives, asOf), { outcomesSince, asOf })
  const open = new Map<number, number>()
  let known = 0
  let value = 0
  let squares = 0
  for (const row of lives.rows) {
    if (row.created > asOf) continue
    if (!closedBy(row, asOf)) open.set(asOf - row.created, (open.get(asOf - row.created) ?? 0) + row.count)
    else if (row.outcome === 'won') {
      known += row.count
      value += row.value
      squares += row.squares
    }
  }
  const within = new Array<number>(days + 1).fill(0)
  const { won, stillOpen } = byDay(curve, Math.max(0, ...open.keys()) + days)
  let variance = 0
  for (const [age, count] of open) {
    const left = stillOpen[age] as number
    if (left < NOBODY) continue
    const before = won[age] as number
    for (let day = 1; day <= days; day++)
      within[day] = (within[day] as number) + (count * ((won[age + day] as number) - before)) / left
    const chance = ((won[age + days] as number) - before) / left
    variance += count * chance * (1 - chance)
  }
  const deals = within[days] as number
  return {
    deals,
    within,
    dispersion: deals > 0 ? variance / deals : 1,
    known,
    dealValue: lives.hasValues && known > 0 ? { mean: value / known, square: squares / known } : null,
  }
}

/** Deals that the leads created by a day brought after it, and at most so many days later. */
export function actualDeals(lives: LeadLives, asOf: Day, days: number): Actual {
  let deals = 0
  let value = 0
  for (const row of lives.rows) {
    if (row.outcome !== 'won' || row.created > asOf || row.outcomeDay === null) continue
    if (row.outcomeDay <= asOf || row.outcomeDay > asOf + days) continue
    deals += row.count
    value += row.value
  }
  return { deals, value: lives.hasValues ? toCents(value) : null }
}

/**
 * The first day with an outcome, among those known by a day; null where there is none. An outcome before its own lead is a slip
 * of somebody's pen, as everywhere here: it does not say since when outcomes are recorded.
 */
export function firstOutcome({ rows }: LeadLives, asOf: Day): Day | null {
  let first = Number.POSITIVE_INFINITY
  for (const { created, outcomeDay } of rows)
    if (outcomeDay !== null && outcomeDay <= asOf && created <= outcomeDay && outcomeDay < first) first = outcomeDay
  return Number.isFinite(first) ? first : null
}

/** The curve by every day of age: reading it step by step for every lead and every day would take too long. */
function byDay({ steps }: IncidenceCurve, last: number): { readonly won: Float64Array; readonly stillOpen: Float64Array } {
  const won = new Float64Array(last + 1)
  const stillOpen = new Float64Array(last + 1)
  let next = 0
  for (let day = 0; day <= last; day++) {
    while (next < steps.length && (steps[next] as IncidenceCurve['steps'][number]).day <= day) next++
    const step = steps[next - 1]
    won[day] = step?.won ?? 0
    stillOpen[day] = Math.max(0, 1 - (step?.won ?? 0) - (step?.lost ?? 0))
  }
  return { won, stillOpen }
}

/** Deals won on each day from the first outcome until a day. */
export function knownDeals(lives: LeadLives, since: Day, until: Day): KnownDeals {
  const perDay = new Array<number>(until - since + 1).fill(0)
  for (const { created, outcome, outcomeDay, count } of lives.rows)
    if (outcome === 'won' && outcomeDay !== null && created <= outcomeDay && outcomeDay <= until)
      perDay[outcomeDay - since] = (perDay[outcomeDay - since] as number) + count
  return { since, perDay }
}

/** More days than any lead of a history lives, so that a month, an outcome and days make one number. */
const DAYS = 2 ** 17
const RANK: Readonly<Record<Outcome, number>> = { won: 0, lost: 1, open: 2 }

/** The survival table as it would have been made on an earlier day, all lead types together. */
function survivalOn(lives: LeadLives, asOf: Day): SurvivalRow[] {
  const rows = new Map<number, { -readonly [Key in keyof SurvivalRow]: SurvivalRow[Key] }>()
  const thisMonth = monthNumber(asOf)
  for (const row of lives.rows) {
    const { created, count } = row
    if (created > asOf) continue
    const outcome = closedBy(row, asOf) ? row.outcome : 'open'
    const days = (outcome === 'open' ? asOf : (row.outcomeDay as Day)) - created
    if (days < 0) continue
    const month = monthNumber(created)
    // Months before this one are few: the key stays a small integer, with which a Map is quickest.
    const key = ((thisMonth - month) * 3 + RANK[outcome]) * DAYS + days
    const known = rows.get(key)
    if (known) known.count += count
    else rows.set(key, { leadType: '', createdMonth: nameOfMonth(month), outcome, days, count })
  }
  return [...rows.values()]
}
