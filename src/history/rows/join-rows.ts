import { isBlank } from '../cells/cells'
import { dealNumberColumn } from '../columns/deal-numbers'
import type { UnderstoodTab } from '../columns/understand-tab'
import type { HistoryProblem, Remark } from '../contract'
import type { Findings } from '../findings'
import { problem } from '../problem'
import { comparedKeys, findJoinKey } from './join-tabs'
import { rowIdentity } from './row-identity'

export interface JoinedRows {
  /** The rows of the deals tab that belong to a row of the leads tab, in their order; null where there are none. */
  readonly dealRowsOf: (row: number) => readonly number[] | null
  /** Whether the deals of a row of the leads tab belong to an earlier row, which has the same key. */
  readonly sharesKey: (row: number) => boolean
  /** The number of its own that a row of the deals tab has; '' where it has none. */
  readonly dealNumber: (dealRow: number) => string
}

/**
 * Finds the rows of the deals tab that belong to each lead, and says how many rows lead nowhere. Where leads share a key,
 * its deals belong to the first of them: a deal is won once.
 */
export function joinRows(
  leads: UnderstoodTab,
  deals: UnderstoodTab,
  warnings: Findings,
  remarks: Remark[],
): JoinedRows | HistoryProblem {
  const found = findJoinKey(leads.grid, leads.headerRow, deals.grid, deals.headerRow)
  const column = leads.roles.key ?? found?.leads
  const dealColumn = deals.roles.key ?? found?.deals
  if (column === undefined || dealColumn === undefined)
    return problem('noJoinKey', { leads: leads.name, deals: deals.name }, { leads: leads.finding, deals: deals.finding })
  const keyOf = comparedKeys([
    { ...leads, column },
    { ...deals, column: dealColumn },
  ])
  const dealRows = new Map<string, number[]>()
  let keyless = 0
  for (let row = deals.headerRow + 1; row < deals.grid.length; row++) {
    if ((deals.grid[row] ?? []).every(isBlank)) continue
    const key = keyOf(deals.grid, row, dealColumn)
    const known = dealRows.get(key)
    if (key === '') keyless++
    else if (known) known.push(row)
    else dealRows.set(key, [row])
  }
  const lost = new Set(dealRows.keys())
  const owners = new Map<number, readonly number[]>()
  const sharing = new Set<number>()
  const met = new Set<string>()
  for (let row = leads.headerRow + 1; row < leads.grid.length; row++) {
    const key = keyOf(leads.grid, row, column)
    const own = dealRows.get(key)
    if (key === '' && !(leads.grid[row] ?? []).every(isBlank)) warnings.add('leadsWithoutKey', row)
    if (own && !met.has(key)) owners.set(row, own)
    else if (own) sharing.add(row)
    met.add(key)
    lost.delete(key)
  }
  if (lost.size === dealRows.size)
    return problem('nothingJoins', { leads: leads.name, deals: deals.name }, { leads: leads.finding, deals: deals.finding })
  if (lost.size > 0)
    remarks.push({ code: 'dealsWithoutLead', details: { count: lost.size, all: dealRows.size, keys: [...lost].slice(0, 20) } })
  if (keyless > 0) remarks.push({ code: 'dealsWithoutKey', details: { count: keyless, tab: deals.name } })
  const numbers = dealNumberColumn(deals, dealColumn)
  return {
    dealRowsOf: (row) => owners.get(row) ?? null,
    sharesKey: (row) => sharing.has(row),
    dealNumber: (dealRow) => (numbers === null ? '' : rowIdentity(deals.grid[dealRow]?.[numbers])),
  }
}
