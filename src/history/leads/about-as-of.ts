import { isoOfDay } from '../../domain/months'
import type { Day } from '../../domain/tables'
import type { Remark } from '../contract'
import { latestDay } from './known-on'
import { type LeadColumns, WON } from './lead-columns'

/** So long before the latest date, the last day that counts may be a slip of the pen. */
const LONG_BEFORE = 365

/** What is left out because it came after the last day that counts. */
export interface LeftOut {
  /** The latest day of what is known. */
  readonly latest: Day
  readonly leads: number
  readonly deals: number
}

/** Says what a chosen day leaves out, where it lies a year or more before the latest date. Not a refusal: it may be meant so. */
export function aboutEarlyAsOf(asOf: Day, { latest, leads, deals }: LeftOut): Remark[] {
  if (latest - asOf < LONG_BEFORE) return []
  return [{ code: 'asOfEarly', details: { asOf: isoOfDay(asOf), latest: isoOfDay(latest), leads, deals } }]
}

/** What is to be said about the day that was chosen as the last one that counts. */
export function aboutAsOf(asOf: Day, leads: LeadColumns, today: Day): Remark[] {
  if (asOf > today) return [{ code: 'asOfLater', details: { asOf: isoOfDay(asOf), today: isoOfDay(today) } }]
  const latest = latestDay(leads, today)
  if (latest - asOf < LONG_BEFORE) return []
  const { created, outcomes, outcomeDays } = leads
  const leftOut = { latest, leads: 0, deals: 0 }
  for (let place = 0; place < leads.length; place++) {
    const isLater = created.at(place) > asOf
    if (isLater) leftOut.leads++
    if (outcomes[place] === WON && (isLater || outcomeDays.at(place) > asOf)) leftOut.deals++
  }
  return aboutEarlyAsOf(asOf, leftOut)
}
