import type { Day, HistoryTables } from '../domain/tables'
import { type LeadColumns, NO_DAY } from './lead-columns'
import { activityOrder, byName, mostLeadsFirst } from './table-order'
import { TypeTally } from './type-tally'

/** Makes the three tables for one as-of date, in an order that does not depend on the order of the rows. */
export function makeTables(leads: LeadColumns, asOf: Day, hasSqlStage: boolean): HistoryTables {
  const byPlace = leads.typeNames.map((leadType) => new TypeTally(leadType))
  const { types, outcomeDays } = leads
  let outcomesSince = Number.POSITIVE_INFINITY
  for (let place = 0; place < leads.length; place++) {
    byPlace[types[place] as number]?.add(leads, place, asOf, hasSqlStage)
    const day = outcomeDays[place] as Day
    if (day !== NO_DAY && day < outcomesSince) outcomesSince = day
  }
  const tallies = byPlace.filter((tally) => tally.leads > 0).sort((left, right) => byName(left.leadType, right.leadType))
  return {
    asOf,
    leadTypes: mostLeadsFirst(new Map(tallies.map((tally) => [tally.leadType, tally.leads]))),
    survival: tallies.flatMap(({ survival }) => survival.inOrder()),
    stages: hasSqlStage
      ? {
          leadToSql: tallies.flatMap(({ leadToSql }) => leadToSql.inOrder()),
          sqlToDeal: tallies.flatMap(({ sqlToDeal }) => sqlToDeal.inOrder()),
        }
      : null,
    activity: tallies.flatMap(({ activity }) => [...activity.rows()]).sort(activityOrder),
    dealValues: tallies.flatMap((tally) => tally.dealValues()),
    outcomesSince: Number.isFinite(outcomesSince) ? outcomesSince : null,
  }
}
