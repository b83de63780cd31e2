import { requiredLeads } from '../domain/funnel'
import { define, param } from './define'
import { money, rate } from './value-kinds'

export const REQUIRED_LEADS = define({
  name: 'REQUIRED_LEADS',
  summary: 'How many leads a revenue goal takes on average: deals rounded up, divided by the lead-to-deal rate.',
  params: [
    param('revenue_goal', money, 'each', 'The revenue to reach: one cell, or a column of cells.'),
    param('deal_size', money, 'each', 'Average revenue of a won deal: one cell, or a column of cells.'),
    param('rates', rate, 'list', 'The lead-to-deal rate, or a range of stage rates that are multiplied; a row for each goal.'),
  ],
  returns: 'The number of leads, rounded up, for each row.',
  examples: [
    { args: [1000000, 100000, [[1 / 3], [1 / 3]]], gives: 90 },
    { args: [1000000, 100000, [[0.33, 0.33]]], gives: 92 },
    { args: [[[1000000], [2000000]], 100000, 0.01], gives: [[1000], [2000]] },
  ],
  run: requiredLeads,
})
