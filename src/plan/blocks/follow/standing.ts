import { isBehind, oneLead } from '../../behind'
import { cardCell } from '../../cards'
import { at, centred, columnHeads, live, words } from '../../cells'
import { STANDING_COLUMNS as C, FOLLOWING_COLUMNS, MONTH_COLUMNS } from '../../columns'
import { call, divided, type Formula, minus, operation, type Part, sum, sumOfProducts, times, when } from '../../formula'
import { STANDING_ROWS, type StandingName } from '../../named-rows'
import { columnOf, marketingsGoal, standingCell, usedInput } from '../../places'
import type { Plan } from '../../plan'
import type { NumberFormat, TabCell } from '../../tab'
import { cautionCell, historyStops } from '../counted-until'
import { definition } from '../definitions'

interface Followed {
  readonly target: number
  readonly actual: number
  readonly format: NumberFormat
  /** What was due is a part of a whole count: it keeps a decimal. */
  readonly dueFormat: NumberFormat
  readonly decimals: number
}

const M = MONTH_COLUMNS
const FOLLOWED: Readonly<Record<StandingName, Followed>> = {
  leadValue: { target: M.leadValue, actual: M.leadValueActual, format: 'money', dueFormat: 'money', decimals: 2 },
  leads: { target: M.leads, actual: M.leadsActual, format: 'count', dueFormat: 'ratio', decimals: 6 },
  deals: { target: M.deals, actual: M.dealsActual, format: 'count', dueFormat: 'ratio', decimals: 6 },
  revenue: { target: M.revenue, actual: M.revenueActual, format: 'money', dueFormat: 'money', decimals: 2 },
}

/** Where both teams stand today: target and actual, what is left to do, and where it ends if the months to come go as planned. */
export function standing(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.standing
  return [
    words(at(block.heading, 0), 'heading', say('standing.heading')),
    live(cautionCell(layout), historyStops(plan), 'text'),
    ...columnHeads(block.heads, [
      say('standing.kind'),
      say('standing.due'),
      say('standing.actual'),
      say('standing.difference'),
      [say('standing.pace'), definition(facts, 'pace')],
      say('standing.target'),
      say('standing.left'),
      [say('standing.forecast'), definition(facts, 'forecast')],
      say('standing.status'),
    ]),
    ...STANDING_ROWS.flatMap((name) => standingRow(plan, name)),
  ]
}

function standingRow(plan: Plan, name: StandingName): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const { target, actual, format, dueFormat, decimals } = FOLLOWED[name]
  const cell = (column: number) => standingCell(layout, name, column)
  const months = (column: number): Formula => columnOf(layout.byMonth, column)
  const due = call('ROUND', call('SUMPRODUCT', months(target), months(M.elapsed)), decimals)
  const notStarted = operation(sum(months(M.elapsed)), '=', 0)
  return [
    words(cell(C.kind), 'label', say(`actuals.${name}`)),
    live(cell(C.due), due, dueFormat),
    // Only months that have begun: a row dated by mistake in a month to come is no success yet.
    live(cell(C.actual), call('ROUND', call('SUMIFS', months(actual), months(M.elapsed), '>0'), 2), format),
    live(cell(C.difference), minus(cell(C.actual), cell(C.due)), dueFormat),
    centred(
      live(
        cell(C.pace),
        when(operation(cell(C.due), '>', 0), divided(cell(C.actual), cell(C.due)), say('pace.notStarted')),
        'share',
      ),
    ),
    live(cell(C.target), wholeTarget(name), format),
    live(cell(C.left), call('MAX', 0, minus(cell(C.target), cell(C.actual))), format),
    live(cell(C.forecast), forecast(plan, name), name === 'deals' ? 'ratio' : format),
    centred(
      live(
        cell(C.status),
        when(
          notStarted,
          say('status.toCome'),
          when(isBehind(cell(C.difference), cell(C.due), oneOf(plan, name)), say('status.behind'), say('status.onPlan')),
        ),
        'text',
      ),
    ),
  ]
}

/** What one lead or one deal is, in the measure of this row. */
function oneOf({ layout }: Plan, name: StandingName): Part {
  if (name === 'leadValue') return oneLead(layout)
  return name === 'revenue' ? usedInput('dealSize') : 1
}

function wholeTarget(name: StandingName): Formula {
  switch (name) {
    case 'leadValue':
      return sum(cardCell('leadValueTarget'))
    case 'leads':
      return sum(cardCell('agreedLeads'))
    case 'deals':
      return sum(cardCell('requiredDeals'))
    case 'revenue':
      return marketingsGoal()
  }
}

/**
 * The end of the period, if the months to come go as planned. Leads: what came in, and the targets still to come. Deals: those
 * won, and those that the leads so far, the leads to come and the open pipeline will bring before the period ends.
 */
function forecast({ layout }: Plan, name: StandingName): Formula {
  const cell = (of: StandingName, column: number) => standingCell(layout, of, column)
  const plus = (left: Part, right: Part): Formula => operation(left, '+', right)
  if (name === 'leads' || name === 'leadValue') {
    const toCome = minus(cell(name, C.target), cell(name, C.due))
    return plus(cell(name, C.actual), name === 'leads' ? call('ROUND', toCome, 0) : toCome)
  }
  const size = usedInput('dealSize')
  const landed = sumOfProducts(
    Array.from(
      { length: layout.months },
      (_, month) =>
        [
          at(layout.following.first + month, FOLLOWING_COLUMNS.pipelineShare),
          minus(1, at(layout.byMonth.first + month, M.elapsed)),
        ] as const,
    ),
  )
  const revenueToCome = plus(
    sum(columnOf(layout.following, FOLLOWING_COLUMNS.toCome)),
    times(times(usedInput('pipelineDeals'), size), landed),
  )
  if (name === 'revenue') return plus(cell('revenue', C.actual), revenueToCome)
  return plus(cell('deals', C.actual), when(operation(size, '>', 0), divided(revenueToCome, size), 0))
}
