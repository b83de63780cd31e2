import { BLANK_LEAD_TYPE } from '../../domain/tables'
import type { CountedTab } from '../facts'
import {
  type CellAt,
  call,
  type Formula,
  forEach,
  letting,
  minus,
  operation,
  type Part,
  sum,
  times,
  wholeColumn,
} from '../formula'

type Kind = 'leads' | 'sqls' | 'deals' | 'revenue'

/**
 * Counts the rows of the history month by month, one formula for all months of a type: the rows of
 * the period are picked once, and only those are compared with each month.
 *
 * EXACT, because COUNTIFS reads `*`, `?` and `<` in a lead type as patterns and takes *ebook* for
 * *Ebook*. FILTER takes a row with an error for one that does not count, and is #N/A where none does.
 * @param wanted the lead type; null for all of them.
 * @param less what does not belong in a month's count.
 */
export function countLive(
  source: CountedTab,
  kind: Kind,
  wanted: Part | null,
  months: Months,
  less: ((month: Formula) => Formula) | null,
): Formula {
  const column = (index: number) => wholeColumn(source.tab, index)
  const date = kind === 'leads' ? source.created : kind === 'sqls' ? source.qualified : (source.won?.date ?? null)
  const nothing = forEach(months.cells, 'this_month', () => sum(0))
  if (date === null) return nothing
  const dates = column(date)
  const conditions: Formula[] = [operation(dates, '>=', months.first), operation(dates, '<', call('EDATE', months.last, 1))]
  if (wanted !== null && source.leadType !== null) conditions.push(call('EXACT', column(source.leadType), wanted))
  if (source.only)
    conditions.push(call('EXACT', column(source.only.column), source.only.value === BLANK_LEAD_TYPE ? '' : source.only.value))
  if (kind !== 'leads' && kind !== 'sqls' && source.won?.status != null)
    conditions.push(anyOf(column(source.won.status), source.won.wonStatuses))
  const rows = conditions.reduce((left, right) => times(left, right))
  const picked = (cells: Formula): Formula => call('IFNA', call('FILTER', cells, rows), 0)
  const perMonth = (days: Formula, values: Formula | null): Formula =>
    forEach(months.cells, 'this_month', (month) => {
      const within = times(operation(days, '>=', month), operation(days, '<', call('EDATE', month, 1)))
      const count = values ? call('SUMPRODUCT', within, values) : call('SUMPRODUCT', within)
      return less ? minus(count, less(month)) : count
    })
  return letting('picked_dates', picked(dates), (days) =>
    kind === 'revenue'
      ? letting('picked_values', picked(column(source.value as number)), (values) => perMonth(days, values))
      : perMonth(days, null),
  )
}

/** The months of the plan, one below the other. */
export interface Months {
  readonly cells: Formula
  readonly first: CellAt
  readonly last: CellAt
}

/** Whether a cell of the column says one of these statuses. */
export const anyOf = (column: Formula, statuses: readonly string[]): Formula =>
  operation(
    statuses.map((status): Formula => call('EXACT', column, status)).reduce((left, right) => operation(left, '+', right), sum(0)),
    '>',
    0,
  )
