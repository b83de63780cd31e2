import { countedTypes } from './counted-types'
import type { PlanFacts } from './facts'
import { type PlanLayout } from './layout'
import { GAP_ROWS, PACE_ROWS, STANDING_ROWS } from './named-rows'

/** A stretch of rows of the tab: what stands above its items, a row for each item, and what follows until the next stretch. */
interface Stretch {
  readonly name: string
  readonly from: number
  readonly first: number
  readonly items: readonly string[]
}

/**
 * A name for every row of the plan tab, from top to bottom. It stands in a hidden column of the tab, so that a row is
 * found again wherever it was moved, and a lead type keeps its overrides when the order or number of types changes.
 */
export function rowKeys(layout: PlanLayout, facts: Pick<PlanFacts, 'measures' | 'olderBaselines'>): readonly string[] {
  const leadTypes = facts.measures.types.map(({ leadType }) => leadType)
  const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1))
  const months = numbered(layout.months)
  // By what they are: what people refer to stays the same row when there are more months.
  const quarters = numbered(layout.quarters).map((quarter) => `quarter ${quarter}`)
  const block = (
    name: string,
    rows: { readonly heading: number; readonly first: number },
    items: readonly string[],
  ): Stretch => ({
    name,
    from: rows.heading,
    first: rows.first,
    items,
  })
  const linesOf = (rows: { readonly first: number; readonly last: number }): number => rows.last - rows.first + 1
  const lines = (rows: { readonly first: number; readonly last: number }): string[] => numbered(linesOf(rows))
  const stretches: Stretch[] = [
    { name: 'top', from: 0, first: layout.inputsHeading, items: [] },
    { name: 'inputs', from: layout.inputsHeading, first: layout.log.heading, items: [] },
    // The newest line of the log stands on top: counted from the oldest, every line keeps its name.
    block(
      'log',
      layout.log,
      numbered(facts.olderBaselines + linesOf(layout.log))
        .slice(facts.olderBaselines)
        .reverse(),
    ),
    block('rates', layout.rates, leadTypes),
    block('leadTypes', layout.leadTypes, leadTypes),
    block('stages', layout.stages, lines(layout.stages)),
    block('countAgainstValue', layout.countAgainstValue, leadTypes),
    block('cheapest', layout.cheapest, leadTypes),
    block('byMonth', layout.byMonth, [...months, ...quarters, 'total']),
    block('cumulative', layout.cumulative, months),
    block('standing', layout.standing, STANDING_ROWS),
    block('gap', layout.gap, GAP_ROWS),
    block('pace', layout.pace, PACE_ROWS),
    block('thisMonth', layout.thisMonth, leadTypes),
    block('ahead', layout.ahead, months),
    block('realityCheck', layout.realityCheck, lines(layout.realityCheck)),
    block('levers', layout.levers, lines(layout.levers)),
    block('backtests', layout.backtests, lines(layout.backtests)),
    { name: 'definitions', from: layout.definitions.heading, first: layout.workings.heading, items: [] },
    block('workings', layout.workings, leadTypes),
    block('chances', layout.chances, lines(layout.chances)),
    block('market', layout.market, lines(layout.market)),
    block('following', layout.following, months),
    block(
      'actuals',
      layout.actuals,
      countedTypes(facts).flatMap((leadType) => months.map((month) => `${month} ${leadType}`)),
    ),
  ]
  return stretches.flatMap(({ name, from, first, items }, index) => {
    const until = stretches[index + 1]?.from ?? layout.rows
    return Array.from({ length: until - from }, (_, offset) => {
      const row = from + offset
      if (row < first) return `${name} above ${offset + 1}`
      const item = items[row - first]
      return item === undefined ? `${name} below ${row - first - items.length + 1}` : `${name} of ${item}`
    })
  })
}

/** The names of the log's oldest lines, which stand in the tab and are not described any more. */
export const olderLogKeys = ({ olderBaselines }: Pick<PlanFacts, 'olderBaselines'>): readonly string[] =>
  Array.from({ length: olderBaselines }, (_, index) => `log of ${index + 1}`)
