import { cardCell } from './cards'
import { at } from './cells'
import { INPUT_COLUMNS, MONTH_COLUMNS, RATE_COLUMNS, TYPE_COLUMNS } from './columns'
import type { CellAt } from './formula'
import { type PlanLayout } from './layout'
import { inputRow, usedInput } from './places'
import { a1 } from './print-formula'

/** Where the plan's figures stand in its tab, as A1 addresses: for a summary of it. */
export interface PlanCells {
  readonly headlines: Readonly<Record<string, string>>
  readonly types: readonly Readonly<Record<string, string>>[]
  readonly months: readonly Readonly<Record<string, string>>[]
}

export function planCells(layout: PlanLayout, place: (at: CellAt) => CellAt = (at) => at): PlanCells {
  const addresses = (cells: readonly (readonly [string, CellAt])[]): Record<string, string> =>
    Object.fromEntries(cells.map(([name, where]) => [name, a1(place(where))]))
  // Each figure by the first row of the block that it stands in, and its column there.
  const rows = (count: number, figures: Readonly<Record<string, readonly [number, number]>>) =>
    Array.from({ length: count }, (_, index) =>
      addresses(Object.entries(figures).map(([name, [first, column]]) => [name, at(first + index, column)])),
    )
  const R = RATE_COLUMNS
  const T = TYPE_COLUMNS
  const M = MONTH_COLUMNS
  return {
    headlines: addresses([
      ['revenueTarget', at(inputRow('revenueGoal'), INPUT_COLUMNS.input)],
      ['dealSize', usedInput('dealSize')],
      ['requiredDeals', cardCell('requiredDeals')],
      ['requiredLeads', cardCell('requiredLeads')],
      ['confidentLeads', cardCell('confidentLeads')],
      ['agreedLeads', cardCell('agreedLeads')],
      ['chanceOfDeals', cardCell('chanceOfDeals')],
      ['chanceOfRevenue', cardCell('chanceOfRevenue')],
      ['leadValueTarget', cardCell('leadValueTarget')],
      ['agreement', at(1, 0)],
    ]),
    types: rows(layout.types, {
      type: [layout.rates.first, R.type],
      leads: [layout.rates.first, R.leads],
      deals: [layout.rates.first, R.deals],
      naiveRate: [layout.rates.first, R.naiveRate],
      measuredRate: [layout.rates.first, R.measuredRate],
      usedRate: [layout.rates.first, R.usedRate],
      low: [layout.rates.first, R.low],
      high: [layout.rates.first, R.high],
      leadValue: [layout.leadTypes.first, T.leadValue],
      leadsPerDeal: [layout.leadTypes.first, T.leadsPerDeal],
      requiredLeads: [layout.leadTypes.first, T.requiredLeads],
      agreedLeads: [layout.leadTypes.first, T.agreedLeads],
    }),
    months: rows(layout.months, {
      month: [layout.byMonth.first, M.month],
      revenueTarget: [layout.byMonth.first, M.revenue],
      dealsTarget: [layout.byMonth.first, M.deals],
      leadsTarget: [layout.byMonth.first, M.leads],
      leadValueTarget: [layout.byMonth.first, M.leadValue],
      leadsActual: [layout.byMonth.first, M.leadsActual],
      leadValueActual: [layout.byMonth.first, M.leadValueActual],
      dealsActual: [layout.byMonth.first, M.dealsActual],
      revenueActual: [layout.byMonth.first, M.revenueActual],
    }),
  }
}
