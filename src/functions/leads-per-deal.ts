import { leadsPerDeal } from '../domain/targets/funnel'
import { define, param } from './define'
import { rate } from './value-kinds'

export const LEADS_PER_DEAL = define({
  name: 'LEADS_PER_DEAL',
  summary: 'How many leads one deal takes on average, unrounded.',
  params: [param('rates', rate, 'list', 'The lead-to-deal rate, or a range of stage rates that are multiplied.')],
  returns: 'The number of leads for one deal.',
  examples: [
    { args: [0.01], gives: 100 },
    { args: [[[0.5, 0.25]]], gives: 8 },
  ],
  run: leadsPerDeal,
})
