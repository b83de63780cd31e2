import { BLANK_LEAD_TYPE, type Day } from '../../domain/tables'
import type { Findings } from '../findings'
import { NO_DAY } from '../leads/day-column'
import type { LeadRow } from '../leads/lead'
import { LeadColumns } from '../leads/lead-columns'

const RANK = { open: 0, lost: 1, won: 2 } as const

/** A lead that stands in several rows, and the amounts of all of them. */
interface Repeated {
  lead: LeadRow
  readonly amounts: number[]
  readonly distinct: Set<number>
}

/** Which leads repeat an earlier one: their places, each with the place of the first row of the same deal. */
export class Repeats {
  readonly firstOf = new Map<number, number>()
  private readonly firsts = new Map<string, number>()
  /** Of a number that stands on several rows: by created day, the place of the first row. One without a day is alone. */
  private readonly numbered = new Map<string, Map<Day, number>>()

  constructor(private readonly leads: LeadColumns) {}

  /**
   * Notes the lead at a place. Without an id, '', nothing says that it is another one again. The rows of one deal share their
   * created date, unless it is not known: a contact that came back on another day is another lead.
   */
  note(id: string, place: number): 'new' | 'repeat' | 'sameNumberOtherDay' {
    if (id === '') return 'new'
    const first = this.firsts.get(id)
    if (first === undefined) {
      this.firsts.set(id, place)
      return 'new'
    }
    const { created: days } = this.leads
    const created = days.at(place)
    const deals = this.numbered.get(id) ?? new Map([[days.at(first), first]])
    this.numbered.set(id, deals)
    const undated = deals.get(NO_DAY)
    const same = created === NO_DAY ? first : (deals.get(created) ?? undated)
    if (same === undefined) {
      deals.set(created, place)
      return 'sameNumberOtherDay'
    }
    this.firstOf.set(place, same)
    // What had no day has one from here.
    if (undated !== undefined && created !== NO_DAY && deals.delete(NO_DAY)) deals.set(created, undated)
    return 'repeat'
  }
}

/**
 * The rows of one deal become one: some exports write a row for each article. Equal amounts count
 * once; where they differ, they are added up or the first one counts, as the user says. A refund is not the first one where
 * another row says what the deal brought: exports with the latest row on top begin with it.
 * @returns the very same columns where nothing is repeated: most histories repeat nothing.
 */
export function foldDeals(
  leads: LeadColumns,
  { firstOf }: Repeats,
  differing: 'sum' | 'first',
  warnings: Findings,
  questions: Findings,
): LeadColumns {
  if (firstOf.size === 0) return leads
  const folded = new Map<number, Repeated>()
  for (const [place, first] of firstOf) {
    const row = leads.at(place)
    warnings.add('repeatedDeal', row.row)
    const known = folded.get(first) ?? onceSeen(leads.at(first))
    folded.set(first, known)
    if (row.value !== null) {
      if (known.amounts.length > 0 && !known.distinct.has(row.value)) questions.add('differingAmounts', row.row)
      known.amounts.push(row.value)
      known.distinct.add(row.value)
    }
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

function onceSeen(lead: LeadRow): Repeated {
  const amounts = lead.value === null ? [] : [lead.value]
  return { lead, amounts, distinct: new Set(amounts) }
}

function asOne({ lead, amounts, distinct }: Repeated, differing: 'sum' | 'first'): LeadRow {
  const first = amounts.find((amount) => amount >= 0) ?? amounts[0] ?? null
  const value = differing === 'sum' && distinct.size > 1 ? amounts.reduce((sum, amount) => sum + amount, 0) : first
  return { ...lead, value: lead.outcome === 'won' ? value : null }
}
