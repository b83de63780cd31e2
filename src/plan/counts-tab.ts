import { firstDay } from '../domain/months'
import type { HistoryTables } from '../domain/tables'
import { at, columnHeads, frozen, words } from './cells'
import type { PlanWords } from './facts'
import { leadTypeName } from './lead-type-name'
import { DEFAULT_COLUMN_WIDTH, type TabCell, type TabDescription } from './tab'

/** One row for each month and lead type of the history. */
export const COUNTS_COLUMNS = { month: 0, number: 1, type: 2, leads: 3, sqls: 4, deals: 5, revenue: 6 } as const

const HEADS_ROW = 1

export const COUNTS_WIDTH = Object.keys(COUNTS_COLUMNS).length

/** What its column heads say. */
export const countsHeads = (say: PlanWords): string[] =>
  (Object.keys(COUNTS_COLUMNS) as (keyof typeof COUNTS_COLUMNS)[]).map((name) => say(`actuals.${name}`))

/** What stands before the day until which was counted. */
export const countedUntilLabel = (say: PlanWords): string => say('agreement.countedUntil')

/** The day until which was counted. */
export const COUNTED_UNTIL = at(0, 1)

/**
 * The tab that stands in for the history where native formulas cannot count it: written by the
 * add-on, with its date. Lead types carry a number, because formulas match text too loosely.
 */
export function describeCounts(tables: HistoryTables, tabName: string, say: PlanWords): TabDescription {
  const numbers = new Map(tables.leadTypes.map((leadType, index) => [leadType, index + 1]))
  const merged = mergeRows(tables)
  const cells: TabCell[] = [
    words(at(0, 0), 'label', countedUntilLabel(say)),
    { ...COUNTED_UNTIL, role: 'frozen', content: { kind: 'day', day: tables.asOf }, format: 'day' },
    words(at(0, 2), 'label', say('counts.explained')),
    ...columnHeads(HEADS_ROW, countsHeads(say)),
    ...merged.flatMap((row, index) => {
      const cell = (column: number) => at(HEADS_ROW + 1 + index, column)
      return [
        {
          ...cell(COUNTS_COLUMNS.month),
          role: 'frozen',
          content: { kind: 'day', day: firstDay(row.month) },
          format: 'month',
        } as const,
        frozen(cell(COUNTS_COLUMNS.number), numbers.get(row.leadType) ?? null, 'count'),
        words(cell(COUNTS_COLUMNS.type), 'label', leadTypeName(row.leadType, say)),
        frozen(cell(COUNTS_COLUMNS.leads), row.leads, 'count'),
        frozen(cell(COUNTS_COLUMNS.sqls), row.sqls, 'count'),
        frozen(cell(COUNTS_COLUMNS.deals), row.deals, 'count'),
        frozen(cell(COUNTS_COLUMNS.revenue), row.revenue, 'cents'),
      ]
    }),
  ]
  return {
    name: tabName,
    rows: HEADS_ROW + 1 + merged.length,
    columnWidths: Array.from({ length: COUNTS_WIDTH }, () => DEFAULT_COLUMN_WIDTH),
    frozenRows: HEADS_ROW + 1,
    cells,
    merges: [],
    tallRows: [],
    hasGridlines: true,
    hidden: null,
    namedRanges: [],
    validations: [],
    conditions: [],
    charts: [],
    protection: '',
  }
}

/** Grouped lead types can leave several rows for one month: they become one. */
function mergeRows(tables: HistoryTables) {
  const merged = new Map<
    string,
    { leadType: string; month: string; leads: number; sqls: number; deals: number; revenue: number }
  >()
  for (const row of tables.activity) {
    const key = `${row.month}\n${row.leadType}`
    const sums = merged.get(key) ?? { leadType: row.leadType, month: row.month, leads: 0, sqls: 0, deals: 0, revenue: 0 }
    sums.leads += row.leads
    sums.sqls += row.sqls
    sums.deals += row.deals
    sums.revenue += row.revenue
    merged.set(key, sums)
  }
  return [...merged.values()]
}
