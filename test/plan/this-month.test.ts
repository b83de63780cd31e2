import { beforeAll, expect, test } from '@jest/globals'
import { MONTH_COLUMNS } from '../../src/plan/columns'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
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

test('before anything came, all that the month asks is owed', async () => {
  planned.workbench.typeInto('Today_p1', '2026-03-15')
  await planned.workbench.recalculate()
  const owed = TYPES.map((leadType) => cell(`thisMonth of ${leadType}`, 3)).reduce((sum, leads) => sum + leads, 0)
  expect(owed).toBe(cell('byMonth of 3', MONTH_COLUMNS.leads))
})

test('no more is owed this month than the whole period still needs', async () => {
  const { workbench, tab } = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks() })
  // 35 leads came in, five of them in February.
  const owedOf = async (goal: string) => {
    workbench.typeInto('Today_p1', '2026-02-14')
    workbench.typeInto('RevenueGoal_p1', goal)
    await workbench.recalculate()
    const [left, target, owed] = [
      ['standing of leads', 6],
      ['thisMonth of Demo request', 1],
      ['thisMonth of Demo request', 3],
    ].map(([row, column]) => valueIn(tab, placeOf(tab, row as string, column as number)))
    return { left, target, owed }
  }
  expect(await owedOf('40000')).toEqual({ left: 45, target: 20, owed: 15 })
  expect(await owedOf('18000')).toEqual({ left: 1, target: 9, owed: 1 })
  expect(await owedOf('16000')).toEqual({ left: 0, target: 8, owed: 0 })
})

test('before the first month nothing is due', async () => {
  planned.workbench.typeInto('Today_p1', '2025-12-15')
  await planned.workbench.recalculate()
  expect(TYPES.map((leadType) => cell(`thisMonth of ${leadType}`, 1))).toEqual([0, 0, 0, 0])
})
