import type { PlanFacts } from './facts'

/** Whether a plan can know what its deals brought. Where it cannot, each of them counts at the deal size in use. */
export const hasAmounts = ({ measures, counting }: Pick<PlanFacts, 'measures' | 'counting'>): boolean =>
  measures.dealSize !== null || (counting.kind === 'live' && counting.source.value !== null)
