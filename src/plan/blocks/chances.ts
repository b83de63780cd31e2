import { SUPPOSED_SPREAD } from '../../domain/spread'
import { at, columnHeads, frozen, live, words } from '../cells'
import { AHEAD_COLUMNS, INPUT_COLUMNS, MONTH_COLUMNS, WORKING_COLUMNS as W } from '../columns'
import { doublings } from '../confident-leads'
import { call, divided, type Formula, isBlank, minus, operation, sumOfProducts, times, when } from '../formula'
import { CHANCE_ROWS, type ChanceName } from '../named-rows'
import { chanceCell, columnOf, inputRow } from '../places'
import type { Plan } from '../plan'
import type { NumberFormat, TabCell } from '../tab'

const FORMATS: Readonly<Record<ChanceName, NumberFormat>> = {
  landed: 'share',
  drift: 'share',
  rate: 'rate',
  varianceOfEach: 'tiny',
  varianceTogether: 'tiny',
  doublings: 'count',
  reach: 'ratio',
  reachRate: 'rate',
  variance: 'ratio',
  alike: 'tiny',
  strength: 'ratio',
  deviation: 'cents',
  dealsBehindSize: 'count',
  exactDeals: 'rate',
  exactRevenue: 'rate',
}

/** The figures behind the confident leads and both chances: all types together as one law of the same mean and variance. */
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

/** What is computed live, after `mixLaw` in `domain`. */
function followUp(plan: Plan): Partial<Record<ChanceName, Formula>> {
  const { layout } = plan
  const column = (index: number): Formula => columnOf(layout.workings, index)
  const cell = (name: ChanceName) => chanceCell(layout, name)
  const leads = column(W.leads)
  const mean = column(W.mean)
  const alike = column(W.alike)
  const inTime = column(W.inTime)
  const reach = column(W.reach)
  const all = call('SUM', leads)
  const product = (...parts: Formula[]): Formula =>
    call(
      'SUMPRODUCT',
      parts.reduce((left, right) => times(left, right)),
    )
  const share = divided(leads, all)
  const doubt = (rate: Formula): Formula => times(rate, minus(1, rate))
  // The leads of a type whose rate was typed do not fare alike: that rate is known.
  const learnt = operation(alike, '>', 0)
  const beyondOne = times(operation(reach, '>', 1), minus(reach, 1))
  const strayed = minus(operation(product(learnt, reach, inTime), '^', 2), product(learnt, reach, operation(inTime, '^', 2)))
  const ifAny = (formula: Formula): Formula => when(operation(all, '>', 0), formula, 0)
  const independent = times(cell('reach'), doubt({ kind: 'cell', at: cell('reachRate') }))
  return {
    landed: landed(layout),
    rate: ifAny(divided(product(leads, mean), all)),
    varianceOfEach: ifAny(product(share, doubt(mean), minus(1, alike))),
    varianceTogether: ifAny(product(share, share, doubt(mean), alike)),
    doublings: doublings(plan),
    reach: call('SUM', reach),
    reachRate: when(operation(cell('reach'), '>', 0), divided(product(reach, inTime), cell('reach')), 0),
    variance: operation(
      product(reach, doubt(inTime), operation(1, '+', times(beyondOne, alike))),
      '+',
      times(operation(cell('drift'), '^', 2), call('MAX', 0, strayed)),
    ),
    alike: when(
      operation(times(operation(cell('reach'), '>', 1), independent), '>', 0),
      call('MAX', 0, divided(minus(divided(cell('variance'), independent), 1), minus(cell('reach'), 1))),
      0,
    ),
    strength: when(operation(cell('alike'), '>', 0), minus(divided(1, cell('alike')), 1), 0),
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
