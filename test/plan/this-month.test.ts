import { beforeAll, expect, test } from '@jest/globals'
import { MONTH_COLUMNS } from '../../src/plan/columns'
import { type PlannedWorkbook, placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

let planned: PlannedWorkbook
const cell = (row: string, column: number) => valueIn(planned.tab, placeOf(planned.tab, row, column)) as number

const TYPES = ['Cold call', 'Demo request', 'Ebook', 'Webinar']

beforeAll(() => {
  planned = plannedWorkbook({ monthWeights: [1, 2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31], revenueGoal: 123456 })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
  "month %s: the leads of each type add up to the month's target",
  async (month) => {
    planned.workbench.typeInto('Today_p1', `2026-${String(month).padStart(2, '0')}-15`)
    await planned.workbench.recalculate()
    const targets = TYPES.map((leadType) => cell(`thisMonth of ${leadType}`, 1))
    const whole = cell(`byMonth of ${month}`, MONTH_COLUMNS.leads)
    expect(targets.reduce((sum, leads) => sum + leads, 0)).toBe(whole)
    for (const leads of targets) expect(Number.isInteger(leads)).toBe(true)
  },
)

test('before the first month nothing is due', async () => {
  planned.workbench.typeInto('Today_p1', '2025-12-15')
  await planned.workbench.recalculate()
  expect(TYPES.map((leadType) => cell(`thisMonth of ${leadType}`, 1))).toEqual([0, 0, 0, 0])
})
