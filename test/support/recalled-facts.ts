import type { PlanFacts } from '../../src/plan/facts'
import { recallPlan } from '../../src/plan/kept-plan'
import { keptCell } from './kept-cell'
import type { PlannedWorkbook } from './planned-workbook'

/** What a plan tab was described from. */
export function recalledFacts({ tab }: PlannedWorkbook): PlanFacts {
  const recalled = recallPlan(String(keptCell(tab).value), () => (key) => key)
  if (recalled.kind !== 'plan') throw new Error(recalled.kind)
  return recalled.facts
}
