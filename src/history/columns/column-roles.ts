import { textOf } from '../cells/cells'
import { foldWords } from '../cells/fold-words'
import { meaningOf } from '../cells/statuses'
import type { ColumnFinding, Grid, Remark, Role, TabChoices } from '../contract'
import { columnsNamed, namesMoney } from './column-names'
import { contentFits, type Profile, profiledRows, profileOf } from './column-profile'
import { HEADER_WORDS, LIFECYCLE_STAGES } from './header-words'
import { type ChosenStatuses, knownOnWinsOnly } from './known-on-wins-only'
import { DATE_ROLES } from './roles'

export type ColumnRoles = Partial<Record<Role, number>>

/** Which column plays which role: by its name, in three languages, if its content allows; the user's choice goes first. */
export function findColumnRoles(
  grid: Grid,
  headerRow: number,
  roles: readonly Role[],
  choices: TabChoices,
  statuses: ChosenStatuses = [],
): { readonly roles: ColumnRoles; readonly columns: ColumnFinding[] } {
  const headers = headersOf(grid, headerRow)
  const profiles = headers.map((_, column) => profileOf(grid, headerRow, column))
  const profiled = profiledRows(grid, headerRow).map((row) => grid[row] ?? [])
  const found: ColumnRoles = {}
  const taken = new Set<number>()
  const remarks = new Map<number, Remark>()
  for (const role of roles) {
    const chosen = choices.columns?.[role]
    if (chosen !== undefined && chosen !== null) {
      found[role] = chosen
      taken.add(chosen)
    }
  }
  for (const role of roles) {
    if (found[role] !== undefined || choices.columns?.[role] === null || role === 'key') continue
    for (const column of preferred(role, columnsNamed(HEADER_WORDS[role], headers), headers, profiles)) {
      const profile = profiles[column] as Profile
      const many = role === 'leadType' && profile.distinct.size > mostTypes(profile)
      if (taken.has(column) || !contentFits(role, profile)) continue
      if (isDateRole(role) && namesMoney(headers[column] as string)) continue
      if (many && !SURELY_LEAD_TYPE.includes(foldWords(headers[column] as string))) continue
      if (role === 'leadType' && knownOnWinsOnly(column, profiled, headers, found.status, statuses)) {
        remarks.set(column, { code: 'knownOnWinsOnly', details: { column: headers[column] as string } })
        continue
      }
      if (many)
        remarks.set(column, {
          code: 'manyLeadTypes',
          details: { column: headers[column] as string, count: profile.distinct.size },
        })
      found[role] = column
      taken.add(column)
      break
    }
  }
  const roleOf = new Map(Object.entries(found).map(([role, column]) => [column, role as Role]))
  const columns = headers.map((header, column): ColumnFinding => {
    const remark = remarks.get(column)
    const finding = { column, header, role: roleOf.get(column) ?? null, samples: (profiles[column] as Profile).samples }
    return remark ? { ...finding, remark } : finding
  })
  return { roles: found, columns }
}

/** Column names; a merged or blank header cell leaves its column without a name. */
export const headersOf = (grid: Grid, headerRow: number): string[] => (grid[headerRow] ?? []).map(textOf)

/**
 * A name may be surer, and what its column holds say less: a status that tells of no win goes behind one that does, stages of
 * contacts without a customer behind both, and empty columns last.
 */
function preferred(role: Role, columns: readonly number[], headers: readonly string[], profiles: readonly Profile[]): number[] {
  const ranks = new Map(
    columns.map((column) => {
      const { filled, distinct } = profiles[column] as Profile
      if (filled === 0) return [column, 3]
      if (role !== 'status' || [...distinct].some((stage) => meaningOf(stage) === 'won')) return [column, 0]
      return [column, LIFECYCLE_STAGES.includes(foldWords(headers[column] as string)) ? 2 : 1]
    }),
  )
  const rankOf = (column: number): number => ranks.get(column) as number
  return [...columns].sort((left, right) => rankOf(left) - rankOf(right))
}

const isDateRole = (role: Role): boolean => (DATE_ROLES as readonly Role[]).includes(role)

/** Above this, a column of sources or forms rather holds a name for each lead. */
const mostTypes = ({ filled }: Profile): number => Math.max(50, filled / 4)
/** Names that leave no doubt, whatever the column holds. */
const SURELY_LEAD_TYPE = ['lead type', 'leadsoort', 'soort lead', 'type lead', 'type de lead']
