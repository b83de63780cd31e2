import { isBlank } from './cells'
import { findColumnRoles, headersOf } from './column-roles'
import type { DateOrder, HistoryProblem, Remark, Role, SourceTab, TabChoices, TabFinding } from './contract'
import { type DateEvidence, weighDate } from './dates'
import { findHeaderRow } from './header-row'
import { findPinnedColumns } from './pinned-columns'
import { problem } from './problem'
import { cellsOf, type MappedTab } from './read-rows'

/** A tab with its header, the roles of its columns and its order of day and month. */
export type UnderstoodTab = MappedTab & { readonly finding: TabFinding; readonly name: string; readonly orderIsOpen: boolean }

/** Header, columns and the order of day and month in one tab. */
export function understandTab(tab: SourceTab, roles: readonly Role[], choices: TabChoices): UnderstoodTab | HistoryProblem {
  if (tab.grid.every((row) => row.every(isBlank))) return problem('emptyTab', { tab: tab.name })
  const headerRow = choices.headerRow ?? findHeaderRow(tab.grid)
  if (headerRow === null || tab.grid[headerRow] === undefined) return problem('noHeader', { tab: tab.name })
  if (tab.grid.slice(headerRow + 1).every((row) => row.every(isBlank))) return problem('onlyHeader', { tab: tab.name })
  const width = tab.grid[headerRow]?.length ?? 0
  const pinned = findPinnedColumns(headersOf(tab.grid, headerRow), choices)
  if ('was' in pinned) return problem('columnChanged', { tab: tab.name, was: pinned.was, now: pinned.now })
  const unknown = Object.entries(pinned.columns ?? {}).find(
    ([, column]) => column !== null && column !== undefined && !(Number.isInteger(column) && column >= 0 && column < width),
  )
  if (unknown) return problem('unknownColumn', { tab: tab.name, role: unknown[0], column: Number(unknown[1]) + 1 })
  const found = findColumnRoles(tab.grid, headerRow, roles, pinned)
  const evidence: DateEvidence = { dmy: 0, mdy: 0, ambiguous: 0 }
  for (const role of ['created', 'qualified', 'won', 'lost', 'closed', 'month'] as const) {
    const column = found.roles[role]
    if (column !== undefined) for (const cell of cellsOf({ grid: tab.grid, headerRow }, column)) weighDate(cell, evidence)
  }
  const written = evidence.dmy + evidence.mdy + evidence.ambiguous > 0
  const dateOrder: DateOrder = choices.dateOrder ?? (evidence.mdy > evidence.dmy ? 'mdy' : 'dmy')
  return {
    name: tab.name,
    grid: tab.grid,
    headerRow,
    roles: found.roles,
    dateOrder,
    orderIsOpen: choices.dateOrder === undefined && written && evidence.dmy === evidence.mdy,
    finding: { name: tab.name, headerRow, columns: found.columns, dateOrder: written ? dateOrder : null },
  }
}

/** A question where the dates of a tab can be read both ways. */
export const openOrder = (tab: UnderstoodTab): Remark[] =>
  tab.orderIsOpen ? [{ code: 'dateOrderUnclear', details: { tab: tab.name } }] : []
