import { isBlank, textOf } from '../cells/cells'
import type { Grid } from '../contract'
import { foldWords } from './fold-words'
import { HEADER_WORDS } from './header-words'

const ROWS_LOOKED_AT = 25
const KNOWN_WORDS = new Set(Object.values(HEADER_WORDS).flat())

/**
 * The row that holds the column names: the one with the most known names among the first rows, or
 * else the first with at least two different texts. Titles above a table fill one cell only.
 * @returns null where no row can be a header.
 */
export function findHeaderRow(grid: Grid): number | null {
  let best: { row: number; score: number } | null = null
  for (let row = 0; row < Math.min(grid.length, ROWS_LOOKED_AT); row++) {
    const texts = (grid[row] ?? []).filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(textOf)
    const distinct = new Set(texts).size
    if (distinct < 2) continue
    const known = texts.filter((text) => KNOWN_WORDS.has(foldWords(text))).length
    const score = known * 10 + Math.min(distinct, 9)
    // A later row must know clearly more names: data below a header can hold a word that is a column name too.
    if (best === null || score >= best.score + 10) best = { row, score }
  }
  return best?.row ?? null
}
