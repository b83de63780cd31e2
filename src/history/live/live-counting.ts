import { isBlank, isDateCell, isErrorCell } from '../cells/cells'
import { LONGEST_LEAD_TYPE } from '../cells/lead-type-cell'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell, FilterFinding, LiveCounting, Remark, StatusFinding } from '../contract'
import type { LeadColumns } from '../leads/lead-columns'
import { liveDifferences } from './live-differences'

/** Above this many rows, native formulas over whole columns recalculate too slowly (docs/decisions). */
export const LIVE_ROWS_LIMIT = 100_000

/** Whether native formulas count this history just as the reader does: a lead a row, real dates, one tab, not too many rows. */
export function liveCounting(
  tab: MappedTab & { readonly name: string },
  twoTabs: boolean,
  everyRowIsALead: boolean,
  statuses: readonly StatusFinding[],
  only: FilterFinding | null,
  leads: LeadColumns,
): LiveCounting {
  const { roles } = tab
  const rows = tab.grid.length - tab.headerRow - 1
  const no = (code: string, details: Remark['details'] = {}): LiveCounting => ({
    possible: false,
    reason: { code, details },
  })
  if (twoTabs) return no('notLiveTwoTabs')
  if (rows > LIVE_ROWS_LIMIT) return no('notLiveManyRows', { rows, limit: LIVE_ROWS_LIMIT })
  if (!everyRowIsALead) return no('notLiveFoldedRows')
  if (roles.created === undefined) return no('notLiveNoDates')
  const dateColumns = [roles.created, roles.qualified, roles.won, roles.closed].filter((column) => column !== undefined)
  const real = (column: number, fits: (cell: Cell) => boolean): boolean => {
    for (let row = tab.headerRow + 1; row < tab.grid.length; row++) {
      const cell = tab.grid[row]?.[column]
      if (cell !== undefined && cell !== '' && !fits(cell) && !isBlank(cell)) return false
    }
    return true
  }
  if (!dateColumns.every((column) => real(column, (cell) => isDateCell(cell) || typeof cell === 'number')))
    return no('notLiveTextDates')
  if (roles.value !== undefined && !real(roles.value, (cell) => typeof cell === 'number')) return no('notLiveTextAmounts')
  const isName = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === cell
  if (roles.leadType !== undefined && !real(roles.leadType, isName)) return no('notLiveTypes')
  const narrowed = only !== null && only.value !== null
  // A longer value was cut short when it was read.
  const isWhole = (cell: Cell): boolean => isName(cell) && !isErrorCell(cell) && String(cell).length <= LONGEST_LEAD_TYPE
  if (narrowed && !real(only.column, isWhole)) return no('notLiveFilter', { column: only.header })
  if (roles.status === undefined && roles.won === undefined && (roles.isWon ?? roles.isActive ?? roles.lostReason) !== undefined)
    return no('notLiveSigns')
  const date = roles.won ?? roles.closed
  const wonStatuses = statuses.filter(({ meaning }) => meaning === 'won').map(({ status }) => status)
  const byStatus = roles.won === undefined && roles.status !== undefined
  const live = {
    possible: true as const,
    tab: tab.name,
    headerRow: tab.headerRow,
    rows,
    created: roles.created,
    leadType: roles.leadType ?? null,
    qualified: roles.qualified ?? null,
    won:
      date === undefined
        ? null
        : { date, status: byStatus ? (roles.status as number) : null, wonStatuses: byStatus ? wonStatuses : [] },
    value: roles.value ?? null,
    only: narrowed ? { column: only.column, value: only.value as string } : null,
  }
  const differing = liveDifferences(tab, live, leads)
  return differing.length === 0 ? live : no('notLiveDiffers', { count: differing.length, rows: differing.slice(0, 200) })
}
