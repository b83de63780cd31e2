import { MOST_DOUBLINGS } from '../domain/chances/confident-leads'
import { cardCell } from './cards'
import { chanceOfDealsFormula, doublingsUntilEnough, howAlike, smallestEnough } from './chance-formulas'
import { call, divided, type Formula, letting, minus, operation, times, when } from './formula'
import type { ChanceName } from './named-rows'
import { chanceCell, usedInput } from './places'
import type { Plan } from './plan'

const deals = cardCell('requiredDeals')
/** Fewer leads than deals are never enough. */
const TOO_FEW = minus(deals, 1)

/** The smallest number of leads in this mix that brings the deals with the chosen confidence; time is left out, as in the leads needed. */
export function confidentLeads(plan: Plan): Formula {
  const doublings = chanceCell(plan.layout, 'doublings')
  const search = smallestEnough(TOO_FEW, doublings, usedInput('confidence'), chanceOfDealsOf(plan))
  const isFound = operation(doublings, '<=', MOST_DOUBLINGS)
  return when(call('ISNUMBER', doublings), when(isFound, search, '–'), when(isSure(plan), deals, '–'))
}

/** Between how many leads they lie: `–` where there is nothing to search for. */
export function doublings(plan: Plan): Formula {
  const rate = chanceCell(plan.layout, 'rate')
  const search = doublingsUntilEnough(TOO_FEW, divided(deals, rate), usedInput('confidence'), chanceOfDealsOf(plan))
  const isInDoubt = operation(rate, '<', 1)
  return when(operation(times(rate, deals), '>', 0), when(isInDoubt, search, '–'), '–')
}

/** Every lead becomes a deal. */
const isSure = ({ layout }: Plan): Formula => {
  const rate = chanceCell(layout, 'rate')
  return call('AND', operation(times(rate, deals), '>', 0), operation(rate, '>=', 1))
}

/** The chance of the deals with so many leads in this mix, after `mixLaw` in `domain`. */
function chanceOfDealsOf({ layout }: Plan): (leads: Formula) => Formula {
  const of = (name: ChanceName) => chanceCell(layout, name)
  return (leads) =>
    letting('l', divided(times(leads, of('rate')), of('dealsRate')), (alikeLeads) => {
      const varianceOfADeal = divided(operation(of('varianceOfEach'), '+', times(leads, of('varianceTogether'))), of('rate'))
      return chanceOfDealsFormula(deals, alikeLeads, of('dealsRate'), howAlike(alikeLeads, of('dealsRate'), varianceOfADeal))
    })
}
