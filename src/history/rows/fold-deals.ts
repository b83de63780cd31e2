import { BLANK_LEAD_TYPE } from '../../domain/tables'
import type { Findings } from '../findings'
import type { LeadRow } from '../leads/lead'
import { LeadColumns } from '../leads/lead-columns'
import type { Repeats } from './repeats'

const RANK = { open: 0, lost: 1, won: 2 } as const

/** The amounts on the rows of one deal. */
interface Amounts {
  readonly all: number[]
  readonly distinct: Set<number>
}

/** A lead that stands in several rows, and the amounts of all of them: by the number of their deal, '' where it has none. */
interface Repeated {
  lead: LeadRow
  readonly deals: Map<string, Amounts>
  hasAmount: boolean
}

/**
 * The rows of one lead become one: some exports write a row for each article, and a lead can bring several deals. Equal amounts of one
 * deal count once; where they differ, or are of several deals, they are added up or the first one counts, as the user says. A refund is
 * not the first one where another row says what the deal brought: exports with the latest row on top begin with it.
 * @returns the very same columns where nothing is repeated: most histories repeat nothing.
 */
export function foldDeals(
  leads: LeadColumns,
  repeats: Repeats,
  differing: 'sum' | 'first',
  warnings: Findings,
  questions: Findings,
): LeadColumns {
  const { firstOf } = repeats
  if (firstOf.size === 0) return leads
  const folded = new Map<number, Repeated>()
  for (const [place, first] of firstOf) {
    const row = leads.at(place)
    const known = folded.get(first) ?? onceSeen(leads.at(first), repeats.dealAt(first))
    folded.set(first, known)
    const deal = repeats.dealAt(place)
    const isFurther = deal !== '' && known.deals.size > (known.deals.has('') ? 1 : 0) && !known.deals.has(deal)
    if (!isFurther) warnings.add('repeatedDeal', row.row)
    else if (row.value !== null && known.hasAmount) questions.add('severalDeals', row.row)
    if (noteAmount(known, deal, row.value)) questions.add('differingAmounts', row.row)
    const created = known.lead.created ?? row.created
    const furthest = RANK[row.outcome] > RANK[known.lead.outcome] ? row : known.lead
    const leadType = known.lead.leadType === BLANK_LEAD_TYPE ? row.leadType : known.lead.leadType
    known.lead = { ...furthest, row: known.lead.row, created, leadType, qualified: known.lead.qualified ?? row.qualified }
  }
  const result = new LeadColumns()
  for (let place = 0; place < leads.length; place++) {
    if (firstOf.has(place)) continue
    const repeated = folded.get(place)
    result.add(repeated ? asOne(repeated, differing) : leads.at(place))
  }
  return result
}

function onceSeen(lead: LeadRow, deal: string): Repeated {
  const seen: Repeated = { lead, deals: new Map(), hasAmount: false }
  noteAmount(seen, deal, lead.value)
  return seen
}

/** @returns whether the deal had another amount before */
function noteAmount(seen: Repeated, deal: string, amount: number | null): boolean {
  const amounts = seen.deals.get(deal) ?? { all: [], distinct: new Set() }
  seen.deals.set(deal, amounts)
  if (amount === null) return false
  const differs = amounts.all.length > 0 && !amounts.distinct.has(amount)
  amounts.all.push(amount)
  amounts.distinct.add(amount)
  seen.hasAmount = true
  return differs
}

function asOne({ lead, deals }: Repeated, differing: 'sum' | 'first'): LeadRow {
  const brought = [...deals.values()].filter(({ all }) => all.length > 0)
  const value = differing === 'sum' ? sum(brought.map(amountOf)) : firstAmount(brought.flatMap(({ all }) => all))
  return { ...lead, value: lead.outcome === 'won' && brought.length > 0 ? value : null }
}

/** What a deal brought, whose rows differ or repeat. */
const amountOf = ({ all, distinct }: Amounts): number | null => (distinct.size > 1 ? sum(all) : firstAmount(all))
const firstAmount = (amounts: readonly number[]): number | null => amounts.find((amount) => amount >= 0) ?? amounts[0] ?? null
const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)
