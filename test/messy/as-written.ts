import { dayOfIso } from '../../src/domain/months'
import type { Cell, Grid } from '../../src/history/contract'

/** A real date, as Sheets hands one over. */
export const date = (iso: string): Cell => ({ serial: dayOfIso(iso) })

/**
 * A tab from a drawing of it: a row a line, `|` between its cells. Cells are text, as when conversion is switched off; in
 * braces stands what Sheets has converted: `{2026-05-11}` is a real date, `{1000}` a number, `{TRUE}` a checkbox.
 */
export function tab(drawing: string): Grid {
  const lines = drawing.trim().split('\n')
  const rows = lines.map((line) => line.split('|').map((cell) => cellOf(cell.trim())))
  const width = Math.max(...rows.map((row) => row.length))
  // Sheets hands over a rectangle.
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

function cellOf(text: string): Cell {
  const converted = /^\{(.*)\}$/.exec(text)?.[1]
  if (converted === undefined) return text
  if (converted === 'TRUE' || converted === 'FALSE') return converted === 'TRUE'
  return /^\d{4}-\d{2}-\d{2}$/.test(converted) ? date(converted) : Number(converted)
}
