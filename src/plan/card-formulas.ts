import { type CardName, cardCell } from './cards'
import { at } from './cells'
import { MARKET_COLUMNS, STANDING_COLUMNS, TYPE_COLUMNS, WORKING_COLUMNS } from './columns'
import { confidentLeads } from './confident-leads'
import { call, divided, type Formula, formula, operation, roundedUp, sum, sumOfProducts, when } from './formula'
import { hasTargets } from './has-targets'
import { isOver, isReached } from './period-so-far'
import { aheadCell, columnOf, marketingsGoal, standingCell, usedInput } from './places'
import type { Plan } from './plan'
import { plansOnConfidence } from './plan-on'

/** The formula behind each headline. */
export function cardFormula(name: CardName, plan: Plan): Formula {
  const { layout } = plan
  const size = usedInput('dealSize')
  const leads = columnOf(layout.workings, WORKING_COLUMNS.leads)
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
      return chanceSoFar(plan, 'deals', call('AVERAGE', columnOf(layout.market, MARKET_COLUMNS.chanceOfDeals)))
    case 'chanceOfRevenue':
      return chanceSoFar(plan, 'revenue', call('AVERAGE', columnOf(layout.market, MARKET_COLUMNS.chanceOfRevenue)))
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
