import { at, columnHeads, live, words } from '../cells'
import { call, divided, minus, operation, times, when } from '../formula'
import { WORKING_COLUMNS as C, cardCell, TYPE_COLUMNS } from '../layout'
import { leadTypeName } from '../lead-type-name'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'

/** The unrounded figures behind the lead types: everything that is shown rounded is computed from these. */
export function workings({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.workings
  return [
    words(at(block.heading, 0), 'heading', say('workings.heading')),
    ...columnHeads(block.heads, [say('types.type'), say('workings.share'), say('workings.leads'), say('workings.remainder')]),
    ...facts.measures.types.flatMap((type, index) => {
      const row = block.first + index
      const source = layout.leadTypes.first + index
      const rate = at(source, TYPE_COLUMNS.usedRate)
      const override = at(source, TYPE_COLUMNS.shareOverride)
      const share = when(operation(override, '<>', ''), override, at(source, TYPE_COLUMNS.frozenShare))
      const deals = times(cardCell(layout, 'requiredDeals'), at(source, TYPE_COLUMNS.usedShare))
      const leads = call('ROUND', at(row, C.leads), 9)
      return [
        words(at(row, C.type), 'label', leadTypeName(type.leadType, say)),
        live(at(row, C.share), when(operation(rate, '>', 0), share, 0), 'share'),
        live(at(row, C.leads), when(operation(rate, '>', 0), divided(deals, rate), 0), 'ratio'),
        live(at(row, C.remainder), call('ROUND', minus(leads, call('INT', leads)), 9), 'ratio'),
      ]
    }),
  ]
}
