import { at } from './cells'
import type { CellAt } from './formula'
import { cardCell, INPUT_COLUMNS, inputRow, MONTH_COLUMNS, type PlanLayout, TYPE_COLUMNS, usedInput } from './layout'
import { a1 } from './print-formula'

/** Where the plan's figures stand in its tab, as A1 addresses: for a summary, the sidebar's views and *Refresh*. */
export interface PlanCells {
  readonly headlines: Readonly<Record<string, string>>
  readonly types: readonly Readonly<Record<string, string>>[]
  readonly months: readonly Readonly<Record<string, string>>[]
}

export function planCells(layout: PlanLayout): PlanCells {
  const rows = (first: number, count: number, columns: Readonly<Record<string, number>>) =>
    Array.from({ length: count }, (_, index) =>
      addresses(Object.entries(columns).map(([name, column]) => [name, at(first + index, column)])),
    )
  const T = TYPE_COLUMNS
  const M = MONTH_COLUMNS
  return {
    headlines: addresses([
      ['revenueTarget', at(inputRow('revenueGoal'), INPUT_COLUMNS.input)],
      ['dealSize', usedInput('dealSize')],
      ['requiredDeals', cardCell(layout, 'requiredDeals')],
      ['requiredLeads', cardCell(layout, 'requiredLeads')],
      ['agreedLeads', cardCell(layout, 'requiredLeads')],
      ['leadValueTarget', cardCell(layout, 'leadValueTarget')],
      ['agreement', at(1, 0)],
    ]),
    types: rows(layout.leadTypes.first, layout.types, {
      type: T.type,
      leads: T.leads,
      deals: T.deals,
      naiveRate: T.measuredRate,
      measuredRate: T.measuredRate,
      usedRate: T.usedRate,
      leadValue: T.leadValue,
      leadsPerDeal: T.leadsPerDeal,
      requiredLeads: T.requiredLeads,
    }),
    months: rows(layout.byMonth.first, layout.months, {
      month: M.month,
      revenueTarget: M.revenue,
      dealsTarget: M.deals,
      leadsTarget: M.leads,
      leadValueTarget: M.leadValue,
      leadsActual: M.leadsActual,
      leadValueActual: M.leadValueActual,
      dealsActual: M.dealsActual,
      revenueActual: M.revenueActual,
    }),
  }
}

const addresses = (cells: readonly (readonly [string, CellAt])[]): Record<string, string> =>
  Object.fromEntries(cells.map(([name, where]) => [name, a1(where)]))
