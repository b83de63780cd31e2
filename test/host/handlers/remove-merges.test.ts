import { expect, test } from '@jest/globals'
import { plannedWorkbook, removePlan, type } from '../../support/planned-workbook'

test('merged cells of a plan that goes are cells of their own again; those of a person stay merged', () => {
  const planned = plannedWorkbook({ months: 3 })
  const { tab } = planned
  type(planned, tab, 3, 20, 'ours')
  type(planned, tab, 5, 20, 'ours too')
  tab.merges.push({ row: 5, lastRow: 5, column: 20, lastColumn: 22 })
  expect(tab.merges.length).toBeGreaterThan(5)
  removePlan(planned)
  expect(tab.merges).toEqual([{ row: 5, lastRow: 5, column: 20, lastColumn: 22 }])
})
