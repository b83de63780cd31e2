import { at, centred, columnHeads, input, live, words } from '../cells'
import { CHEAPEST_COLUMNS as C, TYPE_COLUMNS } from '../columns'
import { call, divided, type Formula, isBlank, minus, operation, range, sum, times, when } from '../formula'
import { leadTypeName } from '../lead-type-name'
import { columnOf, marketingsGoal } from '../places'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'

/**
 * The cheapest leads whose value reaches the goal: the types in the order of cost per euro of lead value, each up to the
 * most that can be had (the continuous knapsack, Dantzig 1957; see `cheapestMix` in `domain`).
 */
export function cheapest(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.cheapest
  const goal = marketingsGoal()
  const dearness = columnOf(block, C.dearness)
  const reachable = columnOf(block, C.reachable)
  return [
    words(at(block.heading, 0), 'heading', say('cheapest.heading')),
    ...columnHeads(block.heads, [
      say('types.type'),
      say('cheapest.cost'),
      say('cheapest.most'),
      say('types.leadValue'),
      say('cheapest.dearness'),
      say('cheapest.reachable'),
      say('cheapest.leads'),
      say('cheapest.total'),
    ]),
    ...facts.measures.types.flatMap(({ leadType }, index) => {
      const cell = (column: number) => at(block.first + index, column)
      const known = call('AND', operation(cell(C.cost), '<>', ''), operation(cell(C.leadValue), '>', 0))
      const cheaper = call('SUMPRODUCT', times(operation(dearness, '<', cell(C.dearness)), reachable))
      // Of equally dear types, the first is taken first.
      const before =
        index === 0
          ? 0
          : call(
              'SUMPRODUCT',
              times(
                operation(range(at(block.first, C.dearness), at(block.first + index - 1, C.dearness)), '=', cell(C.dearness)),
                range(at(block.first, C.reachable), at(block.first + index - 1, C.reachable)),
              ),
            )
      const missing = minus(minus(goal, cheaper), before)
      const value = call('MAX', 0, call('MIN', cell(C.reachable), missing))
      const cost = facts.inputs.costs.find((each) => each.leadType === leadType)?.cost ?? null
      return [
        words(cell(C.type), 'label', leadTypeName(leadType, say)),
        input(cell(C.cost), cost, 'cents'),
        input(cell(C.most), null, 'count'),
        live(cell(C.leadValue), at(layout.leadTypes.first + index, TYPE_COLUMNS.leadValue), 'cents'),
        live(cell(C.dearness), when(known, divided(cell(C.cost), cell(C.leadValue)), ''), 'cents'),
        live(
          cell(C.reachable),
          when(known, when(isBlank(cell(C.most)), goal, times(cell(C.most), cell(C.leadValue))), 0),
          'money',
        ),
        live(cell(C.leads), when(known, divided(value, cell(C.leadValue)), ''), 'ratio'),
        centred(live(cell(C.total), when(known, times(cell(C.leads), cell(C.cost)), ''), 'money')),
      ]
    }),
    words(at(block.total, C.type), 'total', say('types.total')),
    ...[C.cost, C.most, C.leadValue, C.dearness].map((column) => words(at(block.total, column), 'total', '')),
    live(at(block.total, C.reachable), call('MIN', goal, sum(reachable)), 'money', 'total'),
    live(at(block.total, C.leads), when(isUntouched(plan), '', sum(columnOf(block, C.leads))), 'ratio', 'total'),
    centred(live(at(block.total, C.total), when(isUntouched(plan), '', sum(columnOf(block, C.total))), 'money', 'total')),
    live(at(block.total, C.verdict), verdict(plan, goal), 'text'),
  ]
}

/** Whether no cost is known yet: there is no mix to add up. */
const isUntouched = ({ layout }: Plan): Formula => operation(call('COUNT', columnOf(layout.cheapest, C.cost)), '=', 0)

/** Whether a lead of some type is worth something, and nobody said what it costs: a cost of 0 is one. */
const lacksCost = ({ layout }: Plan): Formula => {
  const column = (index: number) => columnOf(layout.cheapest, index)
  return operation(call('COUNTIF', column(C.leadValue), '>0'), '>', call('COUNT', column(C.dearness)))
}

/** What is still missing: costs, or leads that can be had. */
function verdict(plan: Plan, goal: Formula): Formula {
  const { facts, layout } = plan
  const reached = operation(
    sum(columnOf(layout.cheapest, C.reachable)),
    '>=',
    times(goal, minus(1, divided(1, operation(10, '^', 12)))),
  )
  const short = when(lacksCost(plan), facts.words('cheapest.costMissing'), facts.words('cheapest.notReached'))
  return when(isUntouched(plan), facts.words('cheapest.noCosts'), when(reached, '', short))
}
