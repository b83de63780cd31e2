import { STANDING_COLUMNS as C, MONTH_COLUMNS } from './columns'
import { call, type Formula, operation, sum } from './formula'
import type { PlanLayout } from './layout'
import { columnOf, standingCell, usedInput } from './places'
import type { Plan } from './plan'

/** Whether the first day of the period has come. */
export const hasBegun = ({ layout }: Plan): Formula => operation(sum(columnOf(layout.byMonth, MONTH_COLUMNS.elapsed)), '>', 0)

export const dayAfterPeriod = ({ byMonth }: PlanLayout): Formula =>
  call('EDATE', { row: byMonth.last, column: MONTH_COLUMNS.month }, 1)

/** Whether the last day of the period has gone by: nothing that comes counts any more. */
export const isOver = ({ layout }: Plan): Formula => operation(usedInput('today'), '>=', dayAfterPeriod(layout))

/** Whether what was won in the period so far is as much as it takes: no luck is needed any more. */
export function isReached({ layout }: Plan, what: 'deals' | 'revenue'): Formula {
  const cell = (column: number) => standingCell(layout, what, column)
  const nothingLeft = operation(call('ROUND', cell(C.left), 2), '=', 0)
  return call('AND', operation(cell(C.target), '>', 0), operation(cell(C.actual), '>', 0), nothingLeft)
}
