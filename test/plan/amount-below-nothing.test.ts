import { expect, test } from '@jest/globals'
import { MONTH_COLUMNS } from '../../src/plan/columns'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { placeOf, plannedWorkbook, refresh, valueIn } from '../support/planned-workbook'

test('an amount below nothing counts in no revenue, live as after measuring again', async () => {
  const csv = `${firstWeeks()}\nL-X,2026-01-09,Demo request,Won,2026-01-28,-900`
  const planned = plannedWorkbook(FIRST_WEEKS, { csv })
  const { workbench, tab, plan, model } = planned
  const january = async (column: number) => {
    await workbench.recalculate()
    return valueIn(tab, placeOf(tab, 'byMonth of 1', column))
  }
  // Live: no Counts tab was needed for it.
  expect(model.sheets).toHaveLength(2)
  // Four deals of 1,000, and one without an amount.
  const before = [await january(MONTH_COLUMNS.dealsActual), await january(MONTH_COLUMNS.revenueActual)]
  expect(before).toEqual([5, 4000])
  refresh(planned, plan.sheetId)
  expect([await january(MONTH_COLUMNS.dealsActual), await january(MONTH_COLUMNS.revenueActual)]).toEqual(before)
  expect(model.sheets).toHaveLength(2)
})
