import type { ValueMeasure } from '../domain/measures/value-measures'
import { BLANK_LEAD_TYPE } from '../domain/tables'
import { at, input, inputFormula, words } from '../plan/cells'
import { type CellAt, call, type Formula, operation, times, when } from '../plan/formula'
import type { TabCell } from '../plan/tab'
import { type MeasuredTabFacts, type PlanReference, provenance } from './lead-tab'

/** What a tab about the values of one column is described with. */
export interface ValueTabFacts extends MeasuredTabFacts {
  /** The header of the column that the leads are told apart by. */
  readonly column: string
  readonly values: readonly ValueMeasure[]
  /** What counts as blank besides blank cells, as it is written: *unknown*. */
  readonly noValue: readonly string[]
  /** Bands of sizes, the smallest first; empty where the values are no sizes. */
  readonly bands: readonly string[]
  /** How many values are together in one line; 0 where each stands on its own. */
  readonly grouped: number
  /** null: no plan was chosen. */
  readonly plan: PlanReference | null
}

/** From how much of which history the figures come, and what became of leads without a value and of small values. */
export const valueProvenance = (facts: ValueTabFacts): string => {
  const { words: say, column, values, noValue, bands, grouped } = facts
  const blank = say('type.blank')
  return [
    provenance(facts),
    ...(values.some(({ value }) => value === BLANK_LEAD_TYPE) ? [say('measured.blank', { column, blank })] : []),
    ...(noValue.length > 0 ? [say('measured.noValue', { words: noValue.join(', '), blank })] : []),
    ...(bands.length > 0 ? [say('measured.bands', { count: bands.length })] : []),
    ...(grouped > 0 ? [say('measured.grouped', { count: grouped, other: say('value.other') })] : []),
  ].join(' ')
}

/** The deal size for the user to change: that of the plan, or else as measured. */
export function dealSizeInput(
  { measures, plan, words: say }: ValueTabFacts,
  row: number,
): { readonly cells: TabCell[]; readonly at: CellAt } {
  const where = at(row, 1)
  return {
    at: where,
    cells: [
      words(at(row, 0), 'label', say('measured.dealSize'), say('measured.dealSize.help')),
      plan?.dealSize ? inputFormula(where, plan.dealSize, 'cents') : input(where, measures.dealSize?.mean ?? null, 'cents'),
      ...(plan ? [words(at(row, 2), 'label', say('measured.plan', { plan: plan.name }))] : []),
    ],
  }
}

/** What one lead is worth: rate × deal size; unknown without a deal size. */
export const leadValueOf = (rate: CellAt, dealSize: CellAt): Formula =>
  when(operation(call('N', dealSize), '>', 0), times(rate, dealSize), '–')
