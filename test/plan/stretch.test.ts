import { expect, test } from '@jest/globals'
import { isStretch } from '../../src/plan/stretch'
import { placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

test('the wizard and the tab call the same plans a stretch: those that ask more than the best months ever brought', async () => {
  const { workbench, tab } = plannedWorkbook({ revenueGoal: 400000, months: 12 })
  await workbench.recalculate()
  const cell = (column: number) => valueIn(tab, placeOf(tab, 'realityCheck of 1', column))
  const [required, best] = [cell(1) as number, cell(4) as number]
  const verdicts: [boolean, unknown][] = []
  for (const ratio of [0.9, 1.03, 1.2]) {
    workbench.typeInto('RevenueGoal_p1', String(Math.round((400000 * ratio * best) / required)))
    await workbench.recalculate()
    verdicts.push([isStretch(cell(1) as number, cell(4) as number), cell(6)])
  }
  const stretch = 'A stretch: more than the best ever.'
  expect(verdicts).toEqual([
    [false, expect.not.stringContaining(stretch)],
    [true, stretch],
    [true, stretch],
  ])
})

test('nothing is a stretch where there is nothing to compare with', () => {
  expect(isStretch(3, 0)).toBe(false)
})
