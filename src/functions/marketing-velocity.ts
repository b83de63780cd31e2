import { marketingVelocity } from '../domain/targets/velocity'
import { define, param } from './define'
import { countOrNone, moneyOrNothing } from './value-kinds'

export const MARKETING_VELOCITY = define({
  name: 'MARKETING_VELOCITY',
  summary: 'The lead value that a number of leads of each type brings.',
  params: [
    param('leads', countOrNone, 'paired', 'Leads of each type in the period.'),
    param('lead_values', moneyOrNothing, 'paired', 'What one lead of each type is worth, in the same order.'),
  ],
  returns: 'The lead value of all types together.',
  examples: [
    {
      args: [
        [[50], [10]],
        [[1000], [3000]],
      ],
      gives: 80000,
    },
    { args: [90, 11000], gives: 990000 },
    {
      args: [
        [[50], [''], [10]],
        [[1000], [''], [3000]],
      ],
      gives: 80000,
    },
  ],
  run: marketingVelocity,
})
