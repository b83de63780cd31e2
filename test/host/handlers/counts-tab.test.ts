import { describe, expect, test } from '@jest/globals'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import { asCalculated, type PlannedWorkbook, plannedWorkbook, refresh } from '../../support/planned-workbook'

/** One lead of each of these types in each month, the last of each year won. */
function monthly(types: number, months: number): string {
  const lines = ['Lead ID,Created,Lead type,Status,Closed on,Amount']
  for (let month = 0; month < months; month++)
    for (let type = 0; type < types; type++) {
      const day = `${2025 - Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`
      const won = month % 12 === 11
      lines.push(`L-${month}-${type},${day},Type ${type},${won ? 'Won' : 'Lost'},${day},${won ? 9000 : ''}`)
    }
  return lines.join('\n')
}

const countsOf = ({ model }: PlannedWorkbook): SheetModel => model.sheets.find(({ name }) => name === 'Counts 1') as SheetModel
const lastRow = (sheet: SheetModel): number =>
  Math.max(...[...eachCell(sheet)].map(([row, , { value }]) => (value === '' ? 0 : row)))

describe('the counts tab', () => {
  test('is made again by a refresh when somebody deleted it, also where it is longer than a new tab', () => {
    const planned = plannedWorkbook({}, { datesAsText: true, csv: monthly(11, 96) })
    const rows = lastRow(countsOf(planned))
    expect(rows).toBeGreaterThan(1000)
    planned.model.sheets = planned.model.sheets.filter((sheet) => sheet !== countsOf(planned))
    refresh(planned, planned.plan.sheetId)
    expect(lastRow(countsOf(planned))).toBe(rows)
  })

  test('holds nothing old below the new when there is less to count', () => {
    const planned = plannedWorkbook({}, { datesAsText: true, csv: monthly(3, 48) })
    const before = lastRow(countsOf(planned))
    for (const row of [...planned.history.cells.keys()]) if (row > 72) planned.history.cells.delete(row)
    asCalculated(planned.model)
    ask(planned.workbench, 'refreshCounts', { sheetId: planned.plan.sheetId, months: null, asOf: null })
    expect(before - lastRow(countsOf(planned))).toBe(72)
  })
})
