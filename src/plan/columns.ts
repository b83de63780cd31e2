/** In which column of its block each figure of the plan tab stands. 0-based. */

export const INPUT_COLUMNS = { label: 0, frozen: 1, input: 2, used: 3 } as const
export const AGREEMENT_COLUMNS = { label: 5, value: 8, signedOn: 10, verdict: 11 } as const
/** The figures of a baseline, and who signed it. */
export const LOG_COLUMNS = {
  agreedOn: 0,
  asOf: 1,
  figures: 2,
  revenueGoal: 6,
  agreedLeads: 7,
  sales: 9,
  salesOn: 10,
  marketing: 11,
  marketingOn: 12,
} as const
export const RATE_COLUMNS = {
  type: 0,
  leads: 1,
  deals: 2,
  naiveRate: 3,
  measuredRate: 4,
  low: 5,
  high: 6,
  steadyRate: 7,
  rateOverride: 8,
  usedRate: 9,
  why: 10,
} as const
export const TYPE_COLUMNS = {
  type: 0,
  usedRate: 1,
  leadValue: 2,
  leadsPerDeal: 3,
  frozenShare: 4,
  shareOverride: 5,
  usedShare: 6,
  requiredLeads: 7,
  agreedLeads: 8,
  visitorRate: 9,
  visitors: 10,
  remark: 11,
} as const
export const STAGE_COLUMNS = { stage: 0, needed: 1, value: 2 } as const
export const VALUE_COLUMNS = { type: 0, deals: 1, revenue: 2, difference: 3, exchange: 4 } as const
export const MONTH_COLUMNS = {
  month: 0,
  weight: 1,
  leads: 2,
  leadsActual: 3,
  deals: 4,
  dealsActual: 5,
  revenue: 6,
  revenueActual: 7,
  leadValue: 8,
  leadValueActual: 9,
  status: 10,
  capacityUsed: 11,
  backlog: 12,
  elapsed: 13,
} as const
export const CUMULATIVE_COLUMNS = {
  month: 0,
  leadValue: 1,
  leadValueActual: 2,
  revenue: 3,
  revenueActual: 4,
  leads: 5,
  leadsActual: 6,
  deals: 7,
  dealsActual: 8,
} as const
export const ACTUAL_COLUMNS = {
  month: 0,
  number: 1,
  type: 2,
  leads: 3,
  sqls: 4,
  deals: 5,
  revenue: 6,
  leadValue: 7,
} as const
export const WORKING_COLUMNS = {
  type: 0,
  share: 1,
  leads: 2,
  remainder: 3,
  agreed: 4,
  agreedRemainder: 5,
  beliefMean: 6,
  strength: 7,
  mean: 8,
  alike: 9,
  credit: 10,
  inTime: 11,
  reach: 12,
} as const
export const MARKET_COLUMNS = {
  quantile: 0,
  raw: 1,
  level: 2,
  deals: 3,
  rate: 4,
  leads: 5,
  variance: 6,
  alike: 7,
  chanceOfDeals: 8,
  chanceOfRevenue: 9,
} as const
export const AHEAD_COLUMNS = {
  month: 0,
  lagShare: 1,
  landed: 2,
  leads: 3,
  deals: 4,
  after: 5,
  due: 6,
  label: 8,
  value: 12,
} as const
export const CHEAPEST_COLUMNS = {
  type: 0,
  cost: 1,
  most: 2,
  leadValue: 3,
  dearness: 4,
  reachable: 5,
  leads: 6,
  total: 7,
  verdict: 8,
} as const
export const BACKTEST_COLUMNS = { asOf: 0, days: 1, low: 2, mean: 3, high: 4, actual: 5, held: 6 } as const
/** A row for each month behind *Follow*; the first four are drawn as a chart. */
export const FOLLOWING_COLUMNS = {
  month: 0,
  leads: 1,
  capacity: 2,
  backlog: 3,
  arrived: 4,
  landing: 5,
  pipelineShare: 6,
  expected: 7,
  leadValueGap: 8,
  salesGap: 9,
  marketingSince: 10,
  salesSince: 11,
  backlogSince: 12,
  toCome: 13,
} as const
export const STANDING_COLUMNS = {
  kind: 0,
  due: 1,
  actual: 2,
  difference: 3,
  pace: 4,
  target: 5,
  left: 6,
  forecast: 7,
  status: 8,
} as const
export const GAP_COLUMNS = { cause: 0, amount: 1, share: 2, says: 3 } as const
export const PACE_COLUMNS = { kind: 0, value: 1 } as const
export const THIS_MONTH_COLUMNS = { type: 0, target: 1, actual: 2, left: 3 } as const
