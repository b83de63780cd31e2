import { expect, test } from '@jest/globals'
import type { PlanInputs } from '../../src/plan/inputs'
import { cellAt } from '../../workbench/model/sheet-model'
import { generatedHistory } from '../cli/generated-history'
import { plannedWorkbook } from '../support/planned-workbook'
import { recalledFacts } from '../support/recalled-facts'

const typed = (...rates: readonly (readonly [leadType: string, rate: number])[]): Partial<PlanInputs> => ({
  rateOverrides: rates.map(([leadType, rate]) => ({ leadType, rate })),
})
const ALL = typed(['Ebook', 0.02], ['Demo request', 0.6], ['Webinar', 0.1], ['Cold call', 0.01])

test.each<readonly [string, Partial<PlanInputs>]>([
  ['learnt rates', {}],
  ['learnt rates beside one that was typed', typed(['Demo request', 0.8])],
  ['typed rates only, far apart: no market moves them', ALL],
  ['a typed rate of 100 %', typed(['Demo request', 1])],
  ['deals all of one typed size', { dealSize: 100_000 }],
  ['one deal', { revenueGoal: 5_000, dealSize: 10_000, startMonth: '2026-09', months: 2 }],
  ['more deals than are summed one by one', { revenueGoal: 120_000_000, dealSize: 10_000 }],
])('both chances in the tab are those of the wizard: %s', async (_, inputs) => {
  const planned = plannedWorkbook(inputs, { csv: generatedHistory(600) })
  await planned.workbench.recalculate()
  const named = (name: string): unknown => {
    const found = planned.model.namedRanges.find((each) => each.name === name)
    return cellAt(planned.tab, found?.area.row ?? -1, found?.area.column ?? -1)?.value
  }
  const { outlook } = recalledFacts(planned)
  expect(named('ChanceOfDeals_p1')).toBeCloseTo(outlook.chanceOfDeals, 6)
  expect(named('ChanceOfRevenue_p1')).toBeCloseTo(outlook.chanceOfRevenue, 6)
  expect(outlook.chanceOfDeals).toBeGreaterThan(0.001)
  expect(outlook.chanceOfDeals).toBeLessThan(1)
})
