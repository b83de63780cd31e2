import { call, divided, type Formula, operation, type Part, times, when } from './formula'

/** In percent of what was due, as the pace is shown: less than a twentieth missing is noise. */
const ON_PACE = 95

/**
 * Whether too little came in: one rule for every verdict of the tab, judged on the pace as it is shown, in whole percent.
 * @param gap what came in − what was due
 */
export function isBehind(gap: Part, due: Part): Formula {
  const pace = call('ROUND', times(100, operation(1, '+', divided(gap, due))), 0)
  return when(operation(due, '>', 0), operation(pace, '<', ON_PACE), operation(1, '=', 0))
}
