import { textOf } from '../cells/cells'
import { meaningOf } from '../cells/statuses'
import type { ColumnFinding, Grid, Remark, Role, TabChoices } from '../contract'
import { contentFits, type Profile, profileOf, ROWS_PROFILED } from './column-profile'
import { foldWords } from './fold-words'
import { HEADER_WORDS, LIFECYCLE_STAGES } from './header-words'
import { type ChosenStatuses, knownOnWinsOnly } from './known-on-wins-only'

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
  const profiled = grid.slice(headerRow + 1, headerRow + 1 + ROWS_PROFILED)
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
    for (const column of preferred(candidates(headers, HEADER_WORDS[role]), headers, profiles)) {
      const profile = profiles[column] as Profile
      const many = role === 'leadType' && profile.distinct.size > mostTypes(profile)
      if (taken.has(column) || !contentFits(role, profile)) continue
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

function candidates(headers: readonly string[], words: readonly string[]): number[] {
  const folded = headers.map(foldWords)
  return words.flatMap((word) => folded.flatMap((header, column) => (header === word ? [column] : [])))
}

/** A name may be surer, and what its column holds say less: those that are empty, and stages of contacts without a customer, go last. */
function preferred(columns: readonly number[], headers: readonly string[], profiles: readonly Profile[]): number[] {
  const saysLittle = (column: number): boolean => {
    const { filled, distinct } = profiles[column] as Profile
    if (filled === 0 || !LIFECYCLE_STAGES.includes(foldWords(headers[column] as string))) return filled === 0
    return [...distinct].every((stage) => meaningOf(stage) !== 'won')
  }
  return [...columns.filter((column) => !saysLittle(column)), ...columns.filter(saysLittle)]
}

/** Above this, a column of sources or forms rather holds a name for each lead. */
const mostTypes = ({ filled }: Profile): number => Math.max(50, filled / 4)
/** Names that leave no doubt, whatever the column holds. */
const SURELY_LEAD_TYPE = ['lead type', 'leadsoort', 'soort lead', 'type lead', 'type de lead']
