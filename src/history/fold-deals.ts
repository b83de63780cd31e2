import type { Findings } from './findings'
import type { LeadRow } from './lead'

const RANK = { open: 0, lost: 1, won: 2 } as const

/** A lead that stands in several rows, and the amounts of all of them. */
interface Repeated {
  lead: LeadRow
  readonly amounts: number[]
  readonly distinct: Set<number>
}

/**
 * The rows of one deal become one: some exports write a row for each article. Equal amounts count
 * once; where they differ, they are added up or the first one counts, as the user says.
 */
export function foldDeals(
  rows: readonly LeadRow[],
  differing: 'sum' | 'first',
  warnings: Findings,
  questions: Findings,
): readonly LeadRow[] {
  if (rows.every(({ id }) => id === '')) return rows
  const result: LeadRow[] = []
  const placeOf = new Map<string, number>()
  // Most histories repeat nothing: only what is repeated costs more than its place.
  const repeated = new Map<number, Repeated>()
  for (const row of rows) {
    const place = row.id === '' ? undefined : placeOf.get(row.id)
    if (place === undefined) {
      if (row.id !== '') placeOf.set(row.id, result.length)
      result.push(row)
      continue
    }
    warnings.add('repeatedDeal', row.row)
    const known = repeated.get(place) ?? onceSeen(result[place] as LeadRow)
    repeated.set(place, known)
    if (row.value !== null) {
      if (known.amounts.length > 0 && !known.distinct.has(row.value)) questions.add('differingAmounts', row.row)
      known.amounts.push(row.value)
      known.distinct.add(row.value)
    }
    if (RANK[row.outcome] > RANK[known.lead.outcome])
      known.lead = { ...row, row: known.lead.row, created: known.lead.created ?? row.created }
  }
  for (const [place, { lead, amounts, distinct }] of repeated) {
    const value =
      differing === 'sum' && distinct.size > 1 ? amounts.reduce((sum, amount) => sum + amount, 0) : (amounts[0] ?? null)
    result[place] = { ...lead, value: lead.outcome === 'won' ? value : null }
  }
  return result
}

function onceSeen(lead: LeadRow): Repeated {
  const amounts = lead.value === null ? [] : [lead.value]
  return { lead, amounts, distinct: new Set(amounts) }
}
