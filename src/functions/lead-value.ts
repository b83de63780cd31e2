import { leadValue } from '../domain/targets/funnel'
import { define, param } from './define'
import { money, rate } from './value-kinds'

export const LEAD_VALUE = define({
  name: 'LEAD_VALUE',
  summary: 'What one lead is worth: deal size times the lead-to-deal rate.',
  params: [
    param('deal_size', money, 'each', 'Average revenue of a won deal: one cell, or a column of cells.'),
    param(
      'rates',
      rate,
      'list',
      'The lead-to-deal rate, or a range of stage rates that are multiplied; a row for each deal size.',
    ),
  ],
  returns: 'The value of one lead, for each row.',
  examples: [
    { args: [100000, 0.01], gives: 1000 },
    {
      args: [
        [[100000], [100000]],
        [[0.01], [0.03]],
      ],
      gives: [[1000], [3000]],
    },
  ],
  run: leadValue,
})
