import type { HistoryTables } from '../tables'

/** Beyond the largest ones, lead types are grouped under this name. */
export const OTHER_TYPES = '(other types)'

/** How many lead types stand on their own in a plan. */
export const MOST_LEAD_TYPES = 12

/** The lead types that keep their name in a plan. */
export const standOnTheirOwn = (leadTypes: readonly string[]): readonly string[] =>
  leadTypes.length <= MOST_LEAD_TYPES + 1 ? leadTypes : leadTypes.slice(0, MOST_LEAD_TYPES)

/**
 * Groups what lies beyond the twelve largest lead types as OTHER_TYPES, in every table.
 * A history with thirteen types keeps all thirteen: a group of one would only hide a name.
 */
export function groupLeadTypes(tables: HistoryTables): HistoryTables {
  const kept = new Set(standOnTheirOwn(tables.leadTypes))
  if (kept.size === tables.leadTypes.length) return tables
  return { ...renamed(tables, (leadType) => (kept.has(leadType) ? leadType : OTHER_TYPES)), leadTypes: [...kept, OTHER_TYPES] }
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

/** The same tables with just the lead types of a plan, in its order: what it does not know is one of its *Other types*. */
export function groupedAs(tables: HistoryTables, order: readonly string[]): HistoryTables {
  const known = new Set(order)
  const grouped = order.includes(OTHER_TYPES)
    ? renamed(tables, (leadType) => (known.has(leadType) ? leadType : OTHER_TYPES))
    : tables
  return { ...grouped, leadTypes: [...order, ...grouped.leadTypes.filter((leadType) => !known.has(leadType))] }
}

function renamed(tables: HistoryTables, name: (leadType: string) => string): HistoryTables {
  const rows = <Row extends { readonly leadType: string }>(all: readonly Row[]): Row[] =>
    all.map((row) => {
      const leadType = name(row.leadType)
      return leadType === row.leadType ? row : { ...row, leadType }
    })
  return {
    ...tables,
    leadTypes: [...new Set(tables.leadTypes.map(name))],
    survival: rows(tables.survival),
    stages: tables.stages && { leadToSql: rows(tables.stages.leadToSql), sqlToDeal: rows(tables.stages.sqlToDeal) },
    activity: rows(tables.activity),
    dealValues: rows(tables.dealValues),
  }
}
