import { foldWords } from '../cells/fold-words'
import { MOSTLY, profileOf } from '../columns/column-profile'
import { headersOf } from '../columns/column-roles'
import type { Grid } from '../contract'
import { rowIdentity } from './row-identity'

/** Where two tabs meet: the column in each that holds the same keys. */
export interface JoinKey {
  readonly leads: number
  readonly deals: number
}

/** Names of numbers that each tab gives its own rows: that two tabs have them both says nothing. */
const OWN_NUMBERS = ['id', 'record id', 'nr', 'no', 'number', 'nummer', 'numero', '']
/** As many keys found elsewhere are better. */
const OWN_NUMBERS_COST = 0.5

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
  const dealKeys = dealHeaders.map((_, column) => keysIn(deals, dealsHeader, column).keys)
  let best: { key: JoinKey; found: number } | null = null
  for (let left = 0; left < leadHeaders.length; left++) {
    const { keys, filled } = keysIn(leads, leadsHeader, left)
    // Many leads can have no key; those that have one have each their own.
    if (keys.size < 2 || keys.size < filled / 2 || holdsDays(leads, leadsHeader, left)) continue
    for (let right = 0; right < dealHeaders.length; right++) {
      const wanted = dealKeys[right] as Set<string>
      let shared = 0
      for (const key of wanted) if (keys.has(key)) shared++
      const named = leadHeaders[left] !== '' && leadHeaders[left] === dealHeaders[right]
      if (shared === 0 || (!named && shared < wanted.size / 2)) continue
      const areOwn = OWN_NUMBERS.includes(dealHeaders[right] as string)
      const found = areOwn ? shared - OWN_NUMBERS_COST : shared + (named ? wanted.size : 0)
      if (best === null || found > best.found) best = { key: { leads: left, deals: right }, found }
    }
  }
  return best?.key ?? null
}

function keysIn(grid: Grid, headerRow: number, column: number): { readonly keys: Set<string>; readonly filled: number } {
  const keys = new Set<string>()
  let filled = 0
  for (let row = headerRow + 1; row < grid.length; row++) {
    const key = keyOf(grid, row, column)
    if (key === '') continue
    keys.add(key)
    filled++
  }
  return { keys, filled }
}

/** A day on which a lead and a deal were created says nothing of the one to the other. */
function holdsDays(grid: Grid, headerRow: number, column: number): boolean {
  const { filled, dates } = profileOf(grid, headerRow, column)
  return dates >= filled * MOSTLY
}
