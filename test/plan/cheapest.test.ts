import { expect, test } from '@jest/globals'
import { namesOf, placeOf, plannedWorkbook, type, valueIn } from '../support/planned-workbook'

const [COST, MOST, VERDICT] = [1, 2, 8]

test('where the types with a cost do not reach the goal, the plan asks for the costs that are missing before it asks for less', async () => {
  const planned = plannedWorkbook({ months: 6 })
  const { workbench, tab } = planned
  const types = namesOf(tab).rows.filter((name) => name.startsWith('cheapest of '))
  const verdict = async () => {
    await workbench.recalculate()
    return valueIn(tab, placeOf(tab, 'cheapest below 1', VERDICT))
  }
  expect(await verdict()).toMatch(/^Type what a lead of each type costs/)
  const [first = '', ...others] = types
  type(planned, tab, ...placeOf(tab, first, COST), '50')
  type(planned, tab, ...placeOf(tab, first, MOST), '10')
  expect(await verdict()).toMatch(/^Not every type has a cost yet/)
  for (const other of others) {
    // A lead that costs nothing has a cost.
    type(planned, tab, ...placeOf(tab, other, COST), '0')
    type(planned, tab, ...placeOf(tab, other, MOST), '10')
  }
  expect(await verdict()).toMatch(/^No mix reaches the goal/)
})
