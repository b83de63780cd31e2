import { isBlank } from './cells'
import type { HistoryProblem, Remark } from './contract'
import { findJoinKey, keyOf } from './join-tabs'
import { problem } from './problem'
import type { UnderstoodTab } from './understand-tab'

/** The rows of the deals tab that belong to each key, in their order; says how many rows lead nowhere. */
export function joinRows(
  leads: UnderstoodTab,
  deals: UnderstoodTab,
  remarks: Remark[],
): { column: number; dealRows: ReadonlyMap<string, readonly number[]> } | HistoryProblem {
  const found = findJoinKey(leads.grid, leads.headerRow, deals.grid, deals.headerRow)
  const column = leads.roles.key ?? found?.leads
  const dealColumn = deals.roles.key ?? found?.deals
  if (column === undefined || dealColumn === undefined)
    return problem('noJoinKey', { leads: leads.name, deals: deals.name }, { leads: leads.finding, deals: deals.finding })
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
  for (let row = leads.headerRow + 1; row < leads.grid.length; row++) lost.delete(keyOf(leads.grid, row, column))
  if (lost.size === dealRows.size)
    return problem('nothingJoins', { leads: leads.name, deals: deals.name }, { leads: leads.finding, deals: deals.finding })
  if (lost.size > 0)
    remarks.push({ code: 'dealsWithoutLead', details: { count: lost.size, all: dealRows.size, keys: [...lost].slice(0, 20) } })
  if (keyless > 0) remarks.push({ code: 'dealsWithoutKey', details: { count: keyless, tab: deals.name } })
  return { column, dealRows }
}
