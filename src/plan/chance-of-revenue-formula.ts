import { cardCell } from './cards'
import { call, divided, type Formula, letting, minus, operation, type Part, times, when } from './formula'
import type { PlanLayout } from './layout'
import type { ChanceName } from './named-rows'
import { chanceCell, marketingsGoal, usedInput } from './places'

/**
 * The chance that so many deals on average, which stray so far, bring the goal: the revenue taken for gamma-distributed. Besides the
 * number of deals it knows the spread of their sizes, and the doubt about the mean size.
 */
export function chanceOfRevenueFormula(layout: PlanLayout, deals: Part, varianceOfDeals: Part): Formula {
  const of = (name: ChanceName) => chanceCell(layout, name)
  const size = usedInput('dealSize')
  const goal = marketingsGoal()
  const ofSizes = times(deals, operation(of('deviation'), '^', 2))
  const ofTheirMean = when(
    operation(of('dealsBehindSize'), '>', 0),
    divided(operation(times(deals, of('deviation')), '^', 2), of('dealsBehindSize')),
    0,
  )
  const variance = operation(operation(times(varianceOfDeals, operation(size, '^', 2)), '+', ofSizes), '+', ofTheirMean)
  // Deals all of a size bring revenue in steps: the goal is then taken half a step below the deal that reaches it.
  const roughness = times(times(2, operation(call('PI'), '^', 2)), divided(ofSizes, operation(size, '^', 2)))
  const steps = call('EXP', minus(0, roughness))
  const half = minus(times(cardCell('requiredDeals'), size), divided(size, 2))
  const height = operation(goal, '+', times(steps, minus(half, goal)))
  const tail = (mean: Formula, v: Formula): Formula =>
    minus(1, call('GAMMA.DIST', height, divided(operation(mean, '^', 2), v), divided(v, mean), call('TRUE')))
  const chance = letting('mean', times(deals, size), (mean) =>
    letting('v', variance, (v) => when(operation(v, '>', 0), tail(mean, v), when(operation(mean, '>=', goal), 1, 0))),
  )
  return when(operation(times(times(deals, size), goal), '>', 0), chance, 0)
}
