import { at, columnHeads, live, words } from '../../cells'
import { ACTUAL_COLUMNS, THIS_MONTH_COLUMNS as C, MONTH_COLUMNS, TYPE_COLUMNS } from '../../columns'
import { call, divided, minus, operation, sum, times, when } from '../../formula'
import { leadTypeName } from '../../lead-type-name'
import { columnOf, usedInput } from '../../places'
import type { Plan } from '../../plan'
import type { TabCell } from '../../tab'

/** What Marketing still owes in the month of today, by lead type. */
export function thisMonth({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.thisMonth
  const today = usedInput('today')
  const month = call('DATE', call('YEAR', today), call('MONTH', today), 1)
  const weights = columnOf(layout.byMonth, MONTH_COLUMNS.weight)
  const weight = call('SUMIFS', weights, columnOf(layout.byMonth, MONTH_COLUMNS.month), month)
  const share = when(operation(sum(weights), '>', 0), divided(weight, sum(weights)), 0)
  const counted = (column: number) => columnOf(layout.actuals, column)
  return [
    words(at(block.heading, 0), 'heading', say('thisMonth.heading')),
    ...columnHeads(block.heads, [say('types.type'), say('thisMonth.target'), say('thisMonth.actual'), say('thisMonth.left')]),
    ...facts.measures.types.flatMap(({ leadType }, index) => {
      const cell = (column: number) => at(block.first + index, column)
      const agreed = at(layout.leadTypes.first + index, TYPE_COLUMNS.agreedLeads)
      const ofType = [counted(ACTUAL_COLUMNS.month), month, counted(ACTUAL_COLUMNS.number), index + 1]
      return [
        words(cell(C.type), 'label', leadTypeName(leadType, say)),
        live(cell(C.target), call('ROUND', times(agreed, share), 0), 'count'),
        live(cell(C.actual), call('SUMIFS', counted(ACTUAL_COLUMNS.leads), ...ofType), 'count'),
        live(cell(C.left), call('MAX', 0, minus(cell(C.target), cell(C.actual))), 'count'),
      ]
    }),
  ]
}
