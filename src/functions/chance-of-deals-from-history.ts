import { chanceOfAtLeast } from '../domain/chances/deals-law'
import { afterJeffreys } from '../domain/measures/rate-belief'
import { requiredDeals } from '../domain/targets/funnel'
import { define, param } from './define'
import { checkSeen, DEALS_SEEN, LEADS_SEEN } from './seen-history'
import { countOrNone, money } from './value-kinds'

export const CHANCE_OF_DEALS_FROM_HISTORY = define({
  name: 'CHANCE_OF_DEALS_FROM_HISTORY',
  summary: 'The chance that so many leads bring the deals that a revenue goal takes, where the rate is learnt from history.',
  params: [
    param('leads', countOrNone, 'each', 'The number of leads: one cell, or a column of cells.'),
    param('revenue_goal', money, 'each', 'The revenue to reach: one cell, or a column of cells.'),
    param('deal_size', money, 'each', 'Average revenue of a won deal: one cell, or a column of cells.'),
    LEADS_SEEN,
    DEALS_SEEN,
  ],
  returns: 'The chance of at least the required number of deals, for each row.',
  // One lead, after one lead that became a deal: by Jeffreys' prior, 1½ chances in 2.
  examples: [{ args: [1, 100000, 100000, 1, 1], gives: 0.75 }],
  agree: (_leads, _goal, _size, leads, deals) => checkSeen(leads, deals),
  run: (leads, goal, size, seen, deals) =>
    chanceOfAtLeast(requiredDeals(goal, size), leads, { kind: 'learnt', belief: afterJeffreys(deals, seen) }),
})
