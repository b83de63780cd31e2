import { isBlank, textOf } from '../cells/cells'
import { headersOf } from '../columns/column-roles'
import { findHeaderRow } from '../columns/header-row'
import { repeatsHeader } from '../columns/repeated-headers'
import type { Grid, HistoryProblem, Remark, SourceTab, TabChoices } from '../contract'
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

/** Which row of another tab belongs to each lead. */
interface RowsBeside {
  /** Of the leads. */
  readonly headerRow: number
  readonly otherHeader: number
  /** The row of the other tab that belongs to a row of the leads; undefined where there is none. */
  readonly rowOf: (row: number) => number | undefined
  /** The key of a lead, as it is compared; '' where it has none. */
  readonly keyOf: (row: number) => string
  /** The column of the leads that holds it. */
  readonly key: number
}

/** Joins another tab to the leads by the key that both share: the many point at the few, as leads at their accounts. */
export function rowsBeside(leads: SourceTab, choices: TabChoices, other: SourceTab): RowsBeside | HistoryProblem {
  const headerRow = choices.headerRow ?? findHeaderRow(leads.grid)
  const otherHeader = findHeaderRow(other.grid)
  if (headerRow === null) return problem('noHeader', { tab: leads.name })
  if (otherHeader === null) return problem('noHeader', { tab: other.name })
  const key = findJoinKey(other.grid, otherHeader, leads.grid, headerRow)
  if (key === null) return problem('noJoinKey', { leads: leads.name, deals: other.name })
  const compared = comparedKeys([
    { grid: other.grid, headerRow: otherHeader, column: key.leads },
    { grid: leads.grid, headerRow, column: key.deals },
  ])
  const rows = new Map<string, number>()
  for (let row = otherHeader + 1; row < other.grid.length; row++) {
    const known = compared(other.grid, row, key.leads)
    if (known !== '' && !rows.has(known)) rows.set(known, row)
  }
  const keyOf = (row: number): string => compared(leads.grid, row, key.deals)
  return { headerRow, otherHeader, keyOf, rowOf: (row) => rows.get(keyOf(row)), key: key.deals }
}

/**
 * Brings a column of another tab to each lead: the sector of its account, say. A lead whose key is blank or unknown gets a
 * blank cell: it is kept, for without it every rate would look better than it is.
 */
export function lookUp(leads: SourceTab, choices: TabChoices, other: SourceTab, column: number): LookedUp | HistoryProblem {
  const beside = rowsBeside(leads, choices, other)
  if ('problem' in beside) return beside
  const { headerRow, otherHeader, keyOf, rowOf, key } = beside
  // Not by spreading the rows: a long history has more of them than a call may have arguments.
  const width = leads.grid.reduce((most, cells) => Math.max(most, cells.length), 0)
  const added = headersOf(other.grid, otherHeader)[column] ?? ''
  const unknown = new Map<string, string>()
  const grid: Grid = leads.grid.map((cells, row) => {
    const wide = [...cells, ...Array.from({ length: width - cells.length }, () => '')]
    if (row === headerRow || repeatsHeader(cells, leads.grid[headerRow] ?? [])) return [...wide, added]
    if (row < headerRow) return [...wide, '']
    const found = rowOf(row)
    if (found === undefined && keyOf(row) !== '') unknown.set(keyOf(row), textOf(cells[key] ?? ''))
    return [...wide, found === undefined || cells.every(isBlank) ? '' : (other.grid[found]?.[column] ?? '')]
  })
  const keys = [...unknown.values()]
  const remarks =
    keys.length > 0
      ? [{ code: 'keysNotFound', details: { count: keys.length, tab: other.name, keys: keys.slice(0, MOST_NAMED) } }]
      : []
  return { tab: { name: leads.name, grid }, column: width, remarks }
}
