import { at, words } from '../cells'
import type { Plan } from '../plan'
import { printDay } from '../print-figures'
import type { TabCell } from '../tab'

/** The words of the plan, each with how its figure is computed. */
export const DEFINITIONS = [
  'kinds',
  'dealSize',
  'rate',
  'leadValue',
  'requiredDeals',
  'requiredLeads',
  'share',
  'leadValueTarget',
  'months',
  'pace',
  'reality',
  'lag',
] as const

/** "See the math": how every headline was computed. */
export function definitions({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const { measures } = facts
  const details = {
    deals: measures.deals,
    leads: measures.leads,
    asOf: printDay(measures.asOf, facts.localeTag),
    days: measures.medianDaysToDeal ?? '–',
  }
  return [
    words(at(layout.definitions.heading, 0), 'heading', say('definitions.heading')),
    ...DEFINITIONS.flatMap((name, index) => [
      words(at(layout.definitions.first + index, 0), 'label', say(`definition.${name}.word`)),
      words(at(layout.definitions.first + index, 1), 'note', say(`definition.${name}`, details)),
    ]),
  ]
}
