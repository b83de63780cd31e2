import { isBehind, oneLead } from '../../behind'
import { at, columnHeads, frozen, live, words } from '../../cells'
import { AHEAD_COLUMNS, FOLLOWING_COLUMNS as C, MONTH_COLUMNS } from '../../columns'
import {
  type CellAt,
  call,
  divided,
  type Formula,
  minus,
  operation,
  type Part,
  range,
  sumOfProducts,
  times,
  when,
} from '../../formula'
import { usedInput } from '../../places'
import type { Plan } from '../../plan'
import type { TabCell } from '../../tab'

/** What *Follow* is computed from, month by month: what the leads so far can have brought by now, and since when a team has been behind. */
export function following(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.following
  const heads = (Object.keys(C) as (keyof typeof C)[]).map((name) => say(`following.${name}`))
  return [
    words(at(block.heading, 0), 'heading', say('following.heading')),
    ...columnHeads(block.heads, heads),
    ...Array.from({ length: layout.months }, (_, index) => monthRow(plan, index)).flat(),
  ]
}

function monthRow({ facts, layout }: Plan, index: number): TabCell[] {
  const cell = (column: number, of = index): CellAt => at(layout.following.first + of, column)
  const month = (column: number, of = index): CellAt => at(layout.byMonth.first + of, column)
  const ahead = (column: number, of = index): CellAt => at(layout.ahead.first + of, column)
  const elapsed = (of = index): CellAt => month(MONTH_COLUMNS.elapsed, of)
  const [value, revenue] = [MONTH_COLUMNS.leadValueActual, MONTH_COLUMNS.revenueActual]
  const plus = (left: Part, right: Part): Formula => operation(left, '+', right)
  const started = operation(elapsed(), '>', 0)
  /** Added to what the row above comes to; the first row has none. */
  const onTop = (column: number, part: Formula): Formula => (index === 0 ? part : plus(cell(column, index - 1), part))

  /** What a month holds that has not begun yet is a mistake in the history: it does not count here. */
  const soFar = (column: number, of = index): Formula => when(operation(elapsed(of), '>', 0), month(column, of), 0)
  const still = minus(1, elapsed())
  const capacity = usedInput('capacity')
  const leads = plus(soFar(MONTH_COLUMNS.leadsActual), times(month(MONTH_COLUMNS.leads), still))
  /** What waits at the end of a month: of one that is running, after the rest of it went as the target says. */
  const waitingAfter = (of: number): Formula => {
    const rest = times(minus(month(MONTH_COLUMNS.leads, of), capacity), minus(1, elapsed(of)))
    return when(operation(elapsed(of), '>', 0), call('MAX', 0, plus(cell(C.backlog, of), rest)), cell(C.backlog, of))
  }
  // What waits today: the rest of a running month has neither brought its leads nor been worked.
  const more = when(started, minus(soFar(MONTH_COLUMNS.leadsActual), times(capacity, elapsed())), minus(cell(C.leads), capacity))
  const backlog = call('MAX', 0, index === 0 ? more : plus(waitingAfter(index - 1), more))
  const arrivals = Array.from(
    { length: layout.months - index },
    (_, later) => [ahead(AHEAD_COLUMNS.lagShare, later), elapsed(index + later)] as const,
  )
  const own = times(soFar(value), ahead(AHEAD_COLUMNS.lagShare, 0))
  const earlier = Array.from({ length: index }, (_, of) => [month(value, of), ahead(AHEAD_COLUMNS.lagShare, index - of)] as const)
  const pipeline = times(times(cell(C.pipelineShare), elapsed()), times(usedInput('pipelineDeals'), usedInput('dealSize')))
  const landing = index === 0 ? own : plus(own, times(elapsed(), sumOfProducts(earlier)))
  const ownExpected = plus(cell(C.landing), pipeline)
  const due = times(month(MONTH_COLUMNS.leadValue), elapsed())
  const dueUntil = call(
    'SUMPRODUCT',
    range(month(MONTH_COLUMNS.leadValue, 0), month(MONTH_COLUMNS.leadValue)),
    range(elapsed(0), elapsed()),
  )
  const toLand = call('MAX', 0, minus(ahead(AHEAD_COLUMNS.landed), cell(C.arrived)))
  const toCome = plus(
    times(soFar(value), toLand),
    times(times(month(MONTH_COLUMNS.leadValue), still), ahead(AHEAD_COLUMNS.landed)),
  )
  /** The month since which something holds without a break; months to come repeat what holds today. */
  const since = (column: number, holds: Formula): Formula => {
    const above = index === 0 ? '' : cell(column, index - 1)
    const first = index === 0 ? cell(C.month) : when(call('ISNUMBER', above), above, cell(C.month))
    return when(started, when(holds, first, ''), above)
  }
  const all = facts.pipelineByMonth.reduce((total, deals) => total + deals, 0)
  // Where none was measured, what somebody types comes in month by month alike.
  const share = all > 0 ? (facts.pipelineByMonth[index] ?? 0) / all : 1 / layout.months
  return [
    live(cell(C.month), month(MONTH_COLUMNS.month), 'month', 'label'),
    live(cell(C.leads), leads, 'count'),
    live(cell(C.capacity), when(operation(capacity, '>', 0), capacity, ''), 'count'),
    live(cell(C.backlog), when(operation(capacity, '>', 0), backlog, 0), 'count'),
    live(cell(C.arrived), when(started, divided(sumOfProducts(arrivals), elapsed()), 0), 'share'),
    live(cell(C.landing), landing, 'cents'),
    frozen(cell(C.pipelineShare), share, 'share'),
    live(cell(C.expected), onTop(C.expected, ownExpected), 'cents'),
    live(cell(C.leadValueGap), onTop(C.leadValueGap, minus(soFar(value), due)), 'cents'),
    live(cell(C.salesGap), onTop(C.salesGap, minus(soFar(revenue), ownExpected)), 'cents'),
    live(cell(C.marketingSince), since(C.marketingSince, isBehind(cell(C.leadValueGap), dueUntil, oneLead(layout))), 'month'),
    live(cell(C.salesSince), since(C.salesSince, isBehind(cell(C.salesGap), cell(C.expected), usedInput('dealSize'))), 'month'),
    live(cell(C.backlogSince), since(C.backlogSince, operation(cell(C.backlog), '>', 0)), 'month'),
    live(cell(C.toCome), toCome, 'cents'),
  ]
}
