import type { ActivityRow, DealValueRow, SurvivalRow } from '../../domain/tables'

/** The order of the three tables: the same whatever they are made from, because sums of fractions depend on their order. */
export const survivalOrder = (a: SurvivalRow, b: SurvivalRow): number =>
  byName(a.leadType, b.leadType) ||
  byName(a.createdMonth ?? '', b.createdMonth ?? '') ||
  byName(a.outcome, b.outcome) ||
  (a.days ?? -1) - (b.days ?? -1)

export const activityOrder = (a: ActivityRow, b: ActivityRow): number =>
  byName(a.month, b.month) || byName(a.leadType, b.leadType)

export const dealValueOrder = (a: DealValueRow, b: DealValueRow): number => byName(a.leadType, b.leadType) || a.value - b.value

/** Lead types by their number of leads. */
export const mostLeadsFirst = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts.keys()].sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number) || byName(a, b))

/** As texts sort by their code units, whatever the language of who looks. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
