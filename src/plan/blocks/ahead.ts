import { landedBy } from '../../domain/measures/lag'
import { cardCell } from '../cards'
import { at, columnHeads, frozen, live, words } from '../cells'
import { AHEAD_COLUMNS as C, MONTH_COLUMNS, STANDING_COLUMNS, TYPE_COLUMNS } from '../columns'
import {
  call,
  divided,
  type Formula,
  letting,
  minus,
  operation,
  type Part,
  range,
  sum,
  sumOfProducts,
  times,
  when,
} from '../formula'
import { AHEAD_ROWS, type AheadName } from '../named-rows'
import { isReached } from '../period-so-far'
import { aheadCell, columnOf, marketingsGoal, standingCell, usedInput } from '../places'
import type { Plan } from '../plan'
import type { NumberFormat, TabCell } from '../tab'
import { definition } from './definitions'

const FORMATS: Readonly<Record<AheadName, NumberFormat>> = {
  fromLeads: 'ratio',
  pipeline: 'ratio',
  byEnd: 'ratio',
  forecast: 'ratio',
  needed: 'count',
  factor: 'ratio',
  afterwards: 'ratio',
  tooLate: 'count',
  ignoringTime: 'count',
  coverage: 'ratio',
  neededCoverage: 'ratio',
}

/** Time from lead to deal: which deals the leads of each month bring by the end of the period, and when leads were due. */
export function ahead(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.ahead
  return [
    words(at(block.heading, 0), 'heading', say('ahead.heading')),
    ...columnHeads(block.heads, [
      say('months.month'),
      say('ahead.lagShare'),
      [say('ahead.landed'), definition(facts, 'lag')],
      say('ahead.leads'),
      say('ahead.deals'),
      say('ahead.after'),
      say('ahead.due'),
    ]),
    ...Array.from({ length: layout.months }, (_, index) => monthRow(plan, index)).flat(),
    ...AHEAD_ROWS.flatMap((name) => {
      const value = aheadCell(layout, name)
      return [words(at(value.row, C.label), 'label', say(`ahead.${name}`)), live(value, sideFormula(plan, name), FORMATS[name])]
    }),
  ]
}

/** The rate of the mix, so that all types together become as many deals. */
const mixedRate = ({ layout }: Plan) => at(layout.leadTypes.total, TYPE_COLUMNS.usedRate)

function monthRow(plan: Plan, index: number): TabCell[] {
  const { facts, layout } = plan
  const { lagShares } = facts.measures
  const block = layout.ahead
  const cell = (column: number, of = index) => at(block.first + of, column)
  const month = (column: number, of = index) => at(layout.byMonth.first + of, column)
  const left = layout.months - 1 - index
  // Without any lag known, time is left out: everything lands in the month of its lead.
  const share = lagShares.length === 0 ? Number(index === 0) : (lagShares[index] ?? 0)
  const due = sumOfProducts(
    Array.from({ length: left + 1 }, (_, later) => [month(MONTH_COLUMNS.deals, index + later), cell(C.lagShare, later)] as const),
  )
  const rate = mixedRate(plan)
  // By their value, which is not rounded as leads are: the forecast holds them so, too.
  const size = usedInput('dealSize')
  const deals = when(operation(size, '>', 0), divided(month(MONTH_COLUMNS.leadValue), size), 0)
  return [
    live(cell(C.month), month(MONTH_COLUMNS.month), 'month', 'label'),
    frozen(cell(C.lagShare), share, 'share', landedNote(plan, index, landedBy(lagShares, index))),
    live(cell(C.landed), call('MIN', 1, sum(range(cell(C.lagShare, 0), cell(C.lagShare, left)))), 'share'),
    live(cell(C.leads), month(MONTH_COLUMNS.leads), 'count'),
    live(cell(C.deals), times(deals, cell(C.landed)), 'ratio'),
    live(cell(C.after), times(deals, minus(1, cell(C.landed))), 'ratio'),
    live(cell(C.due), when(operation(rate, '>', 0), divided(due, rate), 0), 'ratio'),
  ]
}

const landedNote = ({ facts }: Plan, months: number, share: number): string =>
  facts.words('ahead.lagShare.note', { months, share: Math.round(share * 100) })

function sideFormula(plan: Plan, name: AheadName): Formula {
  const { layout } = plan
  const cell = (of: AheadName) => aheadCell(layout, of)
  const column = (index: number): Formula => columnOf(layout.ahead, index)
  const rate = mixedRate(plan)
  const atRate = (part: Part): Formula => when(operation(rate, '>', 0), divided(part, rate), 0)
  switch (name) {
    case 'fromLeads':
      return sum(column(C.deals))
    case 'pipeline':
      return sum(usedInput('pipelineDeals'))
    case 'byEnd':
      return operation(cell('fromLeads'), '+', cell('pipeline'))
    case 'needed':
      return sum(cardCell('requiredDeals'))
    case 'forecast':
      return sum(standingCell(layout, 'deals', STANDING_COLUMNS.forecast))
    case 'factor':
      return factor(plan)
    case 'afterwards':
      return sum(column(C.after))
    case 'tooLate':
      return call('MAX', 0, minus(atRate(sum(columnOf(layout.byMonth, MONTH_COLUMNS.deals))), sum(column(C.due))))
    case 'ignoringTime':
      return sum(cardCell('requiredLeads'))
    case 'coverage': {
      const { openLeads } = plan.facts.measures
      const goal = marketingsGoal()
      return when(operation(goal, '>', 0), divided(times(openLeads, usedInput('dealSize')), goal), '–')
    }
    case 'neededCoverage':
      return when(operation(rate, '>', 0), divided(1, rate), '–')
  }
}

/** How many times the leads still to come it takes, beside what was won and what the leads so far can still bring. */
function factor(plan: Plan): Formula {
  const { facts, layout } = plan
  const cell = (of: AheadName) => aheadCell(layout, of)
  const month = (column: number, of: number) => at(layout.byMonth.first + of, column)
  const months = Array.from({ length: layout.months }, (_, of) => of)
  // Only the part of a month that is still to come can be scaled.
  const still = (of: number): Formula => minus(1, month(MONTH_COLUMNS.elapsed, of))
  const toCome = sumOfProducts(months.map((of) => [at(layout.ahead.first + of, C.deals), still(of)] as const))
  const reached = call('OR', isReached(plan, 'deals'), isReached(plan, 'revenue'))
  // No factor helps: no month is left, none of the leads to come lands in time, or none are to come.
  const areToCome = operation(
    sumOfProducts(months.map((of) => [at(layout.ahead.first + of, C.leads), still(of)] as const)),
    '>',
    0,
  )
  const isOver = operation(sum(columnOf(layout.byMonth, MONTH_COLUMNS.elapsed)), '>=', layout.months)
  const inVain = when(isOver, facts.words('ahead.shortfall'), when(areToCome, facts.words('ahead.landTooLate'), '–'))
  const scale = letting('open', toCome, (open) =>
    letting('missing', minus(cell('needed'), minus(cell('forecast'), open)), (missing) =>
      when(operation(missing, '<=', 0), 0, when(operation(open, '>', 0), divided(missing, open), inVain)),
    ),
  )
  return when(reached, facts.words('ahead.reached'), scale)
}
