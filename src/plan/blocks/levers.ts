import { at, columnHeads, live, words } from '../cells'
import { divided, type Formula, minus, operation, type Part, roundedUp, times, when } from '../formula'
import { cardCell, usedInput } from '../layout'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'

/** One lever pulled by a tenth: what the agreed leads would then bring, and how many leads would do. */
export function levers({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.levers
  const size = usedInput('dealSize')
  const deals = cardCell(layout, 'requiredDeals')
  const leads = cardCell(layout, 'requiredLeads')
  const value = cardCell(layout, 'leadValueTarget')
  const goal = times(usedInput('revenueGoal'), usedInput('marketingShare'))
  const tenthMore = (part: Part): Formula => divided(times(part, 11), 10)
  const tenthLess = (part: Part): Formula => divided(times(part, 10), 11)
  const dealsAtMore = when(operation(size, '>', 0), roundedUp(divided(goal, tenthMore(size))), 0)
  const leadsAtMore = when(operation(deals, '>', 0), roundedUp(divided(times(leads, dealsAtMore), deals)), 0)
  const rows: readonly { readonly name: string; readonly revenue: Formula; readonly leads: Formula }[] = [
    { name: say('lever.volume'), revenue: tenthMore(value), leads: times(leads, 1) },
    { name: say('lever.rate'), revenue: tenthMore(value), leads: roundedUp(tenthLess(leads)) },
    { name: say('lever.dealSize'), revenue: tenthMore(value), leads: leadsAtMore },
  ]
  return [
    words(at(block.heading, 0), 'heading', say('levers.heading')),
    ...columnHeads(block.heads, [
      say('levers.lever'),
      say('levers.revenue'),
      say('levers.more'),
      say('levers.leads'),
      say('levers.fewer'),
    ]),
    ...rows.flatMap((row, index) => {
      const cell = (column: number) => at(block.first + index, column)
      return [
        words(cell(0), 'label', row.name),
        live(cell(1), row.revenue, 'money'),
        live(cell(2), minus(cell(1), value), 'money'),
        live(cell(3), row.leads, 'count'),
        live(cell(4), minus(leads, cell(3)), 'count'),
      ]
    }),
  ]
}
