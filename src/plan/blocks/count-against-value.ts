import { cardCell } from '../cards'
import { at, columnHeads, live, words } from '../cells'
import { VALUE_COLUMNS as C, TYPE_COLUMNS, WORKING_COLUMNS } from '../columns'
import { call, divided, minus, operation, range, sum, times, when } from '../formula'
import { leadTypeName } from '../lead-type-name'
import { columnOf, usedInput } from '../places'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'

/** The same number of leads, all of one type: why counting leads misleads, and counting their value does not. */
export function countAgainstValue({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.countAgainstValue
  // As unrounded as the plan's lead value, or the difference would be that of the rounding.
  const leads = sum(columnOf(layout.workings, WORKING_COLUMNS.agreed))
  const target = cardCell('leadValueTarget')
  const rates = range(at(layout.leadTypes.first, TYPE_COLUMNS.usedRate), at(layout.leadTypes.last, TYPE_COLUMNS.usedRate))
  const lowestRate = call('MINIFS', rates, rates, '>0')
  return [
    words(at(block.heading, 0), 'heading', say('value.heading')),
    ...columnHeads(block.heads, [
      say('value.type'),
      say('value.deals'),
      say('value.revenue'),
      say('value.difference'),
      say('value.exchange'),
    ]),
    ...facts.measures.types.flatMap((type, index) => {
      const row = block.first + index
      const rate = at(layout.leadTypes.first + index, TYPE_COLUMNS.usedRate)
      const revenue = at(row, C.revenue)
      return [
        words(at(row, C.type), 'label', leadTypeName(type.leadType, say)),
        live(at(row, C.deals), times(leads, rate), 'ratio'),
        live(revenue, call('ROUND', times(at(row, C.deals), usedInput('dealSize')), 2), 'money'),
        live(at(row, C.difference), when(operation(target, '>', 0), divided(minus(revenue, target), target), ''), 'share'),
        live(at(row, C.exchange), when(operation(rate, '>', 0), divided(rate, lowestRate), '–'), 'ratio'),
      ]
    }),
  ]
}
