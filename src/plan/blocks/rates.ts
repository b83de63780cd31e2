import type { TypeMeasure } from '../../domain/measures/measures'
import { at, centred, columnHeads, frozen, input, live, words } from '../cells'
import { RATE_COLUMNS as C } from '../columns'
import { divided, operation, sum, when } from '../formula'
import { leadTypeName } from '../lead-type-name'
import { columnOf } from '../places'
import type { Plan } from '../plan'
import { printRate } from '../print-figures'
import type { TabCell } from '../tab'
import { whyOf } from '../why-rate'
import { definition } from './definitions'

/** What was measured of each lead type, how sure that is, the rate in use, and why it is not simply deals ÷ leads. */
export function rates(plan: Plan): TabCell[] {
  const { facts, layout } = plan
  const say = facts.words
  const block = layout.rates
  const total = (column: number) => at(block.total, column)
  return [
    words(at(block.heading, 0), 'heading', say('rates.heading')),
    ...columnHeads(block.heads, [
      say('types.type'),
      say('rates.leads'),
      say('rates.deals'),
      [say('rates.naiveRate'), definition(facts, 'naive')],
      [say('rates.measuredRate'), definition(facts, 'rate')],
      [say('rates.low'), definition(facts, 'interval')],
      [say('rates.high'), definition(facts, 'interval')],
      [say('rates.steadyRate'), definition(facts, 'steady')],
      say('rates.rateOverride'),
      say('rates.usedRate'),
      say('rates.why'),
    ]),
    ...facts.measures.types.flatMap((type, index) => typeRow(plan, type, block.first + index)),
    words(total(C.type), 'total', say('types.total')),
    live(total(C.leads), sum(columnOf(block, C.leads)), 'count', 'total'),
    live(total(C.deals), sum(columnOf(block, C.deals)), 'count', 'total'),
    live(
      total(C.naiveRate),
      when(operation(total(C.leads), '>', 0), divided(total(C.deals), total(C.leads)), 0),
      'rate',
      'total',
    ),
    words(total(C.measuredRate), 'total', ''),
    words(total(C.low), 'total', ''),
    words(total(C.high), 'total', ''),
    words(total(C.steadyRate), 'total', ''),
    words(total(C.rateOverride), 'total', ''),
    words(total(C.usedRate), 'total', ''),
    // No total: the types weigh alike in it, however many leads they have.
    words(total(C.why), 'label', say('rates.mean', { rate: printRate(facts.measures.prior.mean, facts.localeTag) })),
  ]
}

function typeRow({ facts }: Plan, type: TypeMeasure, row: number): TabCell[] {
  const override = facts.inputs.rateOverrides.find((candidate) => candidate.leadType === type.leadType)
  const cell = (column: number) => at(row, column)
  return [
    words(cell(C.type), 'label', leadTypeName(type.leadType, facts.words)),
    frozen(cell(C.leads), type.leads, 'count'),
    frozen(cell(C.deals), type.deals, 'count'),
    frozen(cell(C.naiveRate), type.naiveRate, 'rate'),
    frozen(cell(C.measuredRate), type.measuredRate, 'rate'),
    frozen(cell(C.low), type.low, 'rate'),
    frozen(cell(C.high), type.high, 'rate'),
    frozen(cell(C.steadyRate), type.usedRate, 'rate'),
    input(cell(C.rateOverride), override?.rate ?? null, 'rate'),
    centred(
      live(cell(C.usedRate), when(operation(cell(C.rateOverride), '<>', ''), cell(C.rateOverride), cell(C.steadyRate)), 'rate'),
    ),
    live(
      cell(C.why),
      when(
        operation(cell(C.rateOverride), '<>', ''),
        facts.words('rates.why.typed'),
        facts.words(`rates.why.${whyOf(type, facts.measures)}`),
      ),
      'text',
      'label',
    ),
  ]
}
