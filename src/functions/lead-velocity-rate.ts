import { leadVelocityRate } from '../domain/targets/lead-velocity'
import { define, param } from './define'
import { count, countOrNone } from './value-kinds'

export const LEAD_VELOCITY_RATE = define({
  name: 'LEAD_VELOCITY_RATE',
  summary: 'How fast the number of leads grows from one period to the next.',
  params: [
    param('previous', count, 'each', 'Leads in the period before: one cell, or a column of cells.'),
    param('current', countOrNone, 'each', 'Leads in this period: one cell, or a column of cells.'),
  ],
  returns: 'The growth as a share, for each row; below 0 where there are fewer leads.',
  examples: [
    { args: [200, 230], gives: 0.15 },
    {
      args: [
        [[100], [150]],
        [[150], [120]],
      ],
      gives: [[0.5], [-0.2]],
    },
  ],
  run: leadVelocityRate,
})
