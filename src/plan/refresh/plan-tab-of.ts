import { describePlan } from '../describe-plan'
import type { PlanFacts } from '../facts'
import type { PlanLayout } from '../layout'
import { rowKeys } from '../row-keys'
import type { KeyedTab } from './merge-tab'

/** The tab that these facts describe, with the name of each of its rows. */
export function planTabOf(facts: PlanFacts): KeyedTab & { readonly layout: PlanLayout } {
  const { tab, layout } = describePlan(facts)
  return { tab, layout, keys: rowKeys(layout, facts) }
}
