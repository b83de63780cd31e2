import { min, rollup, sum } from 'd3-array'
import type { ActivityRow, HistoryTables } from '../../src/domain/tables'
import type { Grid } from '../../src/history/contract'
import { activityOrder, dealValueOrder, mostLeadsFirst, survivalOrder } from '../../src/history/tables/table-order'
import { type FlatLead, flatLeads, lastDay } from './lead-of-row'

/** The three tables with d3-array: a `rollup` for each thing that is counted, flattened and put in order. */
export function withD3(grid: Grid): HistoryTables {
  const asOf = lastDay(grid)
  return d3Tables(flatLeads(grid, asOf), asOf)
}

/** The same from leads that are objects already. */
export function d3Tables(leads: readonly FlatLead[], asOf: number): HistoryTables {
  const count = (rows: readonly FlatLead[]): number => rows.length
  const survival = rollup(
    leads,
    count,
    ({ leadType }) => leadType,
    ({ createdMonth }) => createdMonth,
    ({ outcome }) => outcome,
    ({ days }) => days,
  )
  const created = rollup(
    leads,
    count,
    ({ leadType }) => leadType,
    ({ createdMonth }) => createdMonth,
  )
  const closed = rollup(
    leads.filter(({ outcomeMonth }) => outcomeMonth !== null),
    (rows) => ({
      deals: rows.filter(({ outcome }) => outcome === 'won').length,
      lost: rows.filter(({ outcome }) => outcome === 'lost').length,
      revenue: sum(rows, ({ value }) => value),
    }),
    ({ leadType }) => leadType,
    ({ outcomeMonth }) => outcomeMonth as string,
  )
  const values = rollup(
    leads.filter(({ outcome }) => outcome === 'won'),
    count,
    ({ leadType }) => leadType,
    ({ value }) => value,
  )
  const types = rollup(leads, count, ({ leadType }) => leadType)
  const activity: ActivityRow[] = []
  for (const leadType of types.keys()) {
    const [opened, ended] = [created.get(leadType), closed.get(leadType)]
    for (const month of new Set([...(opened?.keys() ?? []), ...(ended?.keys() ?? [])])) {
      const { deals, lost, revenue } = ended?.get(month) ?? { deals: 0, lost: 0, revenue: 0 }
      activity.push({ leadType, month, leads: opened?.get(month) ?? 0, sqls: 0, deals, lost, revenue })
    }
  }
  return {
    asOf,
    leadTypes: mostLeadsFirst(types),
    survival: [...survival]
      .flatMap(([leadType, months]) =>
        [...months].flatMap(([createdMonth, outcomes]) =>
          [...outcomes].flatMap(([outcome, ages]) =>
            [...ages].map(([days, number]) => ({ leadType, createdMonth, outcome, days, count: number })),
          ),
        ),
      )
      .sort(survivalOrder),
    stages: null,
    activity: activity.sort(activityOrder),
    dealValues: [...values]
      .flatMap(([leadType, counts]) => [...counts].map(([value, number]) => ({ leadType, value, count: number })))
      .sort(dealValueOrder),
    outcomesSince: min(leads, ({ outcomeDay }) => outcomeDay ?? undefined) ?? null,
  }
}
