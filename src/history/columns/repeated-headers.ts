import { isBlankRow, textOf } from '../cells/cells'
import type { Cell, Grid } from '../contract'

// A history asks this of each of its rows, and a date makes a text only to be told from a name.
const isSame = (cell: Cell = '', name: Cell = ''): boolean =>
  cell === name || (typeof cell === typeof name && textOf(cell) === textOf(name))

/** Whether a row holds the very column names once more. */
export function repeatsHeader(cells: readonly Cell[], header: readonly Cell[]): boolean {
  const width = Math.max(cells.length, header.length)
  for (let column = 0; column < width; column++) if (!isSame(cells[column], header[column])) return false
  return !isBlankRow(cells)
}

/** Exports that were pasted below each other bring their headers along: a tab in which only the first is left, and the rows of the others. */
export function withoutRepeatedHeaders(
  grid: Grid,
  headerRow: number,
): { readonly grid: Grid; readonly repeated: readonly number[] } {
  const header = grid[headerRow] ?? []
  const repeated: number[] = []
  for (let row = headerRow + 1; row < grid.length; row++) if (repeatsHeader(grid[row] ?? [], header)) repeated.push(row)
  if (repeated.length === 0) return { grid, repeated }
  const blank = new Set(repeated)
  return { grid: grid.map((cells, row) => (blank.has(row) ? [] : cells)), repeated }
}
