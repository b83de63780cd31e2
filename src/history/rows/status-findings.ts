import { isBlank, isErrorCell, textOf } from '../cells/cells'
import { meaningOf } from '../cells/statuses'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell, StatusFinding } from '../contract'

/** Every status of a tab, how often it stands there, and what it means: as chosen, or else as its words say. */
export function statusesOf(
  tab: MappedTab,
  chosen: readonly { readonly status: string; readonly meaning: StatusFinding['meaning'] }[],
): StatusFinding[] {
  const column = tab.roles.status
  if (column === undefined) return []
  const cells = new Map<Cell, { count: number }>()
  for (let row = tab.headerRow + 1; row < tab.grid.length; row++) {
    const cell = tab.grid[row]?.[column]
    if (cell === undefined || cell === '') continue
    const known = cells.get(cell)
    if (known) known.count++
    else cells.set(cell, { count: 1 })
  }
  // Each distinct cell is looked at once: `Won` and `Won ` are one status.
  const counts = new Map<string, number>()
  for (const [cell, { count }] of cells) {
    if (isBlank(cell) || isErrorCell(cell)) continue
    const text = textOf(cell)
    counts.set(text, (counts.get(text) ?? 0) + count)
  }
  return [...counts].map(([status, count]) => ({
    status,
    count,
    meaning: chosen.find((choice) => choice.status === status)?.meaning ?? meaningOf(status),
  }))
}
