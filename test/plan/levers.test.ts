import { expect, test } from '@jest/globals'
import { cellAt } from '../../workbench/model/sheet-model'
import { placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

test('the leads that a shorter cycle would take follow a goal that is typed, and are never more than it takes without', async () => {
  const at = async (goal: string, made: number) => {
    const { workbench, tab } = plannedWorkbook({ revenueGoal: made, months: 6 })
    workbench.typeInto('RevenueGoal_p1', goal)
    await workbench.recalculate()
    const cell = (line: number, column: number) => valueIn(tab, placeOf(tab, `levers of ${line}`, column))
    const line = [1, 2, 3, 4].find((each) => cell(each, 0) === 'speed: a shorter cycle') as number
    return { leads: cell(line, 5) as number, fewer: [1, 2, 3, 4].map((each) => cell(each, 6) as number), ofCycle: cell(line, 6) }
  }
  const [typed, made] = [await at('800000', 400000), await at('800000', 800000)]
  // As a plan that was made for this goal has it, but for the rounding of a lead.
  expect(Math.abs(typed.leads - made.leads)).toBeLessThanOrEqual(1)
  const lowered = await at('200000', 400000)
  for (const fewer of [...typed.fewer, ...lowered.fewer]) expect(fewer).toBeGreaterThanOrEqual(0)
  expect(lowered.ofCycle as number).toBeLessThan(lowered.leads)
})

test('both chances of the levers are said to be those of the day of the agreement', () => {
  const { tab } = plannedWorkbook({ months: 6 })
  const head = (column: number) => cellAt(tab, ...placeOf(tab, 'levers above 2', column))
  expect(head(1)?.value).toBe('Chance at the agreement')
  expect(head(2)?.note).toMatch(/on the day of the agreement/)
})
