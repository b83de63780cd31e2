import { at } from './cells'
import { ACTUAL_COLUMNS, AGREEMENT_COLUMNS, AHEAD_COLUMNS, GAP_COLUMNS, INPUT_COLUMNS, PACE_COLUMNS } from './columns'
import { type CellAt, type Formula, range, times } from './formula'
import { FIRST_INPUT_ROW, type PlanLayout } from './layout'
import {
  AHEAD_ROWS,
  type AheadName,
  CHANCE_ROWS,
  type ChanceName,
  GAP_ROWS,
  type GapName,
  INPUT_ROWS,
  type InputName,
  MEASURED_INPUTS,
  PACE_ROWS,
  type PaceName,
  STANDING_ROWS,
  type StandingName,
} from './named-rows'

/** The row of an input. */
export const inputRow = (name: InputName): number => FIRST_INPUT_ROW + INPUT_ROWS.indexOf(name)

/** Rows of the agreement, below the heading. */
export const AGREEMENT_ROWS = [
  'sales',
  'marketing',
  'agreedOn',
  'nextReview',
  'measuredFrom',
  'counted',
  'countedUntil',
  'overrides',
] as const

/** The row of a line of the agreement. */
export const agreementRow = (name: (typeof AGREEMENT_ROWS)[number]): number => FIRST_INPUT_ROW + AGREEMENT_ROWS.indexOf(name)

/** What stands in a line of the agreement. */
export const agreementCell = (name: (typeof AGREEMENT_ROWS)[number]): CellAt => at(agreementRow(name), AGREEMENT_COLUMNS.value)

/** The cell that the rest of the plan reads for an input: where something was measured, the one that minds the override. */
export function usedInput(name: InputName): CellAt {
  return at(inputRow(name), MEASURED_INPUTS.includes(name) ? INPUT_COLUMNS.used : INPUT_COLUMNS.input)
}

/** The part of the goal that has to come from Marketing's leads: what the whole plan is about. */
export const marketingsGoal = (): Formula => times(usedInput('revenueGoal'), usedInput('marketingShare'))

/** The cell beside the months that look ahead. */
export const aheadCell = (layout: PlanLayout, name: AheadName): CellAt =>
  at(layout.ahead.heads + 1 + AHEAD_ROWS.indexOf(name), AHEAD_COLUMNS.value)

/** A figure behind the chances. */
export const chanceCell = (layout: PlanLayout, name: ChanceName): CellAt =>
  at(layout.chances.first + CHANCE_ROWS.indexOf(name), 1)

/** All cells of a column of a block. */
export const columnOf = (block: { readonly first: number; readonly last: number }, column: number): Formula =>
  range(at(block.first, column), at(block.last, column))

/** The row in which the actuals of one type (0-based) in one month (0-based) are counted. */
export const actualRow = (layout: PlanLayout, type: number, month: number): number =>
  layout.actuals.first + type * layout.months + month

/** Until which day the actuals are counted: in the one block that reads the history. */
export const countedUntilCell = ({ actuals }: PlanLayout): CellAt => at(actuals.heading, ACTUAL_COLUMNS.leadValue)

/** A figure of *Where we stand*. */
export const standingCell = (layout: PlanLayout, name: StandingName, column: number): CellAt =>
  at(layout.standing.first + STANDING_ROWS.indexOf(name), column)

/** A part of the gap between the revenue and what was due. */
export const gapCell = (layout: PlanLayout, name: GapName): CellAt =>
  at(layout.gap.first + GAP_ROWS.indexOf(name), GAP_COLUMNS.amount)

/** A sentence or figure of both teams' pace. */
export const paceCell = (layout: PlanLayout, name: PaceName): CellAt =>
  at(layout.pace.first + PACE_ROWS.indexOf(name), PACE_COLUMNS.value)
