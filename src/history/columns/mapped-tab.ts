import type { Grid } from '../contract'
import type { ColumnRoles } from './column-roles'
import type { DateHabits } from './date-habits'

/** A tab with the roles of its columns. */
export interface MappedTab {
  readonly grid: Grid
  readonly headerRow: number
  readonly roles: ColumnRoles
  readonly habits: DateHabits
}

/** The texts that stand in one column below the header: none where it holds real dates, or numbers. */
export function textsOf({ grid, headerRow }: Pick<MappedTab, 'grid' | 'headerRow'>, column: number): string[] {
  const texts: string[] = []
  for (let row = headerRow + 1; row < grid.length; row++) {
    const cell = grid[row]?.[column]
    if (typeof cell === 'string' && cell !== '') texts.push(cell)
  }
  return texts
}
