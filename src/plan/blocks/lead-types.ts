import type { TypeMeasure } from '../../domain/measures'
import { at, columnHeads, frozen, input, live, words } from '../cells'
import { call, divided, minus, operation, range, roundedUp, sum, times, when } from '../formula'
import { TYPE_COLUMNS as C, cardCell, usedInput, WORKING_COLUMNS } from '../layout'
import { leadTypeName } from '../lead-type-name'
import type { Plan } from '../plan'
import type { TabCell } from '../tab'
import { shareSoFar } from '../target-inputs'

/** The funnel by lead type: what was measured, what is used, and how many leads of each type are needed. */
export function leadTypes(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.leadTypes
  return [
    words(at(block.heading, 0), 'heading', say('types.heading')),
    ...columnHeads(block.heads, [
      say('types.type'),
      say('types.leads'),
      say('types.deals'),
      say('types.measuredRate'),
      say('types.rateOverride'),
      say('types.usedRate'),
      say('types.leadValue'),
      say('types.leadsPerDeal'),
      say('types.frozenShare'),
      say('types.shareOverride'),
      say('types.usedShare'),
      say('types.requiredLeads'),
      say('types.visitorRate'),
      say('types.visitors'),
    ]),
    ...facts.measures.types.flatMap((type, index) => typeRow(plan, type, block.first + index)),
    ...totalRow(plan),
  ]
}

function typeRow({ facts, layout }: Plan, type: TypeMeasure, row: number): TabCell[] {
  const { inputs } = facts
  const override = inputs.rateOverrides.find((candidate) => candidate.leadType === type.leadType)
  const mix = inputs.mix?.find((candidate) => candidate.leadType === type.leadType)
  const cell = (column: number) => at(row, column)
  const workingColumn = (index: number) => range(at(layout.workings.first, index), at(layout.workings.last, index))
  const allShares = sum(workingColumn(WORKING_COLUMNS.share))
  const working = layout.workings.first + (row - layout.leadTypes.first)
  return [
    words(cell(C.type), 'label', leadTypeName(type.leadType, facts.words)),
    frozen(cell(C.leads), type.leads, 'count'),
    frozen(cell(C.deals), type.deals, 'count'),
    frozen(cell(C.measuredRate), type.measuredRate, 'rate'),
    input(cell(C.rateOverride), override?.rate ?? null, 'rate'),
    live(cell(C.usedRate), when(operation(cell(C.rateOverride), '<>', ''), cell(C.rateOverride), cell(C.measuredRate)), 'rate'),
    live(cell(C.leadValue), times(cell(C.usedRate), usedInput('dealSize')), 'cents'),
    live(cell(C.leadsPerDeal), when(operation(cell(C.usedRate), '>', 0), divided(1, cell(C.usedRate)), '–'), 'ratio'),
    frozen(cell(C.frozenShare), shareSoFar(facts.measures, type.leadType), 'share'),
    input(cell(C.shareOverride), mix?.share ?? null, 'share'),
    live(
      cell(C.usedShare),
      when(operation(allShares, '>', 0), divided(at(working, WORKING_COLUMNS.share), allShares), 0),
      'share',
    ),
    live(cell(C.requiredLeads), wholeLeads({ facts, layout }, working), 'count'),
    input(cell(C.visitorRate), null, 'rate'),
    live(
      cell(C.visitors),
      when(operation(cell(C.visitorRate), '>', 0), roundedUp(divided(cell(C.requiredLeads), cell(C.visitorRate))), ''),
      'count',
    ),
  ]
}

/** A type's leads as a whole number: the largest remainders are rounded up until the types add up to the total. */
function wholeLeads({ layout }: Plan, working: number) {
  const leads = call('ROUND', at(working, WORKING_COLUMNS.leads), 9)
  const remainder = at(working, WORKING_COLUMNS.remainder)
  const first = at(layout.workings.first, WORKING_COLUMNS.remainder)
  const last = at(layout.workings.last, WORKING_COLUMNS.remainder)
  const rank = operation(
    call('SUMPRODUCT', times(operation(range(first, last), '>', remainder), 1)),
    '+',
    call('SUMPRODUCT', times(operation(range(first, remainder), '=', remainder), 1)),
  )
  const allLeads = range(at(layout.workings.first, WORKING_COLUMNS.leads), at(layout.workings.last, WORKING_COLUMNS.leads))
  const floors = call('SUMPRODUCT', call('INT', call('ROUND', allLeads, 9)))
  const toRoundUp = minus(cardCell(layout, 'requiredLeads'), floors)
  return operation(call('INT', leads), '+', when(operation(rank, '<=', toRoundUp), 1, 0))
}

function totalRow({ facts, layout }: Plan): TabCell[] {
  const row = layout.leadTypes.total
  const column = (index: number) => range(at(layout.leadTypes.first, index), at(layout.leadTypes.last, index))
  const total = (index: number) => sum(column(index))
  const leads = range(at(layout.workings.first, WORKING_COLUMNS.leads), at(layout.workings.last, WORKING_COLUMNS.leads))
  const deals = cardCell(layout, 'requiredDeals')
  const mixedRate = when(operation(sum(leads), '>', 0), divided(deals, sum(leads)), 0)
  return [
    words(at(row, C.type), 'total', facts.words('types.total')),
    live(at(row, C.leads), total(C.leads), 'count', 'total'),
    live(at(row, C.deals), total(C.deals), 'count', 'total'),
    live(
      at(row, C.measuredRate),
      when(operation(at(row, C.leads), '>', 0), divided(at(row, C.deals), at(row, C.leads)), 0),
      'rate',
      'total',
    ),
    words(at(row, C.rateOverride), 'total', ''),
    live(at(row, C.usedRate), mixedRate, 'rate', 'total', facts.words('types.mixedRate')),
    live(at(row, C.leadValue), times(at(row, C.usedRate), usedInput('dealSize')), 'cents', 'total'),
    live(at(row, C.leadsPerDeal), when(operation(deals, '>', 0), divided(sum(leads), deals), '–'), 'ratio', 'total'),
    live(at(row, C.frozenShare), total(C.frozenShare), 'share', 'total'),
    words(at(row, C.shareOverride), 'total', ''),
    live(at(row, C.usedShare), total(C.usedShare), 'share', 'total'),
    live(at(row, C.requiredLeads), total(C.requiredLeads), 'count', 'total'),
    words(at(row, C.visitorRate), 'total', ''),
    live(
      at(row, C.visitors),
      when(operation(call('COUNT', column(C.visitors)), '>', 0), total(C.visitors), ''),
      'count',
      'total',
    ),
  ]
}
