import { CARD_FORMATS } from './blocks/headlines'
import { CARDS, type CardName, cardCell } from './cards'
import { at, columnHeads, frozen, live, words } from './cells'
import type { PlanWords } from './facts'
import { elsewhere } from './formula'
import type { Place } from './move-formula'
import { usedInput } from './places'
import type { TabCell, TabDescription } from './tab'

/** A plan as another tab sees it. */
export interface ComparedPlan {
  readonly tabName: string
  readonly months: number
  /** Where the cells of its description stand now. */
  readonly place: Place
}

const COMPARED: readonly CardName[] = CARDS
const HEADS_ROW = 1

/** A row for each plan, a column for each headline: read live, so that a changed plan shows here at once. */
export function describeComparison(plans: readonly ComparedPlan[], tabName: string, say: PlanWords): TabDescription {
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
      frozen(at(row, 1), months, 'count'),
      ...(size ? [live(at(row, 2), elsewhere(plan, size), 'cents')] : []),
      ...COMPARED.flatMap((name, index) => {
        const where = place(cardCell(name))
        return where ? [live(at(row, index + 3), elsewhere(plan, where), CARD_FORMATS[name])] : []
      }),
    ]
  }
  return {
    name: tabName,
    rows: HEADS_ROW + 1 + plans.length,
    columnWidths: [220, ...heads.slice(1).map(() => 120)],
    frozenRows: HEADS_ROW + 1,
    hasGridlines: true,
    hidden: null,
    cells: [
      words(at(0, 0), 'label', say('compare.explained')),
      ...columnHeads(HEADS_ROW, heads),
      ...plans.flatMap((plan, index) => rowOf(plan, HEADS_ROW + 1 + index)),
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
