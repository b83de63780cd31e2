import { isBlankRow } from '../cells/cells'
import type { HistoryProblem, Remark, Role, SourceTab, TabChoices, TabFinding } from '../contract'
import { problem } from '../problem'
import { findColumnRoles, headersOf } from './column-roles'
import { dateHabits } from './date-habits'
import { findHeaderRow } from './header-row'
import type { ChosenStatuses } from './known-on-wins-only'
import type { MappedTab } from './mapped-tab'
import { findPinnedColumns } from './pinned-columns'
import { withoutRepeatedHeaders } from './repeated-headers'

/** A tab with its header, the roles of its columns, how its dates are read, and what is to be said about them. */
export type UnderstoodTab = MappedTab & {
  readonly finding: TabFinding
  readonly name: string
  readonly dateWarnings: readonly Remark[]
  readonly dateQuestions: readonly Remark[]
  /** Rows that hold the column names once more; they are blank in the grid. */
  readonly repeatedHeaders: readonly number[]
}

/** Header, columns and the habits of the dates in one tab. */
export function understandTab(
  tab: SourceTab,
  roles: readonly Role[],
  choices: TabChoices,
  statuses: ChosenStatuses = [],
): UnderstoodTab | HistoryProblem {
  if (tab.grid.every(isBlankRow)) return problem('emptyTab', { tab: tab.name })
  const headerRow = choices.headerRow ?? findHeaderRow(tab.grid)
  if (headerRow === null || tab.grid[headerRow] === undefined) return problem('noHeader', { tab: tab.name })
  const { grid, repeated } = withoutRepeatedHeaders(tab.grid, headerRow)
  if (grid.every((row, index) => index <= headerRow || isBlankRow(row))) return problem('onlyHeader', { tab: tab.name })
  const width = grid[headerRow]?.length ?? 0
  const pinned = findPinnedColumns(headersOf(grid, headerRow), choices)
  if ('was' in pinned) return problem('columnChanged', { tab: tab.name, was: pinned.was, now: pinned.now })
  const unknown = Object.entries(pinned.columns ?? {}).find(
    ([, column]) => column !== null && column !== undefined && !(Number.isInteger(column) && column >= 0 && column < width),
  )
  if (unknown) return problem('unknownColumn', { tab: tab.name, role: unknown[0], column: Number(unknown[1]) + 1 })
  const found = findColumnRoles(grid, headerRow, roles, pinned, statuses)
  const dates = dateHabits({ name: tab.name, grid, headerRow }, found.roles, choices)
  return {
    name: tab.name,
    grid,
    headerRow,
    roles: found.roles,
    habits: dates.habits,
    dateWarnings: dates.warnings,
    dateQuestions: dates.questions,
    repeatedHeaders: repeated,
    finding: { name: tab.name, headerRow, columns: found.columns, dateOrder: dates.order },
  }
}
