import { cardCell } from '../cards'
import { at, columnHeads, live, words } from '../cells'
import { CUMULATIVE_COLUMNS as C, MONTH_COLUMNS } from '../columns'
import { call, divided, type Formula, operation, type Part, range, sum, times, when } from '../formula'
import { marketingsGoal, usedInput } from '../places'
import type { Plan } from '../plan'
import type { NumberFormat, TabCell } from '../tab'

/** Both teams' pace: what should have come in by the end of each month, and what has. */
export function cumulative(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.cumulative
  const goal = marketingsGoal()
  const pairs: readonly { target: number; actual: number; total: Part; month: number; decimals: number; format: NumberFormat }[] =
    [
      {
        target: C.leadValue,
        actual: C.leadValueActual,
        total: cardCell('leadValueTarget'),
        month: MONTH_COLUMNS.leadValueActual,
        decimals: 2,
        format: 'money',
      },
      {
        target: C.revenue,
        actual: C.revenueActual,
        total: goal,
        month: MONTH_COLUMNS.revenueActual,
        decimals: 2,
        format: 'money',
      },
      {
        target: C.leads,
        actual: C.leadsActual,
        total: cardCell('agreedLeads'),
        month: MONTH_COLUMNS.leadsActual,
        decimals: 0,
        format: 'count',
      },
      {
        target: C.deals,
        actual: C.dealsActual,
        total: cardCell('requiredDeals'),
        month: MONTH_COLUMNS.dealsActual,
        decimals: 0,
        format: 'count',
      },
    ]
  return [
    words(at(block.heading, 0), 'heading', say('cumulative.heading')),
    ...columnHeads(block.heads, [
      say('months.month'),
      say('months.leadValue'),
      say('months.leadValueActual'),
      say('months.revenue'),
      say('months.revenueActual'),
      say('months.leads'),
      say('months.leadsActual'),
      say('months.deals'),
      say('months.dealsActual'),
    ]),
    ...Array.from({ length: layout.months }, (_, index) => {
      const row = block.first + index
      return [
        live(at(row, C.month), at(layout.byMonth.first + index, MONTH_COLUMNS.month), 'month', 'label'),
        ...pairs.flatMap((pair) => [
          live(at(row, pair.target), call('ROUND', times(pair.total, weightUntil(plan, index)), pair.decimals), pair.format),
          live(at(row, pair.actual), actualUntil(plan, index, pair.month), pair.format),
        ]),
      ]
    }).flat(),
  ]
}

/** The share of the whole that is planned by the end of a month. */
function weightUntil({ layout }: Plan, index: number): Formula {
  const weight = (of: number) => at(layout.byMonth.first + of, MONTH_COLUMNS.weight)
  const all = sum(range(weight(0), weight(layout.months - 1)))
  return when(operation(all, '>', 0), divided(sum(range(weight(0), weight(index))), all), 0)
}

/** Blank in months still to come, so that the line in the chart ends today; never blank over something that happened. */
function actualUntil({ layout }: Plan, index: number, column: number): Formula {
  const cell = (of: number) => at(layout.byMonth.first + of, column)
  const toCome = operation(at(layout.byMonth.first + index, MONTH_COLUMNS.month), '>', usedInput('today'))
  const nothingFromHere = operation(sum(range(cell(index), cell(layout.months - 1))), '=', 0)
  return when(call('AND', toCome, nothingFromHere), '', sum(range(cell(0), cell(index))))
}
