import { CHANCE_OF_DEALS } from './chance-of-deals'
import { CHANCE_OF_DEALS_FROM_HISTORY } from './chance-of-deals-from-history'
import { CHEAPEST_MIX } from './cheapest-mix'
import { COHORT_RATE } from './cohort-rate'
import type { CustomFunction } from './define'
import { FUNNEL_PLAN } from './funnel-plan'
import { LEAD_GRADE } from './lead-grade'
import { LEAD_VALUE } from './lead-value'
import { LEAD_VELOCITY_RATE } from './lead-velocity-rate'
import { LEADS_DUE } from './leads-due'
import { LEADS_PER_DEAL } from './leads-per-deal'
import { MARKETING_VELOCITY } from './marketing-velocity'
import { PIPELINE_COVERAGE } from './pipeline-coverage'
import { RATE_INTERVAL } from './rate-interval'
import { REQUIRED_DEALS } from './required-deals'
import { REQUIRED_LEADS } from './required-leads'
import { REQUIRED_LEADS_FROM_HISTORY } from './required-leads-from-history'
import { REQUIRED_VISITORS } from './required-visitors'
import { SALES_VELOCITY } from './sales-velocity'
import { STEADY_RATES } from './steady-rates'

/** Every custom function. What is not here does not exist in a cell. */
export const REGISTRY: readonly CustomFunction[] = [
  REQUIRED_DEALS,
  REQUIRED_LEADS,
  REQUIRED_LEADS_FROM_HISTORY,
  REQUIRED_VISITORS,
  LEAD_VALUE,
  LEADS_PER_DEAL,
  FUNNEL_PLAN,
  SALES_VELOCITY,
  MARKETING_VELOCITY,
  LEAD_VELOCITY_RATE,
  CHANCE_OF_DEALS,
  CHANCE_OF_DEALS_FROM_HISTORY,
  RATE_INTERVAL,
  STEADY_RATES,
  COHORT_RATE,
  LEADS_DUE,
  PIPELINE_COVERAGE,
  CHEAPEST_MIX,
  LEAD_GRADE,
]
