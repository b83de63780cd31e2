import { BLANK_LEAD_TYPE, countOf, type DealValueRow, type HistoryTables } from '../tables'
import { type DealSize, dealSize } from './deal-size'
import { OTHER_TYPES, standOnTheirOwn } from './lead-types'

/** Two lead types: of all that a plan names, those whose average deals lie farthest apart. */
export interface DealSizeGap {
  readonly larger: string
  readonly smaller: string
  /** How many of the smaller deals make a larger one. */
  readonly times: number
}

/** With fewer, the spread of a type's deals is hardly known itself. */
const FEWEST_DEALS = 10
/** The two ends of many lead types lie apart by chance too, hence more than the usual two standard errors. */
const STANDARD_ERRORS = 4

/**
 * Whether the deals of one lead type are of another size than those of another: twice as large at least, and by more than chance makes it.
 * A plan counts with one deal size for all types, and would value the leads of both wrongly.
 * @returns null where they do not differ so much, or where fewer than two types with a name in the plan have deals enough.
 */
export function dealSizeGap({ leadTypes, dealValues }: Pick<HistoryTables, 'leadTypes' | 'dealValues'>): DealSizeGap | null {
  const named = new Set(standOnTheirOwn(leadTypes).filter((leadType) => leadType !== BLANK_LEAD_TYPE && leadType !== OTHER_TYPES))
  const types = [...byLeadType(dealValues)]
    .filter(([leadType, own]) => named.has(leadType) && countOf(own) >= FEWEST_DEALS)
    .map(([leadType, own]) => ({ leadType, size: dealSize(own) as DealSize }))
    .sort((left, right) => left.size.mean - right.size.mean)
  const [smaller, larger] = [types[0], types[types.length - 1]]
  if (!smaller || !larger || smaller.size.mean === 0) return null
  const error = Math.hypot(standardError(smaller.size), standardError(larger.size))
  const apart = larger.size.mean - smaller.size.mean
  const times = larger.size.mean / smaller.size.mean
  return times >= 2 && apart > STANDARD_ERRORS * error ? { larger: larger.leadType, smaller: smaller.leadType, times } : null
}

const standardError = ({ deviation, deals }: DealSize): number => deviation / Math.sqrt(deals)

function byLeadType(rows: readonly DealValueRow[]): Map<string, DealValueRow[]> {
  const types = new Map<string, DealValueRow[]>()
  for (const row of rows) {
    const own = types.get(row.leadType)
    if (own) own.push(row)
    else types.set(row.leadType, [row])
  }
  return types
}
