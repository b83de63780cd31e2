import type { Findings } from './findings'
import type { LeadRow } from './lead'

const RANK = { open: 0, lost: 1, won: 2 } as const

/**
 * The rows of one deal become one: some exports write a row for each article. Equal amounts count
 * once; where they differ, they are added up or the first one counts, as the user says.
 */
export function foldDeals(
  rows: readonly LeadRow[],
  differing: 'sum' | 'first',
  warnings: Findings,
  questions: Findings,
): LeadRow[] {
  const byId = new Map<string, { lead: LeadRow; amounts: number[]; distinct: Set<number> }>()
  const result: (LeadRow | { id: string })[] = []
  for (const row of rows) {
    const known = row.id === '' ? undefined : byId.get(row.id)
    if (!known) {
      result.push(row)
      if (row.id !== '') {
        const amounts = row.value === null ? [] : [row.value]
        byId.set(row.id, { lead: row, amounts, distinct: new Set(amounts) })
      }
      continue
    }
    warnings.add('repeatedDeal', row.row)
    if (row.value !== null) {
      if (known.amounts.length > 0 && !known.distinct.has(row.value)) questions.add('differingAmounts', row.row)
      known.amounts.push(row.value)
      known.distinct.add(row.value)
    }
    if (RANK[row.outcome] > RANK[known.lead.outcome])
      known.lead = { ...row, row: known.lead.row, created: known.lead.created ?? row.created }
  }
  return result.map((row) => {
    const known = row.id === '' ? undefined : byId.get(row.id)
    if (!known) return row as LeadRow
    const value =
      known.distinct.size > 1 && differing === 'sum'
        ? known.amounts.reduce((sum, amount) => sum + amount, 0)
        : (known.amounts[0] ?? null)
    return { ...known.lead, value: known.lead.outcome === 'won' ? value : null }
  })
}
