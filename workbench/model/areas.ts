import type { Area } from './sheet-model'

/** Whether two areas of one tab share a cell. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn

/** Whether every cell of the second area lies in the first. */
export const contains = (a: Area, b: Area): boolean =>
  a.row <= b.row && a.lastRow >= b.lastRow && a.column <= b.column && a.lastColumn >= b.lastColumn

/** The area of one cell, 0-based. */
export const cellArea = (row: number, column: number): Area => ({ row, column, lastRow: row, lastColumn: column })
