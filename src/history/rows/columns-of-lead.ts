import { isBlank } from '../cells/cells'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell } from '../contract'
import type { SignRole } from './outcome'

export type RoleOfLead = 'status' | 'value' | SignRole

/** Where something of a lead stands: columns of the leads tab and of the deals tab; undefined where a tab has none. */
export interface ColumnOfLead {
  readonly own: number | undefined
  readonly ofDeal: number | undefined
}

/** Where each thing of a lead stands: looked up once, and not for each row. */
export function columnsOfLead(leads: MappedTab, deals: MappedTab | null): Readonly<Record<RoleOfLead, ColumnOfLead>> {
  const where = (role: RoleOfLead): ColumnOfLead => ({ own: leads.roles[role], ofDeal: deals?.roles[role] })
  return {
    status: where('status'),
    value: where('value'),
    isWon: where('isWon'),
    isClosed: where('isClosed'),
    isActive: where('isActive'),
    lostReason: where('lostReason'),
  }
}

/** In the row of the deal, where there is one and its tab has such a column; or else in the lead's own. */
export function cellOf(
  { own, ofDeal }: ColumnOfLead,
  cells: readonly Cell[],
  dealCells: readonly Cell[] | null,
): Cell | undefined {
  if (dealCells !== null && ofDeal !== undefined) return dealCells[ofDeal]
  return own === undefined ? undefined : cells[own]
}

/** That of the deal, or else of the lead: a deal whose status is blank takes nothing back. */
export function statusOf(column: ColumnOfLead, cells: readonly Cell[], dealCells: readonly Cell[] | null): Cell | undefined {
  const cell = cellOf(column, cells, dealCells)
  return dealCells !== null && column.own !== undefined && isBlank(cell) ? cells[column.own] : cell
}
