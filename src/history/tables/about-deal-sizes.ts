import { dealSize } from '../../domain/measures/deal-size'
import { dealSizeGap } from '../../domain/measures/deal-size-gap'
import type { HistoryTables } from '../../domain/tables'
import type { Remark } from '../contract'

/** Where the average deal says little: a few deals carry the revenue, or those of one lead type are far larger than those of another. */
export function aboutDealSizes(tables: HistoryTables): Remark[] {
  const size = dealSize(tables.dealValues)
  const gap = dealSizeGap(tables)
  return [
    ...(size && size.deals >= 20 && size.carriedByTopTwentieth > 0.5
      ? [{ code: 'fewDealsCarry', details: { share: Math.round(size.carriedByTopTwentieth * 100) } }]
      : []),
    ...(gap
      ? [{ code: 'dealSizesDiffer', details: { larger: gap.larger, smaller: gap.smaller, times: Math.round(gap.times) } }]
      : []),
  ]
}
