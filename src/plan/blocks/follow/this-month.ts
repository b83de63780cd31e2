import { cardCell } from '../../cards'
import { at, columnHeads, live, words } from '../../cells'
import { ACTUAL_COLUMNS, THIS_MONTH_COLUMNS as C, MONTH_COLUMNS, TYPE_COLUMNS } from '../../columns'
import { call, divided, type Formula, letting, minus, operation, type Part, range, times, when } from '../../formula'
import { leadTypeName } from '../../lead-type-name'
import { columnOf, usedInput } from '../../places'
import type { Plan } from '../../plan'
import type { TabCell } from '../../tab'

/** What Marketing still owes in the month of today, by lead type. */
export function thisMonth(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.thisMonth
  const month = monthOfToday()
  const counted = (column: number) => columnOf(layout.actuals, column)
  return [
    words(at(block.heading, 0), 'heading', say('thisMonth.heading')),
    ...columnHeads(block.heads, [say('types.type'), say('thisMonth.target'), say('thisMonth.actual'), say('thisMonth.left')]),
    ...facts.measures.types.flatMap(({ leadType }, index) => {
      const cell = (column: number) => at(block.first + index, column)
      const ofType = [counted(ACTUAL_COLUMNS.month), month, counted(ACTUAL_COLUMNS.number), index + 1]
      return [
        words(cell(C.type), 'label', leadTypeName(leadType, say)),
        live(cell(C.target), target(plan, index), 'count'),
        live(cell(C.actual), call('SUMIFS', counted(ACTUAL_COLUMNS.leads), ...ofType), 'count'),
        live(cell(C.left), call('MAX', 0, minus(cell(C.target), cell(C.actual))), 'count'),
      ]
    }),
  ]
}

function monthOfToday(): Formula {
  const today = usedInput('today')
  return call('DATE', call('YEAR', today), call('MONTH', today), 1)
}

/** A type's part of the target of this month: the largest remainders are rounded up until the types add up to it. */
function target(plan: Plan, index: number): Formula {
  const { layout } = plan
  const agreed = (of: number) => at(layout.leadTypes.first + of, TYPE_COLUMNS.agreedLeads)
  const all = cardCell('agreedLeads')
  const ofMonth = call(
    'SUMIFS',
    columnOf(layout.byMonth, MONTH_COLUMNS.leads),
    columnOf(layout.byMonth, MONTH_COLUMNS.month),
    monthOfToday(),
  )
  return letting('target_of_month', ofMonth, (leads) => {
    const exact = (of: Part): Formula => call('ROUND', divided(times(of, leads), all), 9)
    const whole = (of: Part): Formula => call('INT', exact(of))
    const remainder = (of: Part): Formula => call('ROUND', minus(exact(of), whole(of)), 9)
    const types = range(agreed(0), agreed(layout.types - 1))
    const own = agreed(index)
    const rank = operation(
      call('SUMPRODUCT', times(operation(remainder(types), '>', remainder(own)), 1)),
      '+',
      call('SUMPRODUCT', times(operation(remainder(range(agreed(0), own)), '=', remainder(own)), 1)),
    )
    const toRoundUp = minus(leads, call('SUMPRODUCT', whole(types)))
    const part = operation(whole(own), '+', when(operation(rank, '<=', toRoundUp), 1, 0))
    return when(operation(all, '>', 0), part, 0)
  })
}
