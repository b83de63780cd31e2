import { at } from './cells'
import { TYPE_COLUMNS } from './columns'
import { type CellAt, call, divided, type Formula, operation, type Part, times, when } from './formula'
import type { PlanLayout } from './layout'

/** In percent of what was due, as the pace is shown: less than a twentieth missing is noise. */
const ON_PACE = 95

/**
 * Whether too little came in: one rule for every verdict of the tab, judged on the pace as it is shown, in whole percent. What is
 * less than one lead, or one deal, cannot be missing: targets of months are whole, and nobody can bring a part of one.
 * @param gap what came in − what was due
 * @param one what one lead or one deal is in the same measure
 */
export function isBehind(gap: Part, due: Part, one: Part): Formula {
  const pace = call('ROUND', times(100, operation(1, '+', divided(gap, due))), 0)
  const isWhole = operation(call('ROUND', operation(gap, '+', one), 6), '<=', 0)
  const behind = call('AND', operation(pace, '<', ON_PACE), isWhole)
  return when(operation(due, '>', 0), behind, operation(1, '=', 0))
}

/** What one lead is worth on average. */
export const oneLead = ({ leadTypes }: PlanLayout): CellAt => at(leadTypes.total, TYPE_COLUMNS.leadValue)
