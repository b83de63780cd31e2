import { confidentLeads } from '../domain/chances/confident-leads'
import { requiredDeals, requiredLeads } from '../domain/targets/funnel'
import { productOfRates } from '../domain/targets/rates'
import { define, param } from './define'
import { blankOr, confidence, money, rate } from './value-kinds'

export const REQUIRED_LEADS = define({
  name: 'REQUIRED_LEADS',
  summary: 'How many leads a revenue goal takes: on average, or with the chosen confidence.',
  params: [
    param('revenue_goal', money, 'each', 'The revenue to reach: one cell, or a column of cells.'),
    param('deal_size', money, 'each', 'Average revenue of a won deal: one cell, or a column of cells.'),
    param('rates', rate, 'list', 'The lead-to-deal rate, or a range of stage rates that are multiplied; a row for each goal.'),
    param(
      'confidence',
      blankOr(confidence),
      'each',
      'How sure to be that the leads bring the deals, such as 80 %; when left out, what it takes on average.',
      '',
    ),
  ],
  returns: 'The number of leads, rounded up, for each row.',
  examples: [
    { args: [1000000, 100000, [[1 / 3], [1 / 3]]], gives: 90 },
    { args: [1000000, 100000, [[0.33, 0.33]]], gives: 92 },
    { args: [1000000, 100000, [[1 / 3], [1 / 3]], 0.8], gives: 111 },
    { args: [[[1000000], [2000000]], 100000, 0.01], gives: [[1000], [2000]] },
  ],
  run: (goal, size, rates, sure) =>
    sure === undefined
      ? requiredLeads(goal, size, rates)
      : (confidentLeads(requiredDeals(goal, size), { kind: 'known', rate: productOfRates(rates) }, sure) ??
        Number.POSITIVE_INFINITY),
})
