import { describe, expect, test } from '@jest/globals'
import { FIRST_WEEKS, firstWeeks } from '../../support/first-weeks'
import { type PlannedWorkbook, placeOf, plannedWorkbook, preview, refresh, valueIn } from '../../support/planned-workbook'

const typed = async ({ workbench }: PlannedWorkbook, deals: string): Promise<void> => {
  workbench.typeInto('PipelineDealsOverride_p1', deals)
  await workbench.recalculate()
}
/** The card of the chance of the revenue, as it is shown: in whole percent. */
const chance = ({ tab }: PlannedWorkbook): number => Math.round(100 * (valueIn(tab, placeOf(tab, 'top above 8', 0)) as number))

describe('deals from earlier leads that somebody typed', () => {
  test('count in the preview of a refresh and in the levers as they do in the tab', async () => {
    const planned = plannedWorkbook({ revenueGoal: 400000, months: 6 })
    await planned.workbench.recalculate()
    const measured = preview(planned, planned.plan.sheetId)
    expect(Math.round(100 * measured.old.chanceOfRevenue)).toBe(chance(planned))
    await typed(planned, '30')
    const { old, new: next, inputsChanged } = preview(planned, planned.plan.sheetId)
    expect(inputsChanged).toBe(true)
    expect(Math.round(100 * old.chanceOfRevenue)).toBe(Math.round(100 * measured.old.chanceOfRevenue))
    expect(Math.round(100 * next.chanceOfRevenue)).toBe(chance(planned))
    expect(next.chanceOfRevenue).toBeGreaterThan(old.chanceOfRevenue + 0.05)
    refresh(planned, planned.plan.sheetId)
    await planned.workbench.recalculate()
    expect(planned.workbench.value('PipelineDealsOverride_p1')).toBe(30)
    const levers = [1, 2, 3].map((line) =>
      Math.round(100 * (valueIn(planned.tab, placeOf(planned.tab, `levers of ${line}`, 1)) as number)),
    )
    for (const lever of levers) expect(lever).toBeGreaterThanOrEqual(chance(planned))
  })

  test('are expected month by month where none were measured', async () => {
    const planned = plannedWorkbook({ ...FIRST_WEEKS, startMonth: '2026-06' }, { csv: firstWeeks() })
    expect(valueIn(planned.tab, placeOf(planned.tab, 'inputs above 12', 1))).toBe(0)
    const shares = [1, 2, 3, 4].map((month) => valueIn(planned.tab, placeOf(planned.tab, `following of ${month}`, 6)) as number)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })
})
