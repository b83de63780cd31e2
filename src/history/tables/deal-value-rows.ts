import type { DealValueRow } from '../../domain/tables'
import { type LeadColumns, WON } from '../leads/lead-columns'
import type { CountedLeads } from './counted-leads'
import { type Counts, countsOf } from './counts'

/** How many deals of each type brought what, in the order of `dealValueOrder`. A refund is money that went back, not a size of a deal. */
export function dealValueRows({ leads, ranks, leadTypes }: CountedLeads): DealValueRow[] {
  const { types, outcomes, values } = leads
  // In most histories, amounts are whole.
  const below = values.areWhole ? values.most + 1 : null
  const counts = leadTypes.map(() => countsOf(values.length / leadTypes.length, below))
  for (let place = 0; place < leads.length; place++) {
    if (outcomes[place] !== WON) continue
    const value = values.at(place)
    // Not known is NaN, and no more than a refund is.
    if (value >= 0) counts[ranks[types[place] as number] as number]?.add(value)
  }
  return leadTypes.flatMap((leadType, type) => (counts[type] as Counts).inOrder((value, count) => ({ leadType, value, count })))
}

/** How many won deals are refunds. */
export function refundsAmong({ length, outcomes, values }: LeadColumns): number {
  let refunds = 0
  for (let place = 0; place < length; place++) if (outcomes[place] === WON && values.at(place) < 0) refunds++
  return refunds
}
