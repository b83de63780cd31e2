import { a1Range } from '../plan/print-formula'

/** Cells that can be written at once: a row and column to start from (0-based), and the items row by row. */
export interface Rectangle<Item> {
  readonly row: number
  readonly column: number
  readonly items: readonly (readonly Item[])[]
}

/** Brings single cells together into as few rectangles as their rows allow: runs within a row, equal runs below each other. */
export function rectanglesOf<Item extends { readonly row: number; readonly column: number }>(
  cells: readonly Item[],
): Rectangle<Item>[] {
  const rectangles: { row: number; column: number; items: Item[][] }[] = []
  const open = new Map<string, (typeof rectangles)[number]>()
  for (const run of runsOf(cells)) {
    const [first] = run as [Item]
    const key = `${first.column}:${run.length}`
    const above = open.get(key)
    if (above && above.row + above.items.length === first.row) above.items.push(run)
    else {
      const rectangle = { row: first.row, column: first.column, items: [run] }
      rectangles.push(rectangle)
      open.set(key, rectangle)
    }
  }
  return rectangles
}

/** The cells of a rectangle, to be written. */
export const rangeOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, items }: Rectangle<unknown>,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row + 1, column + 1, items.length, items[0]?.length ?? 0)

/** What Sheets calls the cells of a rectangle. */
export const nameOfRectangle = ({ row, column, items }: Rectangle<unknown>): string =>
  a1Range({ row, column }, { row: row + items.length - 1, column: column + (items[0]?.length ?? 1) - 1 })

/** The names of as few ranges as these cells can be brought together into. */
export const namesOfRectangles = (cells: readonly { readonly row: number; readonly column: number }[]): string[] =>
  rectanglesOf(cells).map(nameOfRectangle)

function runsOf<Item extends { readonly row: number; readonly column: number }>(cells: readonly Item[]): Item[][] {
  const sorted = [...cells].sort((left, right) => left.row - right.row || left.column - right.column)
  const runs: Item[][] = []
  for (const cell of sorted) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run && last?.row === cell.row && last.column === cell.column - 1) run.push(cell)
    else runs.push([cell])
  }
  return runs
}
