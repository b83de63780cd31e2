import type { DealValueRow } from '../../domain/tables'
import { WON } from '../leads/lead-columns'
import type { CountedLeads } from './counted-leads'
import { SortedCounts } from './counts'

/** How many deals of each type brought what: in the order of `dealValueOrder`. */
export function dealValueRows({ leads, ranks, leadTypes }: CountedLeads): DealValueRow[] {
  const { types, outcomes, values } = leads
  const counts = leadTypes.map(() => new SortedCounts())
  for (let place = 0; place < leads.length; place++) {
    if (outcomes[place] !== WON) continue
    const value = values.at(place)
    if (!Number.isNaN(value)) counts[ranks[types[place] as number] as number]?.add(value)
  }
  return leadTypes.flatMap((leadType, type) =>
    (counts[type] as SortedCounts).inOrder((value, count) => ({ leadType, value, count })),
  )
}
