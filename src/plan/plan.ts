import type { PlanFacts } from './facts'
import type { PlanLayout } from './layout'

/** What every block is built from. */
export interface Plan {
  readonly facts: PlanFacts
  readonly layout: PlanLayout
}
