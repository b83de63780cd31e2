import { firstDay } from '../../domain/months'
import { at, frozen, input, inputFormula, live, words } from '../cells'
import { INPUT_COLUMNS } from '../columns'
import { call, operation, when } from '../formula'
import { INPUT_ROWS, type InputName } from '../named-rows'
import { inputRow, usedInput } from '../places'
import type { Plan } from '../plan'
import type { NumberFormat, TabCell } from '../tab'

const FORMATS: Readonly<Record<InputName, NumberFormat>> = {
  revenueGoal: 'money',
  marketingShare: 'share',
  startMonth: 'month',
  today: 'day',
  capacity: 'count',
  confidence: 'share',
  planOn: 'text',
  leadsPerPiece: 'ratio',
  dealSize: 'cents',
  sqlToDealRate: 'rate',
  pipelineDeals: 'ratio',
}

/** The inputs; where a figure was measured, the frozen one stands beside the user's own, and the one in use beside both. */
export function inputs({ facts, layout }: Plan): TabCell[] {
  const say = facts.words
  const { measures } = facts
  const measured: Partial<Record<InputName, number | null>> = {
    dealSize: measures.dealSize?.mean ?? null,
    sqlToDealRate: measures.sqlToDealRate,
    pipelineDeals: facts.credit.reduce((sum, type) => sum + type.deals, 0),
  }
  const typed: Readonly<Record<Exclude<InputName, 'planOn'>, number | null>> = {
    revenueGoal: facts.inputs.revenueGoal,
    marketingShare: facts.inputs.marketingShare,
    startMonth: firstDay(facts.inputs.startMonth),
    today: facts.today,
    capacity: facts.inputs.capacity,
    confidence: facts.inputs.confidence,
    leadsPerPiece: null,
    dealSize: facts.inputs.dealSize,
    sqlToDealRate: facts.inputs.sqlToDealRate,
    pipelineDeals: facts.inputs.pipelineDeals,
  }
  return [
    words(at(layout.inputsHeading, 0), 'heading', say('inputs.heading')),
    words(at(layout.inputsHeading, INPUT_COLUMNS.frozen), 'columnHead', say('inputs.frozen')),
    words(at(layout.inputsHeading, INPUT_COLUMNS.input), 'columnHead', say('inputs.input')),
    words(at(layout.inputsHeading, INPUT_COLUMNS.used), 'columnHead', say('inputs.used')),
    ...INPUT_ROWS.flatMap((name) => {
      const row = inputRow(name)
      const where = at(row, INPUT_COLUMNS.input)
      const cells = [words(at(row, INPUT_COLUMNS.label), 'label', say(`input.${name}`), say(`input.${name}.help`))]
      if (name === 'planOn') cells.push(words(where, 'input', say(`planOn.${facts.inputs.planOn}`)))
      else if (name === 'today' && typed.today === null) cells.push(inputFormula(where, call('TODAY'), 'day'))
      else cells.push(input(where, typed[name], FORMATS[name]))
      if (name in measured) {
        const measuredAt = at(row, INPUT_COLUMNS.frozen)
        cells.push(frozen(measuredAt, measured[name] ?? null, FORMATS[name]))
        cells.push(live(usedInput(name), when(operation(where, '<>', ''), where, measuredAt), FORMATS[name]))
      }
      return cells
    }),
  ]
}
