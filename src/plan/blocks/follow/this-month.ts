import { cardCell } from '../../cards'
import { at, columnHeads, live, words } from '../../cells'
import { ACTUAL_COLUMNS, THIS_MONTH_COLUMNS as C, MONTH_COLUMNS, STANDING_COLUMNS, TYPE_COLUMNS } from '../../columns'
import { call, divided, type Formula, letting, minus, operation, type Part, range, times, when } from '../../formula'
import { leadTypeName } from '../../lead-type-name'
import { columnOf, standingCell, usedInput } from '../../places'
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
    ...columnHeads(block.heads, [
      say('types.type'),
      say('thisMonth.target'),
      say('thisMonth.actual'),
      [say('thisMonth.left'), say('thisMonth.left.note', { left: say('card.leadsToGo') })],
    ]),
    ...facts.measures.types.flatMap(({ leadType }, index) => {
      const cell = (column: number) => at(block.first + index, column)
      const ofType = [counted(ACTUAL_COLUMNS.month), month, counted(ACTUAL_COLUMNS.number), index + 1]
      return [
        words(cell(C.type), 'label', leadTypeName(leadType, say)),
        live(cell(C.target), target(plan, index), 'count'),
        live(cell(C.actual), call('SUMIFS', counted(ACTUAL_COLUMNS.leads), ...ofType), 'count'),
        live(cell(C.left), left(plan, index), 'count'),
      ]
    }),
  ]
}

/**
 * What the month still asks of a type. All types together never owe more than the whole period still needs: what it needs is then shared out,
 * cumulatively, so that the types add up to it.
 */
function left({ layout }: Plan, index: number): Formula {
  const column = (figure: number, last: number): Formula =>
    range(at(layout.thisMonth.first, figure), at(layout.thisMonth.first + last, figure))
  /** Of the types down to this one. */
  const asked = (last: number): Formula => {
    const [targets, actuals] = [column(C.target, last), column(C.actual, last)]
    return call('SUMPRODUCT', times(operation(targets, '>', actuals), minus(targets, actuals)))
  }
  const ofPeriod = standingCell(layout, 'leads', STANDING_COLUMNS.left)
  const share = letting('asked_of_all', asked(layout.types - 1), (all) =>
    when(operation(all, '>', ofPeriod), divided(ofPeriod, all), 1),
  )
  return letting('share_owed', share, (owed) => {
    const until = (last: number): Formula => call('ROUND', times(asked(last), owed), 0)
    return index === 0 ? until(0) : minus(until(index), until(index - 1))
  })
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
