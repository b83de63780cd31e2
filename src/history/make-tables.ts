import type { Day, HistoryTables } from '../domain/tables'
import type { Lead } from './lead'
import { activityOrder, byName, mostLeadsFirst } from './table-order'
import { TypeTally } from './type-tally'

/** Makes the three tables for one as-of date, in an order that does not depend on the order of the rows. */
export function makeTables(leads: Iterable<Lead>, asOf: Day, hasSqlStage: boolean): HistoryTables {
  const byType = new Map<string, TypeTally>()
  let outcomesSince: Day | null = null
  for (const lead of leads) {
    let tally = byType.get(lead.leadType)
    if (!tally) {
      tally = new TypeTally(lead.leadType)
      byType.set(lead.leadType, tally)
    }
    tally.add(lead, asOf, hasSqlStage)
    if (lead.outcomeDay !== null && (outcomesSince === null || lead.outcomeDay < outcomesSince)) outcomesSince = lead.outcomeDay
  }
  const tallies = [...byType.values()].sort((left, right) => byName(left.leadType, right.leadType))
  return {
    asOf,
    leadTypes: mostLeadsFirst(new Map(tallies.map(({ leadType, leads }) => [leadType, leads]))),
    survival: tallies.flatMap(({ survival }) => survival.inOrder()),
    stages: hasSqlStage
      ? {
          leadToSql: tallies.flatMap(({ leadToSql }) => leadToSql.inOrder()),
          sqlToDeal: tallies.flatMap(({ sqlToDeal }) => sqlToDeal.inOrder()),
        }
      : null,
    activity: tallies.flatMap(({ activity }) => [...activity.rows()]).sort(activityOrder),
    dealValues: tallies.flatMap((tally) => tally.dealValues()),
    outcomesSince,
  }
}
