import { expect, test } from '@jest/globals'
import { placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

test('before the first month the deals expected are one number, wherever they stand', async () => {
  // Months of so few leads that rounding moves them.
  const { workbench, tab } = plannedWorkbook({ revenueGoal: 123456, months: 5, monthWeights: [1, 2, 3, 5, 7] })
  workbench.typeInto('Today_p1', '2025-12-20')
  await workbench.recalculate()
  const forecast = valueIn(tab, placeOf(tab, 'standing of deals', 7)) as number
  expect(forecast).toBeGreaterThan(0)
  expect(valueIn(tab, placeOf(tab, 'top above 8', 2))).toBe(forecast)
})
