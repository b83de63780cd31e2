import { monthOfDay } from '../../domain/months'
import type { Day } from '../../domain/tables'
import { CHEAPEST_COLUMNS, INPUT_COLUMNS, MONTH_COLUMNS, RATE_COLUMNS, TYPE_COLUMNS } from '../columns'
import type { PlanFacts } from '../facts'
import type { CellAt } from '../formula'
import type { PlanInputs } from '../inputs'
import { type PlanLayout } from '../layout'
import { leadTypeName } from '../lead-type-name'
import type { Place } from '../move-formula'
import { type InputName } from '../named-rows'
import { inputRow } from '../places'
import { a1 } from '../print-formula'
import type { FoundTab } from './found-tab'
import { foundAt } from './whose-cells'

/** An input of the tab that cannot be read: where, what it is for, and what stands there. */
export interface WrongInput {
  readonly cell: string
  readonly label: string
  readonly given: string
}

export interface TabInputs {
  readonly inputs: PlanInputs
  /** null: the tab asks Sheets every day. */
  readonly today: Day | null
}

/**
 * What people have typed into a plan's inputs by now.
 * @param place where the description's cells stand in the tab
 */
export function inputsOfTab(found: FoundTab, facts: PlanFacts, layout: PlanLayout, place: Place): TabInputs | WrongInput {
  const say = facts.words
  let wrong: WrongInput | null = null
  const valueAt = (at: CellAt) => {
    const where = place(at)
    return where ? foundAt(found, where.row, where.column) : { value: '' as const, formula: '', note: '' }
  }
  const numberAt = (at: CellAt, label: string): number | null => {
    const { value } = valueAt(at)
    if (value === '') return null
    if (typeof value === 'number') return value
    wrong ??= { cell: a1(place(at) ?? at), label, given: String(value) }
    return null
  }
  const input = (name: InputName): CellAt => ({ row: inputRow(name), column: INPUT_COLUMNS.input })
  const number = (name: InputName): number | null => numberAt(input(name), say(`input.${name}`))
  const needed = (name: InputName, before: number): number => number(name) ?? before
  const byType = (first: number, column: number, label: string) =>
    facts.measures.types.flatMap(({ leadType }, index) => {
      const typed = numberAt({ row: first + index, column }, `${label}, ${leadTypeName(leadType, say)}`)
      return typed === null ? [] : [{ leadType, typed }]
    })
  const rates = byType(layout.rates.first, RATE_COLUMNS.rateOverride, say('rates.rateOverride'))
  const shares = byType(layout.leadTypes.first, TYPE_COLUMNS.shareOverride, say('types.shareOverride'))
  const costs = byType(layout.cheapest.first, CHEAPEST_COLUMNS.cost, say('cheapest.cost'))
  const before = facts.inputs
  const weights = Array.from({ length: layout.months }, (_, month) => {
    const at = { row: layout.byMonth.first + month, column: MONTH_COLUMNS.weight }
    // A row that is gone says nothing about its month; a cell that is blank does.
    return place(at) ? (numberAt(at, say('months.weight')) ?? 0) : (before.monthWeights?.[month] ?? 1)
  })
  const start = number('startMonth')
  const read: TabInputs = {
    inputs: {
      revenueGoal: number('revenueGoal'),
      marketingShare: needed('marketingShare', before.marketingShare),
      startMonth: start === null ? before.startMonth : monthOfDay(start),
      months: before.months,
      dealSize: number('dealSize'),
      sqlToDealRate: number('sqlToDealRate'),
      pipelineDeals: number('pipelineDeals'),
      rateOverrides: rates.map(({ leadType, typed }) => ({ leadType, rate: typed })),
      mix: shares.length === 0 ? null : shares.map(({ leadType, typed }) => ({ leadType, share: typed })),
      monthWeights: weights.every((weight) => weight === 1) ? null : weights,
      capacity: number('capacity'),
      costs: costs.map(({ leadType, typed }) => ({ leadType, cost: typed })),
      confidence: needed('confidence', before.confidence),
      planOn: valueAt(input('planOn')).value === say('planOn.confidence') ? 'confidence' : 'average',
    },
    today: valueAt(input('today')).formula === '' ? number('today') : null,
  }
  return wrong ?? read
}
