import { addMonths, firstDay } from '../../domain/months'
import { ALL_LEADS, type Day, type HistoryTables, type Month } from '../../domain/tables'
import { amountHabitOf, readAmount } from '../cells/amounts'
import { isBlank } from '../cells/cells'
import { leadTypeOf } from '../cells/lead-type-cell'
import { isCalledTotal, isTotalOfTypes, isTotalsName } from '../cells/totals-rows'
import { type MappedTab, textsOf } from '../columns/mapped-tab'
import type { Findings } from '../findings'
import type { LeftOut } from '../leads/about-as-of'
import { mostLeadsFirst } from '../tables/table-order'
import { monthReader } from './read-months'

/**
 * Monthly summaries make the same tables: everything but the days, which a summary does not know.
 * @param chosen the last day that counts, where somebody chose one: months that begin after it are left out.
 */
export function readSummaries(
  tab: MappedTab,
  skipped: Findings,
  warnings: Findings,
  today: Day,
  counts: (row: number) => boolean,
  chosen: Day | null,
): { readonly tables: HistoryTables; readonly used: number; readonly leftOut: LeftOut } {
  const { grid, headerRow, roles } = tab
  const monthOf = monthReader(tab)
  const number = (role: 'leads' | 'sqls' | 'deals' | 'revenue') => {
    const column = roles[role]
    if (column === undefined) return () => 0
    const habit = amountHabitOf(textsOf(tab, column))
    return (row: number): number => {
      const cell = grid[row]?.[column]
      const read = readAmount(cell, habit)
      if (!isBlank(cell) && (read === null || read < 0)) warnings.add('unreadableNumber', row)
      return Math.max(0, read ?? 0)
    }
  }
  const [leadsOf, sqlsOf, dealsOf, revenueOf] = [number('leads'), number('sqls'), number('deals'), number('revenue')]
  const activity: HistoryTables['activity'][number][] = []
  const survival: HistoryTables['survival'][number][] = []
  const dealValues: HistoryTables['dealValues'][number][] = []
  const totals = new Map<string, { leads: number; deals: number }>()
  let last: Month = '0000-00'
  const leftOut = { latest: 0, leads: 0, deals: 0 }
  for (let row = headerRow + 1; row < grid.length; row++) {
    if ((grid[row] ?? []).every(isBlank)) continue
    if (!counts(row)) {
      skipped.add('otherRows', row)
      continue
    }
    const month = monthOf(row)
    if (month === null) {
      const isTotal = isCalledTotal(grid[row] ?? []) || isTotalsName(grid[row]?.[roles.month as number] ?? '')
      skipped.add(isTotal ? 'totalsRow' : 'noMonth', row)
      continue
    }
    if (roles.leadType !== undefined && isTotalOfTypes(grid[row]?.[roles.leadType] ?? '')) {
      skipped.add('totalsRow', row)
      continue
    }
    const [leads, deals, revenue] = [Math.round(leadsOf(row)), Math.round(dealsOf(row)), revenueOf(row)]
    if (chosen !== null && firstDay(month) > chosen) {
      skipped.add('createdAfterAsOf', row)
      leftOut.latest = Math.max(leftOut.latest, Math.min(today, lastDay(month)))
      leftOut.leads += leads
      leftOut.deals += deals
      continue
    }
    const leadType = roles.leadType === undefined ? ALL_LEADS : leadTypeOf(grid[row]?.[roles.leadType])
    if (month > last) last = month
    activity.push({ leadType, month, leads, sqls: Math.round(sqlsOf(row)), deals, lost: 0, revenue })
    if (deals > 0 && revenue > 0) dealValues.push({ leadType, value: revenue / deals, count: deals })
    const total = totals.get(leadType) ?? { leads: 0, deals: 0 }
    totals.set(leadType, { leads: total.leads + leads, deals: total.deals + deals })
  }
  // Over all months together: a month wins deals from leads of earlier months, and can have more deals than leads.
  for (const [leadType, { leads, deals }] of totals) {
    if (deals > 0) survival.push({ leadType, createdMonth: null, outcome: 'won', days: null, count: deals })
    if (leads > deals) survival.push({ leadType, createdMonth: null, outcome: 'open', days: null, count: leads - deals })
  }
  const leadTypes = mostLeadsFirst(new Map([...totals].map(([leadType, { leads }]) => [leadType, leads])))
  const end = activity.length === 0 ? today : lastDay(last)
  const asOf = Math.min(today, end, chosen ?? today)
  return {
    tables: { asOf, leadTypes, survival, stages: null, activity, dealValues, outcomesSince: null },
    used: activity.length,
    leftOut,
  }
}

const lastDay = (month: Month): Day => firstDay(addMonths(month, 1)) - 1
