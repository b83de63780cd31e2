import { expect, test } from '@jest/globals'
import { MONTH_COLUMNS } from '../../src/plan/columns'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { placeOf, plannedWorkbook, refresh, valueIn } from '../support/planned-workbook'

test.each([
  ['counted live', false, 2],
  ['written to a counts tab', true, 3],
])('a refund lowers the revenue of its month, %s, as after measuring again', async (_, datesAsText, tabs) => {
  const csv = `${firstWeeks()}\nL-X,2026-01-09,Demo request,Won,2026-01-28,-900`
  const planned = plannedWorkbook(FIRST_WEEKS, { csv, datesAsText })
  const { workbench, tab, plan, model } = planned
  const january = async (column: number) => {
    await workbench.recalculate()
    return valueIn(tab, placeOf(tab, 'byMonth of 1', column))
  }
  expect(model.sheets).toHaveLength(tabs)
  // Four deals of 1,000, less the 900 that went back.
  const before = [await january(MONTH_COLUMNS.dealsActual), await january(MONTH_COLUMNS.revenueActual)]
  expect(before).toEqual([5, 3100])
  refresh(planned, plan.sheetId)
  expect([await january(MONTH_COLUMNS.dealsActual), await january(MONTH_COLUMNS.revenueActual)]).toEqual(before)
  expect(model.sheets).toHaveLength(tabs)
})
