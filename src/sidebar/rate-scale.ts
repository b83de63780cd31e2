import type { TypeMeasure } from '../domain/measures/measures'
import type { PlanInputs } from '../plan/inputs'

/** The rate at the right end of every picture: the largest one that any of them shows, so that they can be compared. */
export function mostRate(types: readonly TypeMeasure[], overrides: PlanInputs['rateOverrides']): number {
  const typed = overrides.filter(({ leadType }) => types.some((type) => type.leadType === leadType))
  const shown = [
    ...types.flatMap(({ high, naiveRate, usedRate }) => [high, naiveRate, usedRate]),
    ...typed.map(({ rate }) => rate),
  ]
  return Math.max(0, ...shown) || 1
}
