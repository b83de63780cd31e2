import { isBlank } from '../cells/cells'
import type { WrittenStatus } from '../cells/read-status'
import { couldBeOfTotals, isCalledTotal } from '../cells/totals-rows'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell } from '../contract'
import type { DatesOfLeads } from './dates-of-leads'
import { isDestroyedNumber, rowIdentity } from './row-identity'

/** Rows without a created date: only a lead has one, so each of these may be no lead at all. */
export class UndatedRows {
  private readonly lastFullRow: number

  constructor(
    private readonly leads: MappedTab,
    private readonly dates: DatesOfLeads,
  ) {
    this.lastFullRow = lastFullRowOf(leads)
  }

  /** Why a row is no lead, as a code; null where it is one all the same. */
  whyNoLead(
    row: number,
    cells: readonly Cell[],
    dealCells: readonly Cell[] | null,
    statusCell: Cell | undefined,
    { text, meaning }: WrittenStatus,
  ): string | null {
    // The quickest answer first: hardly any row comes to the last.
    const couldBeTotal = text === null || couldBeOfTotals(statusCell ?? '')
    if (couldBeTotal && isCalledTotal(cells)) return 'totalsRow'
    if (row > this.lastFullRow && dealCells === null && text === null && cells.some(isText)) return 'noteRow'
    if (meaning === 'ignore') return 'ignoredStatus'
    this.dates.warnOfCreated(cells, row)
    return this.isNumbered(cells) || text !== null || this.dates.isEnded(cells, dealCells) ? null : 'nothingKnown'
  }

  private isNumbered(cells: readonly Cell[]): boolean {
    const { leadId } = this.leads.roles
    const cell = leadId === undefined ? undefined : cells[leadId]
    return rowIdentity(cell) !== '' || isDestroyedNumber(cell)
  }
}

const isText = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell)

/** Notes stand below a table, in one cell of a row: the last row with more than that is the last of the table. */
function lastFullRowOf({ grid, headerRow }: MappedTab): number {
  for (let row = grid.length - 1; row > headerRow; row--) {
    let filled = 0
    for (const cell of grid[row] ?? []) if (!isBlank(cell) && ++filled > 1) return row
  }
  // Not one row has two filled cells: a list in one column.
  return grid.length
}
