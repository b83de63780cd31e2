import { CARD_FORMATS } from './blocks/headlines'
import { CARDS, type CardName, cardCell } from './cards'
import { at, columnHeads, live, words } from './cells'
import type { PlanWords } from './facts'
import { type CellAt, call, elsewhere } from './formula'
import type { Place } from './move-formula'
import { usedInput } from './places'
import type { TabCell, TabDescription } from './tab'

/** A plan as another tab sees it. */
export interface ComparedPlan {
  readonly tabName: string
  /** From above its first month to below its last: what stands between them are its months. */
  readonly months: { readonly from: CellAt; readonly to: CellAt } | null
  /** Where the cells of its description stand now. */
  readonly place: Place
}

/** Names are no formula: no native one knows what a tab is called. */
export interface Comparison {
  readonly plans: readonly ComparedPlan[]
  /** A sentence on each plan that cannot be compared. */
  readonly leftOut: readonly string[]
  /** The day of the names, as it is printed. */
  readonly namesOf: string
}

const COMPARED: readonly CardName[] = CARDS
export const COMPARISON_HEADS = 1

/** A row for each plan, a column for each headline: read live, so that a changed plan shows here at once. */
export function describeComparison({ plans, leftOut, namesOf }: Comparison, tabName: string, say: PlanWords): TabDescription {
  const heads = [
    say('compare.plan'),
    say('compare.months'),
    say('input.dealSize'),
    ...COMPARED.map((name) => say(`card.${name}`)),
  ]
  const rowOf = ({ tabName: plan, months, place }: ComparedPlan, row: number): TabCell[] => {
    const size = place(usedInput('dealSize'))
    return [
      words(at(row, 0), 'label', plan),
      ...(months ? [live(at(row, 1), call('COUNT', elsewhere(plan, months.from, months.to)), 'count')] : []),
      ...(size ? [live(at(row, 2), elsewhere(plan, size), 'cents')] : []),
      ...COMPARED.flatMap((name, index) => {
        const where = place(cardCell(name))
        return where ? [live(at(row, index + 3), elsewhere(plan, where), CARD_FORMATS[name])] : []
      }),
    ]
  }
  const below = COMPARISON_HEADS + 1 + plans.length
  const others =
    leftOut.length === 0
      ? []
      : [
          words(at(below + 1, 0), 'heading', say('compare.leftOut')),
          ...leftOut.map((sentence, index) => words(at(below + 2 + index, 0), 'label', sentence)),
        ]
  return {
    name: tabName,
    rows: below + (others.length > 0 ? others.length + 1 : 0),
    columnWidths: [220, ...heads.slice(1).map(() => 120)],
    frozenRows: COMPARISON_HEADS + 1,
    hasGridlines: true,
    hidden: null,
    cells: [
      words(at(0, 0), 'label', say('compare.explained', { day: namesOf })),
      ...columnHeads(COMPARISON_HEADS, heads),
      ...plans.flatMap((plan, index) => rowOf(plan, COMPARISON_HEADS + 1 + index)),
      ...others,
    ],
    merges: [],
    tallRows: [],
    namedRanges: [],
    validations: [],
    conditions: [],
    charts: [],
    protection: say('compare.protection'),
  }
}
