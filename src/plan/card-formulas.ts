import { type CardName, cardCell } from './cards'
import { at } from './cells'
import { chanceOfDealsFormula } from './chance-formulas'
import { STANDING_COLUMNS, TYPE_COLUMNS, WORKING_COLUMNS } from './columns'
import { confidentLeads } from './confident-leads'
import {
  call,
  divided,
  type Formula,
  formula,
  letting,
  minus,
  operation,
  roundedUp,
  sum,
  sumOfProducts,
  times,
  when,
} from './formula'
import { hasTargets } from './has-targets'
import { type ChanceName } from './named-rows'
import { isOver, isReached } from './period-so-far'
import { aheadCell, chanceCell, columnOf, marketingsGoal, standingCell, usedInput } from './places'
import type { Plan } from './plan'
import { plansOnConfidence } from './plan-on'

/** The formula behind each headline. */
export function cardFormula(name: CardName, plan: Plan): Formula {
  const { layout } = plan
  const size = usedInput('dealSize')
  const leads = columnOf(layout.workings, WORKING_COLUMNS.leads)
  const chance = (of: ChanceName) => chanceCell(layout, of)
  switch (name) {
    case 'revenueGoal':
      return sum(usedInput('revenueGoal'))
    case 'requiredDeals': {
      const goal = marketingsGoal()
      return when(operation(size, '>', 0), roundedUp(divided(goal, size)), 0)
    }
    case 'requiredSqls': {
      const rate = usedInput('sqlToDealRate')
      return when(operation(rate, '>', 0), roundedUp(divided(cardCell('requiredDeals'), rate)), '–')
    }
    case 'requiredLeads':
      return roundedUp(sum(leads))
    case 'confidentLeads':
      return confidentLeads(plan)
    case 'agreedLeads':
      return when(plansOnConfidence(plan), cardCell('confidentLeads'), cardCell('requiredLeads'))
    case 'leadValueTarget': {
      const values = Array.from(
        { length: layout.types },
        (_, type) =>
          [
            at(layout.workings.first + type, WORKING_COLUMNS.agreed),
            at(layout.leadTypes.first + type, TYPE_COLUMNS.leadValue),
          ] as const,
      )
      return call('ROUND', sumOfProducts(values), 2)
    }
    case 'chanceOfDeals':
      return chanceSoFar(
        plan,
        'deals',
        chanceOfDealsFormula(cardCell('requiredDeals'), chance('reach'), chance('reachRate'), chance('alike')),
      )
    case 'chanceOfRevenue':
      return chanceSoFar(plan, 'revenue', chanceOfRevenueFormula(plan))
    case 'expectedDeals':
      return sum(aheadCell(layout, 'forecast'))
    case 'leadValuePace':
      return formula(standingCell(layout, 'leadValue', STANDING_COLUMNS.pace))
    case 'revenuePace':
      return formula(standingCell(layout, 'revenue', STANDING_COLUMNS.pace))
    case 'forecastRevenue':
      return formula(standingCell(layout, 'revenue', STANDING_COLUMNS.forecast))
    case 'leadsToGo':
      return formula(standingCell(layout, 'leads', STANDING_COLUMNS.left))
  }
}

/** The chance of the plan as agreed, until the goal is reached or the period is over. Where no leads follow from the inputs, there is none. */
function chanceSoFar(plan: Plan, what: 'deals' | 'revenue', asAgreed: Formula): Formula {
  return when(isReached(plan, what), 1, when(hasTargets(), when(isOver(plan), 0, asAgreed), '–'))
}

/** The revenue taken for gamma-distributed: the number of deals, the spread of their sizes, and the doubt about the mean size. */
function chanceOfRevenueFormula({ layout }: Plan): Formula {
  const of = (name: ChanceName) => chanceCell(layout, name)
  const size = usedInput('dealSize')
  const goal = marketingsGoal()
  const deals = times(of('reach'), of('reachRate'))
  const ofSizes = times(deals, operation(of('deviation'), '^', 2))
  const ofTheirMean = when(
    operation(of('dealsBehindSize'), '>', 0),
    divided(operation(times(deals, of('deviation')), '^', 2), of('dealsBehindSize')),
    0,
  )
  const variance = operation(operation(times(of('variance'), operation(size, '^', 2)), '+', ofSizes), '+', ofTheirMean)
  // Deals all of a size bring revenue in steps: the goal is then taken half a step below the deal that reaches it.
  const roughness = times(times(2, operation(call('PI'), '^', 2)), divided(ofSizes, operation(size, '^', 2)))
  const steps = call('EXP', minus(0, roughness))
  const half = minus(times(cardCell('requiredDeals'), size), divided(size, 2))
  const height = operation(goal, '+', times(steps, minus(half, goal)))
  const tail = letting('mean', times(deals, size), (mean) =>
    letting('v', variance, (v) =>
      minus(1, call('GAMMA.DIST', height, divided(operation(mean, '^', 2), v), divided(v, mean), call('TRUE'))),
    ),
  )
  return when(operation(times(times(deals, size), goal), '>', 0), when(operation(variance, '>', 0), tail, ''), 0)
}
