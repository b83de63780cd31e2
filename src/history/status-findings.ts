import { isBlank, isErrorCell, textOf } from './cells'
import type { StatusFinding } from './contract'
import { cellsOf, type MappedTab } from './read-rows'
import { meaningOf } from './statuses'

/** Every status of a tab, how often it stands there, and what it means: as chosen, or else as its words say. */
export function statusesOf(
  tab: MappedTab,
  chosen: readonly { readonly status: string; readonly meaning: StatusFinding['meaning'] }[],
): StatusFinding[] {
  const column = tab.roles.status
  if (column === undefined) return []
  const counts = new Map<string, number>()
  for (const cell of cellsOf(tab, column)) {
    if (cell === undefined || isBlank(cell) || isErrorCell(cell)) continue
    const text = textOf(cell)
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].map(([status, count]) => ({
    status,
    count,
    meaning: chosen.find((choice) => choice.status === status)?.meaning ?? meaningOf(status),
  }))
}
