/** What stands beside the months that look ahead. */
export const AHEAD_ROWS = [
  'fromLeads',
  'pipeline',
  'byEnd',
  'forecast',
  'needed',
  'factor',
  'afterwards',
  'tooLate',
  'ignoringTime',
  'coverage',
  'neededCoverage',
] as const
export type AheadName = (typeof AHEAD_ROWS)[number]

/** The figures behind the confident leads and both chances. */
export const CHANCE_ROWS = [
  'landed',
  'drift',
  'rate',
  'dealsRate',
  'varianceOfEach',
  'varianceTogether',
  'doublings',
  'deviation',
  'dealsBehindSize',
  'exactDeals',
  'exactRevenue',
] as const
export type ChanceName = (typeof CHANCE_ROWS)[number]

/** What is followed: target and actual of each. */
export const STANDING_ROWS = ['leadValue', 'leads', 'deals', 'revenue'] as const
export type StandingName = (typeof STANDING_ROWS)[number]

/** What the status of one of these can say; a person may put other words there. */
export const STANDING_STATUSES = ['toCome', 'onPlan', 'behind'] as const
export type StandingStatus = (typeof STANDING_STATUSES)[number]

/** Why revenue differs from what was due: the parts add up to the last row. */
export const GAP_ROWS = ['volume', 'timing', 'rate', 'size', 'total'] as const
export type GapName = (typeof GAP_ROWS)[number]

/** Both teams' pace: three sentences, and the velocity of Sales. */
export const PACE_ROWS = ['marketing', 'sales', 'capacity', 'velocityNeeded', 'velocityNow', 'velocityGap'] as const
export type PaceName = (typeof PACE_ROWS)[number]

export const INPUT_ROWS = [
  'revenueGoal',
  'marketingShare',
  'startMonth',
  'today',
  'capacity',
  'confidence',
  'planOn',
  'leadsPerPiece',
  'dealSize',
  'sqlToDealRate',
  'pipelineDeals',
] as const
export type InputName = (typeof INPUT_ROWS)[number]

/** Inputs that were measured: an override stands beside each. */
export const MEASURED_INPUTS: readonly InputName[] = ['dealSize', 'sqlToDealRate', 'pipelineDeals']
