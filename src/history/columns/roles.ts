import type { Role } from '../contract'

/** Dates of a lead, and the month of a summary. */
export const DATE_ROLES = ['created', 'qualified', 'won', 'lost', 'closed', 'month'] as const satisfies readonly Role[]
/** What beside the status tells an end by yes or no. */
export const FLAG_ROLES = ['isWon', 'isClosed', 'isActive'] as const satisfies readonly Role[]
/** What a deal tells of the end of its lead. */
const END_ROLES = [
  'qualified',
  'won',
  'lost',
  'closed',
  'status',
  'value',
  ...FLAG_ROLES,
  'lostReason',
] as const satisfies readonly Role[]

/** What a tab of leads can hold, in the order in which columns are looked for: a column plays one role. */
export const LEAD_ROLES: readonly Role[] = ['leadId', 'created', ...END_ROLES, 'leadType', 'key']
/** What a tab of deals can hold. */
export const DEAL_ROLES: readonly Role[] = [...END_ROLES, 'key']
/** What a tab of monthly summaries can hold. */
export const SUMMARY_ROLES: readonly Role[] = ['month', 'leadType', 'leads', 'sqls', 'deals', 'revenue']
