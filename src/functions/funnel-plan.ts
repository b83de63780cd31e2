import { funnelPlan } from '../domain/targets/funnel'
import { define, param } from './define'
import { money, name, rate } from './value-kinds'

export const FUNNEL_PLAN = define({
  name: 'FUNNEL_PLAN',
  summary: 'The whole funnel: for each stage, how many are needed and what one is worth.',
  params: [
    param('revenue_goal', money, 'single', 'The revenue to reach.'),
    param('deal_size', money, 'single', 'Average revenue of a won deal.'),
    param('stages', name, 'all', 'The names of the stages, from the top down to the deal.'),
    param('rates', rate, 'all', 'The rate from each stage to the next: one fewer than there are stages.'),
  ],
  returns: 'A row for each stage: its name, the number needed, the value of one.',
  examples: [
    {
      args: [1000000, 100000, [['Lead'], ['SQL'], ['Deal']], [[0.5], [0.25]]],
      gives: [
        ['Lead', 80, 12500],
        ['SQL', 40, 25000],
        ['Deal', 10, 100000],
      ],
    },
  ],
  agree: (_goal, _size, stages, rates) =>
    rates.length === stages.length - 1
      ? null
      : {
          argument: 'rates',
          allowed: `one rate fewer than there are stages, so ${stages.length - 1}`,
          given: `there are ${rates.length}`,
        },
  run: (goal, size, stages, rates) =>
    funnelPlan(goal, size, rates).map(({ needed, value }, index) => [stages[index] as string, needed, value]),
})
