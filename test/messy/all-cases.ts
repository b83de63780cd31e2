import { AMOUNTS } from './cases/amounts'
import { CHOSEN_COLUMNS } from './cases/chosen-columns'
import { DATES } from './cases/dates'
import { ESPOCRM } from './cases/espocrm'
import { HOPED_FOR } from './cases/hoped-for'
import { HOSTILE_CELLS } from './cases/hostile-cells'
import { HUBSPOT } from './cases/hubspot'
import { JOINED_TABS } from './cases/joined-tabs'
import { LAYOUT } from './cases/layout'
import { LEAD_TYPES } from './cases/lead-types'
import { LOST_LEADS } from './cases/lost-leads'
import { ODOO } from './cases/odoo'
import { ONE_DEAL_TWICE } from './cases/one-deal-twice'
import { PIPEDRIVE } from './cases/pipedrive'
import { SALESFORCE } from './cases/salesforce'
import { SIGNS } from './cases/signs'
import { STATUSES } from './cases/statuses'
import { SUMMARIES } from './cases/summaries'
import { TEAMLEADER } from './cases/teamleader'
import { TOTALS_WITHIN } from './cases/totals-within'
import { TWO_TABS } from './cases/two-tabs'
import type { HistoryCase } from './history-case'

/** Every history of the corpus. */
export const ALL_CASES: readonly HistoryCase[] = [
  ...HUBSPOT,
  ...PIPEDRIVE,
  ...SALESFORCE,
  ...ODOO,
  ...ESPOCRM,
  ...TEAMLEADER,
  ...LAYOUT,
  ...DATES,
  ...AMOUNTS,
  ...STATUSES,
  ...SIGNS,
  ...ONE_DEAL_TWICE,
  ...TWO_TABS,
  ...LEAD_TYPES,
  ...LOST_LEADS,
  ...HOSTILE_CELLS,
  ...SUMMARIES,
  ...CHOSEN_COLUMNS,
  ...HOPED_FOR,
  ...TOTALS_WITHIN,
  ...JOINED_TABS,
]
