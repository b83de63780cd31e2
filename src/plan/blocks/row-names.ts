import { at, words } from '../cells'
import { keepPlan } from '../kept-plan'
import { COLUMN_NAMES_ROW, PLAN_COLUMNS, ROW_NAMES_COLUMN } from '../layout'
import type { Plan } from '../plan'
import { rowKeys } from '../row-keys'
import type { TabCell } from '../tab'

/** How the hidden row names its columns. */
export const columnKeys = (): string[] => Array.from({ length: PLAN_COLUMNS }, (_, column) => `column ${column + 1}`)

/** The hidden column that names every row, the hidden row that names every column, and where they meet the tab's memory. */
export function rowNames({ facts, layout }: Plan): TabCell[] {
  return [
    words(at(0, ROW_NAMES_COLUMN), 'live', keepPlan(facts)),
    ...rowKeys(layout, facts)
      .map((key, row) => words(at(row, ROW_NAMES_COLUMN), 'live', key))
      .slice(1),
    ...columnKeys().map((key, column) => words(at(COLUMN_NAMES_ROW, column), 'live', key)),
  ]
}
