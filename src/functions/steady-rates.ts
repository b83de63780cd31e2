import { steadyRates } from '../domain/measures/steady-rates'
import { define, param } from './define'
import { countOrNone } from './value-kinds'

export const STEADY_RATES = define({
  name: 'STEADY_RATES',
  summary: 'The lead-to-deal rates of several lead types, steadied: the fewer leads a type has, the closer to the others.',
  params: [
    param('deals', countOrNone, 'paired', 'Deals won from each lead type.'),
    param('leads', countOrNone, 'paired', 'Leads of each lead type, in the same order.'),
  ],
  returns: 'The rate to plan with for each lead type, in the shape of the deals.',
  // No more different than chance makes them: they share one rate.
  examples: [
    {
      args: [
        [[5], [10]],
        [[50], [100]],
      ],
      gives: [[0.1], [0.1]],
    },
  ],
  agree: (deals, leads) => {
    const wrong = deals.findIndex((won, index) => won > (leads[index] as number))
    if (wrong >= 0) {
      const where = deals.length > 1 ? `in cell ${wrong + 1} it` : 'it'
      return { argument: 'deals', allowed: `at most the leads, so ${leads[wrong]}`, given: `${where} is ${deals[wrong]}` }
    }
    return leads.some((count) => count > 0)
      ? null
      : { argument: 'leads', allowed: 'above 0 for one type at least', given: 'all of them are 0' }
  },
  run: (deals, leads) => steadyRates(deals.map((won, index) => ({ deals: won, leads: leads[index] as number }))),
})
