import type { HistoryTables } from './tables'

/** Beyond the largest ones, lead types are grouped under this name. */
export const OTHER_TYPES = '(other types)'

/** How many lead types stand on their own in a plan. */
export const MOST_LEAD_TYPES = 12

/**
 * Groups what lies beyond the twelve largest lead types as OTHER_TYPES, in every table.
 * A history with thirteen types keeps all thirteen: a group of one would only hide a name.
 */
export function groupLeadTypes(tables: HistoryTables): HistoryTables {
  if (tables.leadTypes.length <= MOST_LEAD_TYPES + 1) return tables
  const kept = new Set(tables.leadTypes.slice(0, MOST_LEAD_TYPES))
  const grouped = <Row extends { readonly leadType: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => (kept.has(row.leadType) ? row : { ...row, leadType: OTHER_TYPES }))
  return {
    ...tables,
    leadTypes: [...kept, OTHER_TYPES],
    survival: grouped(tables.survival),
    stages: tables.stages && {
      leadToSql: grouped(tables.stages.leadToSql),
      sqlToDeal: grouped(tables.stages.sqlToDeal),
    },
    activity: grouped(tables.activity),
    dealValues: grouped(tables.dealValues),
  }
}

/** The same tables with the lead types that `order` names first, in that order; new ones follow, *Other types* last. */
export function inOrderOf(tables: HistoryTables, order: readonly string[]): HistoryTables {
  const rank = (leadType: string): number => {
    if (leadType === OTHER_TYPES) return Number.POSITIVE_INFINITY
    const known = order.indexOf(leadType)
    return known < 0 ? order.length : known
  }
  const leadTypes = [...tables.leadTypes].sort((left, right) => (rank(left) === rank(right) ? 0 : rank(left) - rank(right)))
  return { ...tables, leadTypes }
}
