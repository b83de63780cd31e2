import type { PlanInputs } from '../../src/plan/inputs'

/** Three million in 2026 on average, everything else as measured. */
export const PLAN_INPUTS: PlanInputs = {
  revenueGoal: 3000000,
  marketingShare: 1,
  startMonth: '2026-01',
  months: 12,
  dealSize: null,
  sqlToDealRate: null,
  pipelineDeals: null,
  rateOverrides: [],
  mix: null,
  monthWeights: null,
  capacity: null,
  costs: [],
  confidence: 0.8,
  planOn: 'average',
}
