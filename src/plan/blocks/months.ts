import { isBehind, oneLead } from '../behind'
import { at, centred, columnHeads, input, live, words } from '../cells'
import { ACTUAL_COLUMNS, MONTH_COLUMNS as C, CUMULATIVE_COLUMNS, FOLLOWING_COLUMNS } from '../columns'
import { type CellAt, call, divided, type Formula, minus, operation, type Part, range, sum, times, when } from '../formula'
import { monthsText, monthText } from '../formula-words'
import { actualRow, usedInput } from '../places'
import type { Plan } from '../plan'
import type { NumberFormat, TabCell } from '../tab'
import { newTypes, newTypesCell } from './new-types'

/** A target and its actual: where both stand by month, where the cumulative target stands, where actuals are counted. */
const PAIRS = [
  {
    target: C.leads,
    actual: C.leadsActual,
    cumulative: CUMULATIVE_COLUMNS.leads,
    counted: ACTUAL_COLUMNS.leads,
    format: 'count',
  },
  {
    target: C.deals,
    actual: C.dealsActual,
    cumulative: CUMULATIVE_COLUMNS.deals,
    counted: ACTUAL_COLUMNS.deals,
    format: 'count',
  },
  {
    target: C.revenue,
    actual: C.revenueActual,
    cumulative: CUMULATIVE_COLUMNS.revenue,
    counted: ACTUAL_COLUMNS.revenue,
    format: 'money',
  },
  {
    target: C.leadValue,
    actual: C.leadValueActual,
    cumulative: CUMULATIVE_COLUMNS.leadValue,
    counted: ACTUAL_COLUMNS.leadValue,
    format: 'money',
  },
] as const

/** Month by month, target against actual; then the quarters, counted from the plan's start, and the whole. */
export function months(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.byMonth
  const heads = (
    [
      'month',
      'weight',
      'leads',
      'leadsActual',
      'deals',
      'dealsActual',
      'revenue',
      'revenueActual',
      'leadValue',
      'leadValueActual',
      'status',
      'capacityUsed',
      'backlog',
      'elapsed',
    ] as const
  ).map((name) => say(`months.${name}`))
  const monthRows = Array.from({ length: layout.months }, (_, index) => monthRow(plan, index)).flat()
  const quarterRows = Array.from({ length: layout.quarters }, (_, index) => {
    const first = block.first + index * 3
    const last = Math.min(first + 2, block.last)
    // By its months: a plan may begin in any of them, and its first quarter need not be that of the calendar.
    const [from, until] = [at(first, C.month), at(last, C.month)]
    const months = first === last ? monthText(say, from) : monthsText(say, from, until)
    const label = live(at(block.firstQuarter + index, C.month), months, 'text', 'total')
    return [label, ...sumRow(plan, block.firstQuarter + index, first, last)]
  }).flat()
  return [
    words(at(block.heading, 0), 'heading', say('months.heading')),
    live(newTypesCell(layout), newTypes(plan), 'text'),
    ...columnHeads(block.heads, heads),
    ...monthRows,
    ...quarterRows,
    words(at(block.total, C.month), 'total', say('months.total')),
    ...sumRow(plan, block.total, block.first, block.last),
  ]
}

function monthRow(plan: Plan, index: number): TabCell[] {
  const { facts, layout } = plan
  const row = layout.byMonth.first + index
  const cell = (column: number): CellAt => at(row, column)
  const cumulative = (column: number, of: number) => at(layout.cumulative.first + of, column)
  const next = call('EDATE', cell(C.month), 1)
  const elapsed = divided(minus(operation(usedInput('today'), '+', 1), cell(C.month)), minus(next, cell(C.month)))
  const capacity = usedInput('capacity')
  // Leads do not come in day by day: a month that is not over is not behind yet.
  const stillRunning = when(operation(cell(C.elapsed), '<', 1), facts.words('status.running'), facts.words('status.behind'))
  const withCapacity = (formula: Formula) => when(operation(capacity, '>', 0), formula, '')
  const followed = (column: number): CellAt => at(layout.following.first + index, column)
  return [
    live(
      cell(C.month),
      index === 0 ? firstOfMonth(usedInput('startMonth')) : call('EDATE', at(row - 1, C.month), 1),
      'month',
      'label',
    ),
    input(cell(C.weight), facts.inputs.monthWeights?.[index] ?? 1, 'ratio'),
    ...PAIRS.flatMap((pair) => {
      const until = cumulative(pair.cumulative, index)
      const before = cumulative(pair.cumulative, index - 1)
      const counted = Array.from({ length: layout.countedTypes }, (_, type) => at(actualRow(layout, type, index), pair.counted))
      return [
        live(cell(pair.target), index === 0 ? call('ROUND', until, 2) : call('ROUND', minus(until, before), 2), pair.format),
        live(cell(pair.actual), sum(...counted), pair.format),
      ]
    }),
    centred(
      live(
        cell(C.status),
        status(plan, times(cell(C.leadValue), cell(C.elapsed)), cell(C.leadValueActual), cell(C.elapsed), stillRunning),
        'text',
      ),
    ),
    live(cell(C.capacityUsed), withCapacity(divided(followed(FOLLOWING_COLUMNS.leads), capacity)), 'share'),
    live(cell(C.backlog), withCapacity(sum(followed(FOLLOWING_COLUMNS.backlog))), 'count'),
    live(cell(C.elapsed), call('MAX', 0, call('MIN', 1, elapsed)), 'share'),
  ]
}

/** Sums of a run of months, with one verdict over them. */
function sumRow(plan: Plan, row: number, first: number, last: number): TabCell[] {
  const column = (index: number) => range(at(first, index), at(last, index))
  const total = (index: number, format: NumberFormat) => live(at(row, index), sum(column(index)), format, 'total')
  const due = call('SUMPRODUCT', column(C.leadValue), column(C.elapsed))
  const blank = (index: number) => words(at(row, index), 'total', '')
  return [
    blank(C.weight),
    ...PAIRS.flatMap((pair) => [total(pair.target, pair.format), total(pair.actual, pair.format)]),
    centred(
      live(
        at(row, C.status),
        status(plan, due, at(row, C.leadValueActual), sum(column(C.elapsed)), plan.facts.words('status.behind')),
        'text',
        'total',
      ),
    ),
    blank(C.capacityUsed),
    blank(C.backlog),
    blank(C.elapsed),
  ]
}

/**
 * In words, so that it needs no colour: judged on lead value, in proportion to the days that have passed.
 * @param short what is said where too little came in
 */
function status({ facts, layout }: Plan, due: Formula, actual: CellAt, elapsed: Formula | CellAt, short: Part): Formula {
  const say = facts.words
  return when(
    operation(elapsed, '=', 0),
    say('status.toCome'),
    when(isBehind(minus(actual, due), due, oneLead(layout)), short, say('status.onPlan')),
  )
}

/** Whatever day somebody types, the plan starts on the first of that month. */
const firstOfMonth = (start: CellAt): Formula => call('DATE', call('YEAR', start), call('MONTH', start), 1)
