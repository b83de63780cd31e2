import { requiredDeals } from '../domain/targets/funnel'
import { define, param } from './define'
import { money } from './value-kinds'

export const REQUIRED_DEALS = define({
  name: 'REQUIRED_DEALS',
  summary: 'How many deals a revenue goal takes, rounded up: half a deal does not exist.',
  params: [
    param('revenue_goal', money, 'each', 'The revenue to reach: one cell, or a column of cells.'),
    param('deal_size', money, 'each', 'Average revenue of a won deal: one cell, or a column of cells.'),
  ],
  returns: 'The number of deals, for each row.',
  examples: [
    { args: [1000000, 100000], gives: 10 },
    { args: [1000001, 100000], gives: 11 },
    { args: [[[1000000], [''], [250000]], 100000], gives: [[10], [''], [3]] },
  ],
  run: requiredDeals,
})
