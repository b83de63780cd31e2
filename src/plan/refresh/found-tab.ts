import { columnKeys } from '../blocks/row-names'
import { isKeptPlan } from '../kept-plan'

/** What a cell holds; a date is its serial day. */
export type FoundValue = string | number | boolean

/** A plan tab as it stands now, whatever people did to it. The three grids have one size; a cell without a formula or note has ''. */
export interface FoundTab {
  readonly values: readonly (readonly FoundValue[])[]
  readonly formulas: readonly (readonly string[])[]
  readonly notes: readonly (readonly string[])[]
}

/** Where the named rows and columns of a plan are now. 0-based. */
export interface Places {
  readonly kept: string
  /** The row of that cell. */
  readonly top: number
  readonly keyColumn: number
  readonly keyRow: number
  readonly rows: ReadonlyMap<string, number>
  readonly columns: ReadonlyMap<string, number>
}

/** Finds the rows and columns by their names; null where the tab has lost them. A row that was copied counts once: the upper one. */
export function placesOf({ values }: FoundTab): Places | null {
  const top = values.findIndex((cells) => cells.some(isKeptPlan))
  const keyColumn = values[top]?.findIndex(isKeptPlan) ?? -1
  const kept = values[top]?.[keyColumn]
  if (typeof kept !== 'string') return null
  const rows = new Map<string, number>([['top above 1', top]])
  values.forEach((cells, row) => {
    const key = cells[keyColumn]
    if (typeof key === 'string' && key !== '' && row !== top && !rows.has(key)) rows.set(key, row)
  })
  const wanted = new Set(columnKeys())
  const keyRow = values.findIndex((cells) => cells.some((cell) => wanted.has(String(cell))))
  const columns = new Map<string, number>()
  values[keyRow]?.forEach((cell, column) => {
    const key = String(cell)
    if (wanted.has(key) && !columns.has(key)) columns.set(key, column)
  })
  return { kept, top, keyColumn, keyRow, rows, columns }
}
