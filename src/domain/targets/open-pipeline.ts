import { type IncidenceCurve, wonLater } from '../measures/cumulative-incidence'
import type { SurvivalRow } from '../tables'

export interface PipelineCredit {
  readonly openLeads: number
  /** Deals that they can be expected to bring, or what the user said. */
  readonly deals: number
  /** What the history says, whatever the user said. */
  readonly expected: number
  /** Open leads without a created date: their age is unknown, so they get no credit. */
  readonly unknownAge: number
}

/**
 * The credit for leads that are open at the as-of date: each counts with its chance of being won within the days that
 * are left, given its age: (F(age + days) − F(age)) ÷ share still open at that age, F the Aalen–Johansen incidence.
 * Only the age is known, not the stage: so a team that knows better may override the number.
 * @param days from the as-of date to the end of the period.
 * @param override deals expected from the open leads, as the user says; null: as the history says.
 */
export function pipelineCredit(
  rows: readonly SurvivalRow[],
  curve: IncidenceCurve,
  days: number,
  override: number | null = null,
): PipelineCredit {
  let openLeads = 0
  let unknownAge = 0
  let expected = 0
  for (const { outcome, days: age, count } of rows) {
    if (outcome !== 'open') continue
    openLeads += count
    if (age === null) unknownAge += count
    else expected += count * wonLater(curve, age, Math.max(0, days))
  }
  return { openLeads, deals: override ?? expected, expected, unknownAge }
}
