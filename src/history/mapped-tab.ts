import type { ColumnRoles } from './column-roles'
import type { Cell, Grid } from './contract'
import type { DateHabits } from './date-habits'

/** A tab with the roles of its columns. */
export interface MappedTab {
  readonly grid: Grid
  readonly headerRow: number
  readonly roles: ColumnRoles
  readonly habits: DateHabits
}

/** The cells of one column, below the header. */
export function* cellsOf(tab: { readonly grid: Grid; readonly headerRow: number }, column: number): Generator<Cell | undefined> {
  for (let row = tab.headerRow + 1; row < tab.grid.length; row++) yield tab.grid[row]?.[column]
}
