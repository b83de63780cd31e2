import type { HistoryTables, SurvivalRow } from '../../domain/tables'
import { NO_DAY } from '../leads/day-column'
import { WON } from '../leads/lead-columns'
import type { CountedLeads } from './counted-leads'
import { countsOf } from './counts'
import { LifeKeys } from './life-keys'

/** Leads by type, created month, outcome and days: in the order of `survivalOrder`. */
export function survivalRows(counted: CountedLeads): SurvivalRow[] {
  const { leads, ranks, asOf } = counted
  const { types, created, outcomes, outcomeDays } = leads
  const keys = new LifeKeys(counted)
  const counts = countsOf(leads.length, keys.below)
  for (let place = 0; place < leads.length; place++) {
    const type = ranks[types[place] as number] as number
    counts.add(keys.of(type, created.at(place), outcomes[place] as number, outcomeDays.at(place), asOf))
  }
  return counts.inOrder(keys.reader())
}

/** The two parts of the lives, before and after Sales accepts a lead. A won lead was accepted, whether or not somebody wrote down when. */
export function stageRows(counted: CountedLeads): NonNullable<HistoryTables['stages']> {
  const { leads, ranks, asOf } = counted
  const { types, created, qualified, outcomes, outcomeDays } = leads
  const keys = new LifeKeys(counted)
  const [leadToSql, sqlToDeal] = [countsOf(leads.length, keys.below), countsOf(leads.length, keys.below)]
  for (let place = 0; place < leads.length; place++) {
    const type = ranks[types[place] as number] as number
    const [accepted, end, outcome] = [qualified.at(place), outcomeDays.at(place), outcomes[place] as number]
    const reached = accepted !== NO_DAY || outcome === WON
    leadToSql.add(keys.of(type, created.at(place), reached ? WON : outcome, reached ? accepted : end, asOf))
    if (reached) sqlToDeal.add(keys.of(type, accepted, outcome, end, asOf))
  }
  return { leadToSql: leadToSql.inOrder(keys.reader()), sqlToDeal: sqlToDeal.inOrder(keys.reader()) }
}
