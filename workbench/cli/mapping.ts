import { DEAL_ROLES, LEAD_ROLES, SUMMARY_ROLES } from '../../src/history/columns/roles'
import type { HistoryChoices, Role, TabChoices, TabFinding } from '../../src/history/contract'
import type { PlanArguments } from './plan-arguments'
import { UsageError } from './usage-error'

const ROLES: readonly Role[] = [...new Set([...LEAD_ROLES, ...DEAL_ROLES, ...SUMMARY_ROLES])]

const folded = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Whether a column has this name, in whatever capitals. */
export const isCalled =
  (header: string) =>
  (candidate: { readonly header: string }): boolean =>
    candidate.header.toLowerCase() === header.trim().toLowerCase()

/** The column of this name. @throws UsageError */
export function columnOf(header: string, { columns }: TabFinding): number {
  const found = columns.find(isCalled(header))
  if (!found) throw unknownHeader(header, columns)
  return found.column
}

/** Says which columns there are. */
export const unknownHeader = (header: string, columns: readonly { readonly header: string }[]): UsageError => {
  const headers = columns.map((column) => column.header).filter(Boolean)
  return new UsageError(`there is no column “${header}” in the history; its columns are ${headers.join(', ')}`)
}

/** Turns `--map role=Header` into choices, by the headers that were found. A role without a tab is looked for in both. */
export function choicesOf(
  map: PlanArguments['map'],
  leads: TabFinding,
  deals: TabFinding | null,
): Pick<HistoryChoices, 'leads' | 'deals'> {
  const chosen = { leads: {} as Partial<Record<Role, number | null>>, deals: {} as Partial<Record<Role, number | null>> }
  for (const { tab, role, header } of map) {
    const known = ROLES.find((candidate) => folded(candidate) === folded(role))
    if (!known) throw new UsageError(`--map knows no role “${role}”; the roles are ${ROLES.join(', ')}`)
    const places = [
      ['leads', leads],
      ['deals', deals],
    ] as const
    const found = places
      .filter(([name]) => tab === null || tab === name)
      .flatMap(([name, finding]) => {
        const column = finding?.columns.find(isCalled(header))
        return column ? [{ name, column: column.column }] : []
      })
    if (found.length === 0) throw unknownHeader(header, [...leads.columns, ...(deals?.columns ?? [])])
    for (const { name, column } of known === 'key' ? found : found.slice(0, 1)) chosen[name][known] = column
  }
  const choices = (columns: Partial<Record<Role, number | null>>): TabChoices =>
    Object.keys(columns).length > 0 ? { columns } : {}
  return deals ? { leads: choices(chosen.leads), deals: choices(chosen.deals) } : { leads: choices(chosen.leads) }
}
