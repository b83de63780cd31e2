import { isBlank, textOf } from '../cells/cells'
import type { Grid } from '../contract'
import { isColumnName } from './column-names'
import { looksLikeDate, looksLikeNumber } from './column-profile'

const ROWS_LOOKED_AT = 25

/**
 * The row that holds the column names: the one with the most known names among the first rows, or
 * else the first with at least two different texts. Titles above a table fill one cell only.
 * @returns null where no row can be a header.
 */
export function findHeaderRow(grid: Grid): number | null {
  let best: { row: number; score: number; filled: number; isAllNames: boolean } | null = null
  for (let row = 0; row < Math.min(grid.length, ROWS_LOOKED_AT); row++) {
    const cells = (grid[row] ?? []).filter((cell) => !isBlank(cell))
    const texts = cells.filter((cell) => typeof cell === 'string').map(textOf)
    const distinct = new Set(texts).size
    if (distinct < 2) continue
    const known = texts.filter(isColumnName).length
    const score = known * 10 + Math.min(distinct, 9)
    const isAllNames = cells.every((cell) => !looksLikeDate(cell) && !looksLikeNumber(cell))
    const isBelowNames = best?.isAllNames === true && !isAllNames && best.filled >= cells.length
    // A later row must know clearly more names: data below a header can hold a word that is a column name too.
    if (best === null || (score >= best.score + 10 && !isBelowNames)) best = { row, score, filled: cells.length, isAllNames }
  }
  return best?.row ?? null
}
