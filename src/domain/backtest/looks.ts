import type { Matrix } from '../mathematics/gaussian'
import type { Day } from '../tables'
import type { KnownDeals, Prediction } from './market-factor'

export const WEEK = 7

/** The weeks of which the market stands in some miss, and with which weight each of them stands in every miss. */
export interface Looks {
  /** The middle of each week, earliest first. */
  readonly weeks: readonly Day[]
  /** A row for each prediction, a column for each week. */
  readonly looks: Matrix
}

/**
 * What each prediction looks at, in weeks that are counted from the first recorded outcome until a day.
 * A week that weighs nothing in all of them is left out: kernels grow with the square of the weeks, and one slipped date would
 * make them a century.
 */
export function looksOf(predictions: readonly Prediction[], deals: KnownDeals, until: Day): Looks {
  const last = Math.floor((until - deals.since) / WEEK)
  const found = predictions.map((prediction) => lookOf(prediction, deals, last))
  const weighing = new Set(found.flatMap((look) => [...look].filter(([, weight]) => weight !== 0).map(([week]) => week)))
  const weeks = [...weighing].sort((one, other) => one - other)
  return {
    weeks: weeks.map((week) => deals.since + week * WEEK + (WEEK - 1) / 2),
    looks: found.map((look) => weeks.map((week) => look.get(week) ?? 0)),
  }
}

/** With which weight each week's market stands in a miss: its window's deals weigh for, the deals known before it against. */
function lookOf({ asOf, days, within }: Prediction, { since, perDay }: KnownDeals, last: number): ReadonlyMap<number, number> {
  const look = new Map<number, number>()
  const add = (day: Day, weight: number): void => {
    const week = Math.min(last, Math.floor((day - since) / WEEK))
    look.set(week, (look.get(week) ?? 0) + weight)
  }
  const expected = within[days] as number
  for (let day = 1; day <= days; day++) {
    const share = expected > 0 ? ((within[day] as number) - (within[day - 1] as number)) / expected : 1 / days
    add(asOf + day, share)
  }
  const before = perDay.slice(0, asOf - since + 1)
  const known = before.reduce((sum, count) => sum + count, 0)
  before.forEach((count, index) => {
    if (count > 0) add(since + index, -count / known)
  })
  return look
}
