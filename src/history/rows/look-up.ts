import { isBlank, textOf } from '../cells/cells'
import { headersOf } from '../columns/column-roles'
import { findHeaderRow } from '../columns/header-row'
import { repeatsHeader } from '../columns/repeated-headers'
import type { Cell, Grid, HistoryProblem, Remark, SourceTab, TabChoices } from '../contract'
import { problem } from '../problem'
import { comparedKeys, findJoinKey } from './join-tabs'

/** A tab of leads with one column more, and what did not fit. */
export interface LookedUp {
  readonly tab: SourceTab
  /** 0-based: the column that was added. */
  readonly column: number
  readonly remarks: readonly Remark[]
}

const MOST_NAMED = 20

/**
 * Brings a column of another tab to each lead, by the key that both tabs share: the sector of its account, say. A lead
 * whose key is blank or unknown gets a blank cell: it is kept, for without it every rate would look better than it is.
 */
export function lookUp(leads: SourceTab, choices: TabChoices, other: SourceTab, column: number): LookedUp | HistoryProblem {
  const headerRow = choices.headerRow ?? findHeaderRow(leads.grid)
  const otherHeader = findHeaderRow(other.grid)
  if (headerRow === null) return problem('noHeader', { tab: leads.name })
  if (otherHeader === null) return problem('noHeader', { tab: other.name })
  // The many point at the few: the account of a lead is found among the accounts.
  const key = findJoinKey(other.grid, otherHeader, leads.grid, headerRow)
  if (key === null) return problem('noJoinKey', { leads: leads.name, deals: other.name })
  const keyOf = comparedKeys([
    { grid: other.grid, headerRow: otherHeader, column: key.leads },
    { grid: leads.grid, headerRow, column: key.deals },
  ])
  const values = new Map<string, Cell>()
  for (let row = otherHeader + 1; row < other.grid.length; row++) {
    const known = keyOf(other.grid, row, key.leads)
    if (known !== '' && !values.has(known)) values.set(known, other.grid[row]?.[column] ?? '')
  }
  // Not by spreading the rows: a long history has more of them than a call may have arguments.
  const width = leads.grid.reduce((most, cells) => Math.max(most, cells.length), 0)
  const added = headersOf(other.grid, otherHeader)[column] ?? ''
  const unknown = new Map<string, string>()
  const grid: Grid = leads.grid.map((cells, row) => {
    const wide = [...cells, ...Array.from({ length: width - cells.length }, () => '')]
    if (row === headerRow || repeatsHeader(cells, leads.grid[headerRow] ?? [])) return [...wide, added]
    if (row < headerRow) return [...wide, '']
    const wanted = keyOf(leads.grid, row, key.deals)
    if (wanted !== '' && !values.has(wanted)) unknown.set(wanted, textOf(cells[key.deals] ?? ''))
    return [...wide, cells.every(isBlank) ? '' : (values.get(wanted) ?? '')]
  })
  const keys = [...unknown.values()]
  const remarks =
    keys.length > 0
      ? [{ code: 'keysNotFound', details: { count: keys.length, tab: other.name, keys: keys.slice(0, MOST_NAMED) } }]
      : []
  return { tab: { name: leads.name, grid }, column: width, remarks }
}
