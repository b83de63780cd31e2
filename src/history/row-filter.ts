import { isBlank, textOf } from './cells'
import type { FilterFinding, HistoryProblem, RowFilter } from './contract'
import { leadTypeOf } from './lead-type-cell'
import { problem } from './problem'
import type { UnderstoodTab } from './understand-tab'

/** Of so many values, the ones with most rows are offered. */
const MOST_VALUES = 200

/** Whether a row of the leads tab counts. */
export const countsUnder =
  (only: RowFilter | undefined, { grid }: Pick<UnderstoodTab, 'grid'>) =>
  (row: number): boolean =>
    only === undefined || only.value === null || leadTypeOf(grid[row]?.[only.column]) === only.value

/** What a column can be narrowed down to; null where nothing is narrowed, a problem where there is no such column or value. */
export function filterFinding(only: RowFilter | undefined, tab: UnderstoodTab): FilterFinding | null | HistoryProblem {
  if (only === undefined) return null
  const header = tab.grid[tab.headerRow]?.[only.column]
  if (header === undefined)
    return problem('unknownColumn', { tab: tab.name, role: 'only', column: only.column + 1 }, { leads: tab.finding })
  const rows = new Map<string, number>()
  for (const cells of tab.grid.slice(tab.headerRow + 1)) {
    if (cells.every(isBlank)) continue
    const name = leadTypeOf(cells[only.column])
    rows.set(name, (rows.get(name) ?? 0) + 1)
  }
  const values = [...rows].map(([value, count]) => ({ value, rows: count })).sort((left, right) => right.rows - left.rows)
  const finding: FilterFinding = {
    column: only.column,
    header: textOf(header),
    value: only.value,
    values: values.slice(0, MOST_VALUES),
  }
  if (only.value !== null && !rows.has(only.value))
    return problem(
      'noSuchValue',
      { tab: tab.name, column: finding.header, value: only.value },
      { leads: tab.finding, only: finding },
    )
  return finding
}
