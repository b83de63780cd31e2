import { SUPPOSED_SPREAD } from '../../domain/spread'
import { at, columnHeads, frozen, live, words } from '../cells'
import { AHEAD_COLUMNS, INPUT_COLUMNS, MONTH_COLUMNS, WORKING_COLUMNS as W } from '../columns'
import { doublings } from '../confident-leads'
import { call, divided, type Formula, isBlank, minus, operation, product, sumOfProducts, times, when } from '../formula'
import { CHANCE_ROWS, type ChanceName } from '../named-rows'
import { chanceCell, columnOf, inputRow } from '../places'
import type { Plan } from '../plan'
import type { NumberFormat, TabCell } from '../tab'

const FORMATS: Readonly<Record<ChanceName, NumberFormat>> = {
  landed: 'share',
  drift: 'share',
  rate: 'rate',
  dealsRate: 'rate',
  varianceOfEach: 'tiny',
  varianceTogether: 'tiny',
  doublings: 'count',
  deviation: 'cents',
  dealsBehindSize: 'count',
  exactDeals: 'rate',
  exactRevenue: 'rate',
}

/** The figures behind the confident leads and both chances. */
export function chances(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.chances
  const measured: Partial<Record<ChanceName, number | null>> = {
    drift: facts.measures.spread?.coefficientOfVariation ?? SUPPOSED_SPREAD,
    deviation: facts.measures.dealSize?.deviation ?? 0,
    dealsBehindSize: facts.measures.dealSize?.deals ?? 0,
    exactDeals: facts.exact.ofDeals,
    exactRevenue: facts.exact.ofRevenue,
  }
  const followed = followUp(plan)
  return [
    words(at(block.heading, 0), 'heading', say('chances.heading')),
    ...columnHeads(block.heads, [say('chances.figure'), say('chances.value')]),
    ...CHANCE_ROWS.flatMap((name) => {
      const where = chanceCell(layout, name)
      const formula = followed[name]
      return [
        words(at(where.row, 0), 'label', say(`chances.${name}`)),
        ...(formula ? [live(where, formula, FORMATS[name])] : []),
        ...(measured[name] === undefined
          ? []
          : [frozen(formula ? at(where.row, where.column + 1) : where, measured[name] ?? null, FORMATS[name])]),
      ]
    }),
  ]
}

/** What is computed live. */
function followUp(plan: Plan): Partial<Record<ChanceName, Formula>> {
  const { layout } = plan
  const column = (index: number): Formula => columnOf(layout.workings, index)
  const cell = (name: ChanceName) => chanceCell(layout, name)
  const [leads, mean, alike] = [column(W.leads), column(W.mean), column(W.alike)]
  const all = call('SUM', leads)
  const share = divided(leads, all)
  const doubt = times(mean, minus(1, mean))
  const ifAny = (formula: Formula): Formula => when(operation(all, '>', 0), formula, 0)
  return {
    landed: landed(layout),
    rate: ifAny(divided(product(leads, mean), all)),
    dealsRate: when(operation(cell('rate'), '>', 0), divided(product(share, mean, mean), cell('rate')), 0),
    varianceOfEach: ifAny(product(share, doubt, minus(1, alike))),
    varianceTogether: ifAny(product(share, share, doubt, alike)),
    doublings: doublings(plan),
    dealsBehindSize: when(
      isBlank(at(inputRow('dealSize'), INPUT_COLUMNS.input)),
      call('N', at(cell('dealsBehindSize').row, 2)),
      0,
    ),
  }
}

/** Share of the agreed leads' deals that land within the period. */
function landed(layout: Plan['layout']): Formula {
  const all = call('SUM', columnOf(layout.byMonth, MONTH_COLUMNS.weight))
  const months = Array.from(
    { length: layout.months },
    (_, month) =>
      [at(layout.byMonth.first + month, MONTH_COLUMNS.weight), at(layout.ahead.first + month, AHEAD_COLUMNS.landed)] as const,
  )
  return when(operation(all, '>', 0), divided(sumOfProducts(months), all), 1)
}
