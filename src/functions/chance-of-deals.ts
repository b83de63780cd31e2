import { chanceOfAtLeast } from '../domain/chances/deals-law'
import { requiredDeals } from '../domain/targets/funnel'
import { productOfRates } from '../domain/targets/rates'
import { define, param } from './define'
import { countOrNone, money, rate } from './value-kinds'

export const CHANCE_OF_DEALS = define({
  name: 'CHANCE_OF_DEALS',
  summary: 'The chance that so many leads bring the deals that a revenue goal takes, the rate being known.',
  params: [
    param('leads', countOrNone, 'each', 'The number of leads: one cell, or a column of cells.'),
    param('revenue_goal', money, 'each', 'The revenue to reach: one cell, or a column of cells.'),
    param('deal_size', money, 'each', 'Average revenue of a won deal: one cell, or a column of cells.'),
    param('rates', rate, 'list', 'The lead-to-deal rate, or a range of stage rates that are multiplied; a row for each result.'),
  ],
  returns: 'The chance of at least the required number of deals, for each row.',
  examples: [{ args: [100, 100000, 100000, 0.01], gives: 1 - 0.99 ** 100 }],
  run: (leads, goal, size, rates) =>
    chanceOfAtLeast(requiredDeals(goal, size), leads, { kind: 'known', rate: productOfRates(rates) }),
})
