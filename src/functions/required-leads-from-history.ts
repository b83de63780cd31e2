import { confidentLeadsFromHistory } from '../domain/chances/confident-leads'
import { requiredDeals } from '../domain/targets/funnel'
import { define, param } from './define'
import { checkSeen, DEALS_SEEN, LEADS_SEEN } from './seen-history'
import { confidence, money } from './value-kinds'

export const REQUIRED_LEADS_FROM_HISTORY = define({
  name: 'REQUIRED_LEADS_FROM_HISTORY',
  summary: 'How many leads a revenue goal takes with the chosen confidence, where the rate is learnt from few or many leads.',
  params: [
    param('revenue_goal', money, 'each', 'The revenue to reach: one cell, or a column of cells.'),
    param('deal_size', money, 'each', 'Average revenue of a won deal: one cell, or a column of cells.'),
    LEADS_SEEN,
    DEALS_SEEN,
    param('confidence', confidence, 'each', 'How sure to be that the leads bring the deals, such as 80 %.'),
  ],
  returns: 'The number of leads, for each row; more than with a known rate, because the rate itself is in doubt.',
  examples: [
    { args: [1000000, 100000, 90, 10, 0.8], gives: 123 },
    { args: [1000000, 100000, [[900], [18]], [[100], [2]], 0.8], gives: [[113], [154]] },
  ],
  agree: (_goal, _size, leads, deals) => checkSeen(leads, deals),
  run: (goal, size, leads, deals, sure) => {
    const found = confidentLeadsFromHistory(requiredDeals(goal, size), leads, deals, sure)
    return found.kind === 'leads' ? found.leads : Number.POSITIVE_INFINITY
  },
})
