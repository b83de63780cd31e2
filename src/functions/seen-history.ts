import { param } from './define'
import { count, countOrNone } from './value-kinds'

/** The two arguments with which a function is told what a history has shown. */
export const LEADS_SEEN = param('leads_seen', count, 'each', 'Leads in the history whose outcome is known.')
export const DEALS_SEEN = param('deals_seen', countOrNone, 'each', 'How many of them became a deal; below 5 the answer is weak.')

/** What must hold of both together, in words; null where all is well. */
export function checkSeen(leads: number, deals: number) {
  if (deals === 0) {
    return { argument: 'deals_seen', allowed: '1 or more, because a history without a deal says too little', given: 'it is 0' }
  }
  return deals > leads ? { argument: 'deals_seen', allowed: `at most leads_seen, so ${leads}`, given: `it is ${deals}` } : null
}
