import { headersOf } from '../columns/column-roles'
import { foldWords } from '../columns/fold-words'
import type { Grid } from '../contract'
import { rowIdentity } from './row-identity'

/** Where two tabs meet: the column in each that holds the same keys. */
export interface JoinKey {
  readonly leads: number
  readonly deals: number
}

/** Keys are looked for without case and surrounding spaces. */
const keyOf = (grid: Grid, row: number, column: number): string => rowIdentity(grid[row]?.[column]).toLowerCase()

/** How keys are compared: without case, unless there are keys that differ in nothing else, as numbers of Salesforce do. */
export function comparedKeys(
  columns: readonly { readonly grid: Grid; readonly headerRow: number; readonly column: number }[],
): (grid: Grid, row: number, column: number) => string {
  const exact = (grid: Grid, row: number, column: number): string => rowIdentity(grid[row]?.[column])
  const differInCase = columns.some(({ grid, headerRow, column }) => {
    const written = new Set<string>()
    for (let row = headerRow + 1; row < grid.length; row++) written.add(exact(grid, row, column))
    return new Set([...written].map((key) => key.toLowerCase())).size < written.size
  })
  return differInCase ? exact : keyOf
}

/**
 * The columns on which two tabs can be joined: of the pairs with the same name, the one whose keys
 * are found again the most; without such a pair, any two columns that share more than half.
 */
export function findJoinKey(leads: Grid, leadsHeader: number, deals: Grid, dealsHeader: number): JoinKey | null {
  const leadHeaders = headersOf(leads, leadsHeader).map(foldWords)
  const dealHeaders = headersOf(deals, dealsHeader).map(foldWords)
  const dealKeys = dealHeaders.map((_, column) => keysIn(deals, dealsHeader, column))
  let best: { key: JoinKey; found: number } | null = null
  for (let left = 0; left < leadHeaders.length; left++) {
    const keys = keysIn(leads, leadsHeader, left)
    if (keys.size < 2 || keys.size < (leads.length - leadsHeader - 1) / 2) continue
    for (let right = 0; right < dealHeaders.length; right++) {
      const wanted = dealKeys[right] as Set<string>
      let shared = 0
      for (const key of wanted) if (keys.has(key)) shared++
      const named = leadHeaders[left] !== '' && leadHeaders[left] === dealHeaders[right]
      if (shared === 0 || (!named && shared < wanted.size / 2)) continue
      const found = shared + (named ? wanted.size : 0)
      if (best === null || found > best.found) best = { key: { leads: left, deals: right }, found }
    }
  }
  return best?.key ?? null
}

function keysIn(grid: Grid, headerRow: number, column: number): Set<string> {
  const keys = new Set<string>()
  for (let row = headerRow + 1; row < grid.length; row++) {
    const key = keyOf(grid, row, column)
    if (key !== '') keys.add(key)
  }
  return keys
}
