import { cardCell } from '../cards'
import { at, columnHeads, live, words } from '../cells'
import { STAGE_COLUMNS as C, TYPE_COLUMNS } from '../columns'
import { type Part, times } from '../formula'
import { usedInput } from '../places'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'

/** The funnel as a whole: how many are needed at each stage, and what one is worth there. */
export function funnel({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.stages
  const size = usedInput('dealSize')
  const rate = usedInput('sqlToDealRate')
  const leadValue = at(layout.leadTypes.total, TYPE_COLUMNS.leadValue)
  const stages: { readonly name: string; readonly needed: Part; readonly value: Part }[] = [
    { name: say('stage.lead'), needed: cardCell('requiredLeads'), value: leadValue },
    { name: say('stage.deal'), needed: cardCell('requiredDeals'), value: size },
  ]
  if (facts.measures.sqlToDealRate !== null) {
    stages.splice(1, 0, { name: say('stage.sql'), needed: cardCell('requiredSqls'), value: times(rate, size) })
  }
  return [
    words(at(block.heading, 0), 'heading', say('funnel.heading')),
    ...columnHeads(block.heads, [say('funnel.stage'), say('funnel.needed'), say('funnel.value')]),
    ...stages.flatMap((stage, index) => [
      words(at(block.first + index, C.stage), 'label', stage.name),
      live(at(block.first + index, C.needed), stage.needed, 'count'),
      live(at(block.first + index, C.value), stage.value, 'cents'),
    ]),
  ]
}
