import type { TypeMeasure } from '../../domain/measures/measures'
import { stoppedSince } from '../../domain/measures/stopped'
import type { Month } from '../../domain/tables'
import type { TermKey } from '../../i18n/en/terms'
import { type CardName, cardCell } from '../cards'
import { at, columnHeads, frozen, input, live, words } from '../cells'
import { TYPE_COLUMNS as C, RATE_COLUMNS, WORKING_COLUMNS } from '../columns'
import type { PlanFacts } from '../facts'
import { call, divided, type Formula, minus, operation, range, roundedUp, sum, times, when } from '../formula'
import { leadTypeName } from '../lead-type-name'
import { columnOf, usedInput } from '../places'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'
import { shareSoFar } from '../target-inputs'

/** The funnel by lead type: what a lead is worth, and how many of each type are needed and agreed. */
export function leadTypes(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.leadTypes
  return [
    words(at(block.heading, 0), 'heading', say('types.heading')),
    ...columnHeads(block.heads, [
      say('types.type'),
      say('types.usedRate'),
      say('types.leadValue'),
      say('types.leadsPerDeal'),
      say('types.frozenShare'),
      say('types.shareOverride'),
      say('types.usedShare'),
      say('types.requiredLeads'),
      say('types.agreedLeads'),
      say('types.visitorRate'),
      say('types.visitors'),
    ]),
    ...facts.measures.types.flatMap((type, index) => typeRow(plan, type, index)),
    ...totalRow(plan),
  ]
}

function typeRow({ facts, layout }: Plan, type: TypeMeasure, index: number): TabCell[] {
  const mix = facts.inputs.mix?.find((candidate) => candidate.leadType === type.leadType)
  const cell = (column: number) => at(layout.leadTypes.first + index, column)
  const allShares = sum(columnOf(layout.workings, WORKING_COLUMNS.share))
  const working = layout.workings.first + index
  const stopped = stoppedSince(type, facts.measures.asOf)
  return [
    words(cell(C.type), 'label', leadTypeName(type.leadType, facts.words)),
    live(cell(C.usedRate), at(layout.rates.first + index, RATE_COLUMNS.usedRate), 'rate'),
    live(cell(C.leadValue), times(cell(C.usedRate), usedInput('dealSize')), 'cents'),
    live(cell(C.leadsPerDeal), when(operation(cell(C.usedRate), '>', 0), divided(1, cell(C.usedRate)), '–'), 'ratio'),
    frozen(cell(C.frozenShare), shareSoFar(facts.measures, type.leadType), 'share'),
    input(cell(C.shareOverride), mix?.share ?? null, 'share'),
    live(
      cell(C.usedShare),
      when(operation(allShares, '>', 0), divided(at(working, WORKING_COLUMNS.share), allShares), 0),
      'share',
    ),
    live(
      cell(C.requiredLeads),
      wholeLeads({ facts, layout }, working, WORKING_COLUMNS.leads, WORKING_COLUMNS.remainder, 'requiredLeads'),
      'count',
    ),
    live(
      cell(C.agreedLeads),
      wholeLeads({ facts, layout }, working, WORKING_COLUMNS.agreed, WORKING_COLUMNS.agreedRemainder, 'agreedLeads'),
      'count',
    ),
    ...(stopped === null ? [] : [words(cell(C.remark), 'label', stoppedRemark(facts, stopped))]),
    input(cell(C.visitorRate), null, 'rate'),
    live(
      cell(C.visitors),
      when(operation(cell(C.visitorRate), '>', 0), roundedUp(divided(cell(C.agreedLeads), cell(C.visitorRate))), ''),
      'count',
    ),
  ]
}

const stoppedRemark = ({ words: say }: PlanFacts, since: Month): string =>
  say('types.stopped', { month: `${say(`month.${Number(since.slice(5))}` as TermKey)} ${since.slice(0, 4)}` })

/** A type's leads as a whole number: the largest remainders are rounded up until the types add up to the total. */
function wholeLeads({ layout }: Plan, working: number, unrounded: number, remainders: number, total: CardName): Formula {
  const { first } = layout.workings
  const remainder = at(working, remainders)
  const rank = operation(
    call('SUMPRODUCT', times(operation(columnOf(layout.workings, remainders), '>', remainder), 1)),
    '+',
    call('SUMPRODUCT', times(operation(range(at(first, remainders), remainder), '=', remainder), 1)),
  )
  const floors = call('SUMPRODUCT', call('INT', call('ROUND', columnOf(layout.workings, unrounded), 9)))
  const toRoundUp = minus(cardCell(total), floors)
  const leads = call('INT', call('ROUND', at(working, unrounded), 9))
  return operation(leads, '+', when(operation(rank, '<=', toRoundUp), 1, 0))
}

function totalRow({ facts, layout }: Plan): TabCell[] {
  const row = layout.leadTypes.total
  const column = (index: number) => columnOf(layout.leadTypes, index)
  const leads = sum(columnOf(layout.workings, WORKING_COLUMNS.leads))
  const deals = cardCell('requiredDeals')
  const mixedRate = when(operation(leads, '>', 0), divided(deals, leads), 0)
  return [
    words(at(row, C.type), 'total', facts.words('types.total')),
    live(at(row, C.usedRate), mixedRate, 'rate', 'total', facts.words('types.mixedRate')),
    live(at(row, C.leadValue), times(at(row, C.usedRate), usedInput('dealSize')), 'cents', 'total'),
    live(at(row, C.leadsPerDeal), when(operation(deals, '>', 0), divided(leads, deals), '–'), 'ratio', 'total'),
    live(at(row, C.frozenShare), sum(column(C.frozenShare)), 'share', 'total'),
    words(at(row, C.shareOverride), 'total', ''),
    live(at(row, C.usedShare), sum(column(C.usedShare)), 'share', 'total'),
    live(at(row, C.requiredLeads), sum(column(C.requiredLeads)), 'count', 'total'),
    live(at(row, C.agreedLeads), sum(column(C.agreedLeads)), 'count', 'total'),
    words(at(row, C.visitorRate), 'total', ''),
    live(
      at(row, C.visitors),
      when(operation(call('COUNT', column(C.visitors)), '>', 0), sum(column(C.visitors)), ''),
      'count',
      'total',
    ),
  ]
}
