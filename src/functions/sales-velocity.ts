import { salesVelocity } from '../domain/targets/velocity'
import { define, param } from './define'
import { count, days, money, rate } from './value-kinds'

export const SALES_VELOCITY = define({
  name: 'SALES_VELOCITY',
  summary: 'Revenue per period that Sales can turn out: opportunities × win rate × deal size ÷ cycle length.',
  params: [
    param('opportunities', count, 'each', 'Open opportunities: one cell, or a column of cells.'),
    param('win_rate', rate, 'each', 'Share of the opportunities that are won.'),
    param('deal_size', money, 'each', 'Average revenue of a won deal.'),
    param('cycle_days', days, 'each', 'Average days from opportunity to deal.'),
    param('period_days', days, 'each', 'Days in the period; 30 when left out.', 30),
  ],
  returns: 'Revenue in the period, for each row.',
  examples: [
    { args: [80, 0.25, 20000, 60, 1], gives: 6666.666666666667 },
    { args: [40, 0.25, 27000, 90], gives: 90000 },
  ],
  run: salesVelocity,
})
