import { count, filter, groupBy, min, n, sum, summarize, tidy } from '@tidyjs/tidy'
import type { ActivityRow, HistoryTables } from '../../src/domain/tables'
import type { Grid } from '../../src/history/contract'
import { activityOrder, dealValueOrder, mostLeadsFirst, survivalOrder } from '../../src/history/tables/table-order'
import { type FlatLead, flatLeads, lastDay } from './lead-of-row'

/** The three tables with tidy: a `groupBy` and `summarize` for each thing that is counted, put in order. */
export function withTidy(grid: Grid): HistoryTables {
  const asOf = lastDay(grid)
  return tidyTables(flatLeads(grid, asOf), asOf)
}

/** The same from leads that are objects already. */
export function tidyTables(leads: FlatLead[], asOf: number): HistoryTables {
  const survival = tidy(leads, groupBy(['leadType', 'createdMonth', 'outcome', 'days'], [summarize({ count: n() })]))
  const created = tidy(leads, groupBy(['leadType', 'createdMonth'], [summarize({ leads: n() })]))
  const closed = tidy(
    leads,
    filter(({ outcomeMonth }) => outcomeMonth !== null),
    groupBy(['leadType', 'outcomeMonth', 'outcome'], [summarize({ number: n(), revenue: sum('value') })]),
  )
  const values = tidy(
    leads,
    filter(({ outcome }) => outcome === 'won'),
    groupBy(['leadType', 'value'], [summarize({ count: n() })]),
  )
  const activity = new Map<string, { -readonly [Key in keyof ActivityRow]: ActivityRow[Key] }>()
  const at = (leadType: string, month: string) => {
    const key = `${month}${leadType}`
    const row = activity.get(key) ?? { leadType, month, leads: 0, sqls: 0, deals: 0, lost: 0, revenue: 0 }
    activity.set(key, row)
    return row
  }
  for (const row of created) at(row.leadType, row.createdMonth).leads = row.leads
  for (const row of closed) {
    const month = at(row.leadType, row.outcomeMonth as string)
    if (row.outcome === 'lost') month.lost = row.number
    else {
      month.deals = row.number
      month.revenue = row.revenue
    }
  }
  const types = tidy(leads, count('leadType'))
  return {
    asOf,
    leadTypes: mostLeadsFirst(new Map(types.map(({ leadType, n: number }) => [leadType, number]))),
    survival: survival
      .map(({ leadType, createdMonth, outcome, days, count: number }) => ({
        leadType,
        createdMonth,
        outcome,
        days,
        count: number,
      }))
      .sort(survivalOrder),
    stages: null,
    activity: [...activity.values()].sort(activityOrder),
    dealValues: values.map(({ leadType, value, count: number }) => ({ leadType, value, count: number })).sort(dealValueOrder),
    outcomesSince:
      tidy(leads, summarize({ first: min(({ outcomeDay }) => outcomeDay ?? Number.POSITIVE_INFINITY) }))[0]?.first ?? null,
  }
}
