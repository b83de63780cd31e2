import { MARKET_LEVELS } from '../../domain/chances/market'
import { normalQuantile } from '../../domain/mathematics/normal-quantile'
import { cardCell } from '../cards'
import { at, columnHeads, frozen, live, words } from '../cells'
import { chanceOfDealsFormula, howAlike } from '../chance-formulas'
import { chanceOfRevenueFormula } from '../chance-of-revenue-formula'
import { MARKET_COLUMNS as C, WORKING_COLUMNS as W } from '../columns'
import { type CellAt, call, divided, type Formula, minus, operation, product, times, when } from '../formula'
import { chanceCell, columnOf } from '../places'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'

/** No rate is higher, however good the market: as `scaledLaw` in `domain` has it. */
const MOST = minus(1, divided(1, operation(10, '^', 9)))

/** Both chances at each level of the market: their averages are the headlines. */
export function market(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.market
  const heads = (Object.keys(C) as (keyof typeof C)[]).map((name) => say(`market.${name}`))
  return [
    words(at(block.heading, 0), 'heading', say('market.heading')),
    ...columnHeads(block.heads, heads),
    ...Array.from({ length: MARKET_LEVELS }, (_, index) => levelRow(plan, index)).flat(),
  ]
}

/** After `marketLevels`, `mixLaw` and both chances in `domain`. */
function levelRow({ layout }: Plan, index: number): TabCell[] {
  const cell = (column: number): CellAt => at(layout.market.first + index, column)
  const drift = chanceCell(layout, 'drift')
  const deviation = operation(call('LN', operation(1, '+', operation(drift, '^', 2))), '^', divided(1, 2))
  const [reach, rates] = [columnOf(layout.workings, W.reach), ratesAt(layout, cell(C.level))]
  const anyDeals = operation(cell(C.deals), '>', 0)
  return [
    frozen(cell(C.quantile), normalQuantile((index + 0.5) / MARKET_LEVELS), 'tiny'),
    live(cell(C.raw), call('EXP', times(deviation, cell(C.quantile))), 'rate'),
    live(cell(C.level), divided(cell(C.raw), call('AVERAGE', columnOf(layout.market, C.raw))), 'rate'),
    live(cell(C.deals), product(reach, rates), 'ratio'),
    live(cell(C.rate), when(anyDeals, divided(product(reach, rates, rates), cell(C.deals)), 0), 'rate'),
    live(cell(C.leads), when(anyDeals, divided(cell(C.deals), cell(C.rate)), 0), 'ratio'),
    live(cell(C.variance), product(reach, rates, minus(1, rates), timesAlike(layout)), 'ratio'),
    live(
      cell(C.alike),
      when(anyDeals, howAlike(cell(C.leads), cell(C.rate), divided(cell(C.variance), cell(C.deals))), 0),
      'tiny',
    ),
    live(
      cell(C.chanceOfDeals),
      chanceOfDealsFormula(cardCell('requiredDeals'), cell(C.leads), cell(C.rate), cell(C.alike)),
      'share',
    ),
    live(cell(C.chanceOfRevenue), chanceOfRevenueFormula(layout, cell(C.deals), cell(C.variance)), 'share'),
  ]
}

/** The rate of each type, in time: one that was typed is known, and does not move with the market. */
function ratesAt({ workings }: Plan['layout'], level: CellAt): Formula {
  const inTime = columnOf(workings, W.inTime)
  const moved = times(inTime, level)
  const beyond = times(operation(moved, '>', MOST), minus(moved, MOST))
  const isLearnt = operation(columnOf(workings, W.alike), '>', 0)
  return operation(inTime, '+', times(isLearnt, minus(minus(moved, beyond), inTime)))
}

/** How many times as far the deals of each type stray as those of leads that do not fare alike. */
function timesAlike({ workings }: Plan['layout']): Formula {
  const reach = columnOf(workings, W.reach)
  const others = times(operation(reach, '>', 1), minus(reach, 1))
  return operation(1, '+', times(others, columnOf(workings, W.alike)))
}
