import { requiredVisitors } from '../domain/targets/funnel'
import { define, param } from './define'
import { count, rate } from './value-kinds'

export const REQUIRED_VISITORS = define({
  name: 'REQUIRED_VISITORS',
  summary: 'How many visitors it takes to get a number of leads.',
  params: [
    param('leads', count, 'each', 'The leads that are needed: one cell, or a column of cells.'),
    param('visitor_to_lead_rate', rate, 'each', 'Share of the visitors that become a lead, such as 2 %.'),
  ],
  returns: 'The number of visitors, rounded up, for each row.',
  examples: [
    { args: [90, 0.02], gives: 4500 },
    {
      args: [
        [[90], [30]],
        [[0.05], [0.01]],
      ],
      gives: [[1800], [3000]],
    },
  ],
  run: requiredVisitors,
})
