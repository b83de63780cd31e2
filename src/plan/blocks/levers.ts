import { cardCell } from '../cards'
import { at, columnHeads, frozen, live, words } from '../cells'
import { call, divided, type Formula, minus, operation, type Part, roundedUp, times, when } from '../formula'
import { marketingsGoal, usedInput } from '../places'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'
import { definition } from './definitions'

/** One lever pulled by a tenth: the chance that it gave on the day of the agreement, what it brings, how many leads would do. */
export function levers({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const block = layout.levers
  const size = usedInput('dealSize')
  const deals = cardCell('requiredDeals')
  const leads = cardCell('agreedLeads')
  const value = cardCell('leadValueTarget')
  const goal = marketingsGoal()
  const tenthMore = (part: Part): Formula => divided(times(part, 11), 10)
  const dealsAtMore = when(operation(size, '>', 0), roundedUp(divided(goal, tenthMore(size))), 0)
  const needed: Readonly<Record<string, Formula>> = {
    volume: times(leads, 1),
    stageRate: roundedUp(divided(times(leads, 10), 11)),
    dealSize: when(operation(deals, '>', 0), roundedUp(divided(times(leads, dealsAtMore), deals)), 0),
  }
  return [
    words(at(block.heading, 0), 'heading', say('levers.heading')),
    ...columnHeads(block.heads, [
      say('levers.lever'),
      [say('levers.chance'), definition(facts, 'chanceOfRevenue')],
      [say('levers.gained'), say('levers.gained.note')],
      say('levers.revenue'),
      say('levers.more'),
      say('levers.leads'),
      say('levers.fewer'),
    ]),
    ...facts.outlook.levers.flatMap(({ lever, chance, gained, requiredLeads, leadsSaved }, index) => {
      const cell = (column: number) => at(block.first + index, column)
      const formula = needed[lever.kind] ?? inProportion(leads, requiredLeads, requiredLeads + leadsSaved)
      return [
        words(cell(0), 'label', say(`lever.${lever.kind}`)),
        frozen(cell(1), chance, 'share'),
        frozen(cell(2), gained, 'share'),
        ...(lever.kind === 'cycle'
          ? []
          : [live(cell(3), tenthMore(value), 'money'), live(cell(4), minus(cell(3), value), 'money')]),
        live(cell(5), formula, 'count'),
        live(cell(6), call('MAX', 0, minus(leads, cell(5))), 'count'),
      ]
    }),
  ]
}

const MILLION = 1_000_000

/** As many leads in proportion as on the day of the agreement, in millionths: a formula holds no decimals. */
function inProportion(leads: Part, then: number, of: number): Formula {
  const millionths = of > 0 && Number.isFinite(then) ? Math.round((MILLION * then) / of) : MILLION
  return roundedUp(divided(times(leads, millionths), MILLION))
}
