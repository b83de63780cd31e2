import { cardCell } from '../cards'
import { at, columnHeads, frozen, live, words } from '../cells'
import { WORKING_COLUMNS as C, INPUT_COLUMNS, RATE_COLUMNS, TYPE_COLUMNS } from '../columns'
import { call, divided, type Formula, minus, operation, type Part, times, when } from '../formula'
import { leadTypeName } from '../lead-type-name'
import { chanceCell, columnOf, inputRow } from '../places'
import type { Plan } from '../plan'
import { plansOnConfidence } from '../plan-on'
import type { TabCell } from '../tab'

/** The unrounded figures behind the lead types: everything that is shown rounded is computed from these. */
export function workings(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.workings
  return [
    words(at(block.heading, 0), 'heading', say('workings.heading')),
    ...columnHeads(block.heads, [
      say('types.type'),
      say('workings.share'),
      say('workings.leads'),
      say('workings.remainder'),
      say('workings.agreed'),
      say('workings.remainder'),
      say('workings.beliefMean'),
      say('workings.strength'),
      say('workings.mean'),
      say('workings.alike'),
      say('workings.credit'),
      say('workings.inTime'),
      say('workings.reach'),
    ]),
    ...facts.measures.types.flatMap(({ leadType, belief }, index) => {
      const row = block.first + index
      const rate = at(layout.leadTypes.first + index, TYPE_COLUMNS.usedRate)
      const cell = (column: number) => at(row, column)
      const ifSold = (formula: Part) => when(operation(rate, '>', 0), formula, 0)
      return [
        words(cell(C.type), 'label', leadTypeName(leadType, say)),
        ...leadsOf(plan, index, ifSold),
        frozen(cell(C.beliefMean), belief.a / (belief.a + belief.b), 'rate'),
        frozen(cell(C.strength), belief.a + belief.b, 'ratio'),
        ...chancesOf(plan, index, ifSold),
      ]
    }),
  ]
}

/** Required and agreed leads of a type, unrounded, with what is left over for the largest remainders. */
function leadsOf(plan: Plan, index: number, ifSold: (formula: Part) => Formula): TabCell[] {
  const { layout } = plan
  const cell = (column: number) => at(layout.workings.first + index, column)
  const source = (column: number) => at(layout.leadTypes.first + index, column)
  const override = source(TYPE_COLUMNS.shareOverride)
  const share = when(operation(override, '<>', ''), override, source(TYPE_COLUMNS.frozenShare))
  const deals = times(cardCell('requiredDeals'), source(TYPE_COLUMNS.usedShare))
  const remainder = (column: number) => {
    const leads = call('ROUND', cell(column), 9)
    return call('ROUND', minus(leads, call('INT', leads)), 9)
  }
  // On average, what is agreed is what is required, not yet rounded up; otherwise the same mix at the larger number.
  const all = call('SUM', columnOf(layout.workings, C.leads))
  const inProportion = when(operation(all, '>', 0), divided(times(cell(C.leads), cardCell('agreedLeads')), all), 0)
  const agreed = when(plansOnConfidence(plan), inProportion, cell(C.leads))
  return [
    live(cell(C.share), ifSold(share), 'share'),
    live(cell(C.leads), ifSold(divided(deals, source(TYPE_COLUMNS.usedRate))), 'ratio'),
    live(cell(C.remainder), remainder(C.leads), 'ratio'),
    live(cell(C.agreed), agreed, 'ratio'),
    live(cell(C.agreedRemainder), remainder(C.agreed), 'ratio'),
  ]
}

/** What the chances ask of a type: its rate as believed, how alike its leads fare, and how many leads can still bring a deal in time. */
function chancesOf({ facts, layout }: Plan, index: number, ifSold: (formula: Part) => Formula): TabCell[] {
  const cell = (column: number) => at(layout.workings.first + index, column)
  const typed = at(layout.rates.first + index, RATE_COLUMNS.rateOverride)
  const measuredCredit = at(inputRow('pipelineDeals'), INPUT_COLUMNS.frozen)
  const usedCredit = at(inputRow('pipelineDeals'), INPUT_COLUMNS.used)
  const credit = when(
    operation(measuredCredit, '>', 0),
    divided(times(cell(C.credit), usedCredit), measuredCredit),
    divided(usedCredit, layout.types),
  )
  const agreed = at(layout.leadTypes.first + index, TYPE_COLUMNS.agreedLeads)
  // Where no new lead lands in time, only the open ones count, at their own rate (`outlook.ts`).
  const mean = ifSold(when(operation(typed, '<>', ''), typed, cell(C.beliefMean)))
  const landsInTime = operation(chanceCell(layout, 'landed'), '>', 0)
  const openAsNew = (rate: Part) => when(operation(rate, '>', 0), divided(credit, rate), 0)
  return [
    live(cell(C.mean), mean, 'rate'),
    live(cell(C.alike), when(operation(typed, '<>', ''), 0, divided(1, operation(cell(C.strength), '+', 1))), 'tiny'),
    frozen(cell(C.credit), facts.credit[index]?.deals ?? 0, 'ratio'),
    live(cell(C.inTime), times(cell(C.mean), when(landsInTime, chanceCell(layout, 'landed'), 1)), 'rate'),
    live(cell(C.reach), when(landsInTime, operation(agreed, '+', openAsNew(cell(C.inTime))), openAsNew(cell(C.mean))), 'ratio'),
  ]
}
