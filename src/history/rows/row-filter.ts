import { isBlank } from '../cells/cells'
import { leadTypeOf } from '../cells/lead-type-cell'
import { headersOf } from '../columns/column-roles'
import type { UnderstoodTab } from '../columns/understand-tab'
import type { FilterFinding, HistoryProblem, RowFilter } from '../contract'
import { problem } from '../problem'

/** Of so many values, the ones with most rows are offered. */
const MOST_VALUES = 200

/** Whether a row of the leads tab counts. */
export const countsUnder =
  (only: FilterFinding | null, { grid }: Pick<UnderstoodTab, 'grid'>) =>
  (row: number): boolean =>
    only === null || only.value === null || leadTypeOf(grid[row]?.[only.column]) === only.value

/**
 * What a column can be narrowed down to; null where nothing is narrowed, a problem where there is no such column or value.
 * When somebody inserted a column since it was chosen, its name finds it again.
 */
export function filterFinding(only: RowFilter | undefined, tab: UnderstoodTab): FilterFinding | null | HistoryProblem {
  if (only === undefined) return null
  const headers = headersOf(tab.grid, tab.headerRow)
  const { header: was } = only
  const column = was === undefined || headers[only.column] === was ? only.column : headers.indexOf(was)
  const header = headers[column]
  const known = { leads: tab.finding }
  if (was !== undefined && (header === undefined || headers.lastIndexOf(was) !== column))
    return problem('columnChanged', { tab: tab.name, was, now: headers[only.column] ?? '' }, known)
  if (header === undefined) return problem('unknownColumn', { tab: tab.name, role: 'only', column: column + 1 }, known)
  const rows = new Map<string, number>()
  for (const cells of tab.grid.slice(tab.headerRow + 1)) {
    if (cells.every(isBlank)) continue
    const name = leadTypeOf(cells[column])
    rows.set(name, (rows.get(name) ?? 0) + 1)
  }
  const values = [...rows].map(([value, count]) => ({ value, rows: count })).sort((left, right) => right.rows - left.rows)
  const finding: FilterFinding = { column, header, value: only.value, values: values.slice(0, MOST_VALUES) }
  if (only.value !== null && !rows.has(only.value))
    return problem('noSuchValue', { tab: tab.name, column: header, value: only.value }, { ...known, only: finding })
  return finding
}
