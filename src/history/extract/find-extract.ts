import { textOf } from '../cells/cells'
import type { SourceTab } from '../contract'

/** The columns that the query in docs/warehouse.md writes, in any order. */
export const EXTRACT_COLUMNS = [
  'planner_table',
  'lead_type',
  'period',
  'outcome',
  'number',
  'value',
  'entries',
  'rows_in_extract',
] as const

export type ExtractColumn = (typeof EXTRACT_COLUMNS)[number]

/** Where an extract stands in its tab. A column that is missing has no place. */
export interface FoundExtract {
  readonly headerRow: number
  readonly columns: Readonly<Partial<Record<ExtractColumn, number>>>
}

const ROWS_LOOKED_AT = 25

/** An extract is known by its first column name, which no export carries; null for every other tab. */
export function findExtract({ grid }: SourceTab): FoundExtract | null {
  for (let row = 0; row < Math.min(grid.length, ROWS_LOOKED_AT); row++) {
    const names = (grid[row] ?? []).map((cell) => textOf(cell).toLowerCase())
    if (!names.includes(EXTRACT_COLUMNS[0])) continue
    const columns: Partial<Record<ExtractColumn, number>> = {}
    for (const name of EXTRACT_COLUMNS) if (names.includes(name)) columns[name] = names.indexOf(name)
    return { headerRow: row, columns }
  }
  return null
}
