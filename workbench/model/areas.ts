import type { Area } from './sheet-model'

/** Whether two areas of one tab share a cell. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn

/** Whether every cell of the second area lies in the first. */
export const contains = (a: Area, b: Area): boolean =>
  a.row <= b.row && a.lastRow >= b.lastRow && a.column <= b.column && a.lastColumn >= b.lastColumn

/** The area of one cell, 0-based. */
export const cellArea = (row: number, column: number): Area => ({ row, column, lastRow: row, lastColumn: column })

/** What is left of an area when another is taken out of it: up to four areas. */
export function without(area: Area, hole: Area): Area[] {
  if (!overlaps(area, hole)) return [area]
  const [row, lastRow] = [Math.max(area.row, hole.row), Math.min(area.lastRow, hole.lastRow)]
  const parts: Area[] = [
    { ...area, lastRow: row - 1 },
    { ...area, row, lastRow, lastColumn: hole.column - 1 },
    { ...area, row, lastRow, column: hole.lastColumn + 1 },
    { ...area, row: lastRow + 1 },
  ]
  return parts.filter((part) => part.row <= part.lastRow && part.column <= part.lastColumn)
}
