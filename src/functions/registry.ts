import type { CustomFunction } from './define'
import { FUNNEL_PLAN } from './funnel-plan'
import { LEAD_VALUE } from './lead-value'
import { LEADS_PER_DEAL } from './leads-per-deal'
import { MARKETING_VELOCITY } from './marketing-velocity'
import { REQUIRED_DEALS } from './required-deals'
import { REQUIRED_LEADS } from './required-leads'
import { REQUIRED_VISITORS } from './required-visitors'
import { SALES_VELOCITY } from './sales-velocity'

/** Every custom function. What is not here does not exist in a cell. */
export const REGISTRY: readonly CustomFunction[] = [
  REQUIRED_DEALS,
  REQUIRED_LEADS,
  REQUIRED_VISITORS,
  LEAD_VALUE,
  LEADS_PER_DEAL,
  FUNNEL_PLAN,
  SALES_VELOCITY,
  MARKETING_VELOCITY,
]
