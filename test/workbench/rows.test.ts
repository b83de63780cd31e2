import { beforeEach, expect, test } from '@jest/globals'
import { changeLines } from '../../workbench/model/change-lines'
import type { Workbench } from '../../workbench/workbench'
import { workbenchWith } from './fake-add-on'

const PREPARE = `
  var s = sheet(), r = s.getRange("B5:B6")
  r.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1).build())
  s.getRange("B5").setValue(7).setNote("seven")
  s.getRange("C1").setFormula("=B5*2")
  s.setRowHeight(5, 40)
  SpreadsheetApp.getActive().setNamedRange("Seven", s.getRange("B5"))
  s.insertChart(s.newChart().setChartType(Charts.ChartType.LINE).addRange(r).setPosition(5, 4, 0, 0).build())
  s.protect().setWarningOnly(true).setUnprotectedRanges([r])
`
let workbench: Workbench
beforeEach(() => {
  workbench = workbenchWith('sheet().insertRowsBefore(3, 2)', {}, `function prepare() { ${PREPARE} }`)
  workbench.run('prepare')
})

/** The 0-based rows that everything upon B5:B6 lies on. */
const places = () => {
  const { model } = workbench
  const sheet = model.sheets[0] as (typeof model.sheets)[number]
  const rows = ({ row, lastRow }: { row: number; lastRow: number }) => [row, lastRow]
  return {
    validation: sheet.validations.map(({ area }) => rows(area)),
    chart: sheet.charts.map(({ ranges, position }) => [...ranges.map(({ area }) => rows(area)), position.row]),
    unprotected: sheet.protections.flatMap(({ unprotected }) => unprotected.map(rows)),
    name: model.namedRanges.map(({ area }) => rows(area)),
    note: [...sheet.cells].filter(([, cells]) => cells.get(1)?.note).map(([row]) => row),
    height: [...sheet.rowHeights.keys()],
    rows: sheet.rows,
  }
}

test('what lies upon the cells follows rows that are inserted above it', () => {
  workbench.run('run')
  expect(places()).toEqual({
    validation: [[6, 7]],
    chart: [[[6, 7], 7]],
    unprotected: [[6, 7]],
    name: [[6, 6]],
    note: [6],
    height: [6],
    rows: 1002,
  })
  expect(workbench.model.sheets[0]?.cells.get(0)?.get(2)?.formula).toBe('=B7*2')
})

test('deleting the same rows brings it back', () => {
  const before = places()
  workbench.run('run')
  const sheet = workbench.sheet('Sheet1')
  changeLines(workbench.model, sheet, { axis: 'row', kind: 'remove', at: 2, count: 2 })
  expect(places()).toEqual(before)
})

test('what lies upon deleted rows only is gone, what reaches beyond them shrinks', () => {
  changeLines(workbench.model, workbench.sheet('Sheet1'), { axis: 'row', kind: 'remove', at: 4, count: 1 })
  expect(places()).toMatchObject({ validation: [[4, 4]], name: [], note: [], height: [], rows: 999 })
})
