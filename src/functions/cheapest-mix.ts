import { cheapestMix, type MixType } from '../domain/targets/cheapest-mix'
import { ArgumentError } from './argument-error'
import { define, param } from './define'
import { blankOr, countOrNone, money, moneyOrNothing } from './value-kinds'

const NAME = 'CHEAPEST_MIX'

export const CHEAPEST_MIX = define({
  name: NAME,
  summary: 'The cheapest leads of each type that together are worth the revenue goal.',
  params: [
    param('revenue_goal', money, 'single', 'The revenue to reach.'),
    param('lead_values', moneyOrNothing, 'paired', 'What one lead of each type is worth.'),
    param('costs_per_lead', moneyOrNothing, 'paired', 'What one lead of each type costs, in the same order.'),
    param(
      'most_leads',
      blankOr(countOrNone),
      'paired',
      'The most leads of each type that can be had; blank where there is no limit.',
      '',
    ),
  ],
  returns: 'The leads of each type, unrounded, in the shape of the lead values.',
  examples: [
    {
      args: [1000000, [[1000], [3000]], [[20], [90]], [[700], ['']]],
      gives: [[700], [100]],
    },
  ],
  run: (goal, leadValues, costs, most) => {
    const types = leadValues.map(
      (leadValue, index): MixType => ({ leadValue, cost: costs[index] as number, mostLeads: most[index] ?? null }),
    )
    const mix = cheapestMix(goal, types)
    if (mix.kind === 'mix') return mix.leads
    const reached = `at most ${Math.floor(mix.mostLeadValue)}, what all these leads are worth together`
    throw new ArgumentError(NAME, 'revenue_goal', reached, `it is ${goal}`, 'No mix reaches it.')
  },
})
