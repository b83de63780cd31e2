import { addMonths } from '../domain/months'
import type { PlanInputs } from '../plan/inputs'

/**
 * Whether months of a period are over: some of them, or all.
 * @param today ISO day
 */
export function pastPeriod(
  { startMonth, months }: Pick<PlanInputs, 'startMonth' | 'months'>,
  today: string,
): 'begun' | 'over' | null {
  const thisMonth = today.slice(0, 7)
  if (startMonth >= thisMonth) return null
  return addMonths(startMonth, months) > thisMonth ? 'begun' : 'over'
}
