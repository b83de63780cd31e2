import { expect, test } from '@jest/globals'
import { calculate } from '../../workbench/engine/calculate'
import { brokenByCircles } from '../../workbench/engine/circles'
import { univerForNode } from '../../workbench/engine/univer-node'
import { parseA1 } from '../../workbench/model/a1'
import { cellAt, emptySheet, openCell, type SheetModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook, type WorkbookModel } from '../../workbench/model/workbook-model'

/** Formulas by address in a tab called *Plan*, beside a tab *My leads*. */
function workbookOf(formulas: Readonly<Record<string, string>>): WorkbookModel {
  const model = emptyWorkbook({ firstTab: 'Plan' })
  model.sheets.push(emptySheet(1, 'My leads'))
  model.namedRanges.push({ name: 'Goal_p1', sheetId: 0, area: { row: 0, column: 0, lastRow: 0, lastColumn: 0 } })
  for (const [address, formula] of Object.entries(formulas)) cell(model, address).formula = formula
  return model
}

function cell(model: WorkbookModel, address: string) {
  const found = parseA1(address, (tab) => model.sheets.find(({ name }) => name === (tab ?? 'Plan')))
  if (!found) throw new Error(address)
  return openCell(found.sheet, found.area.row, found.area.column)
}

/** The addresses of those that are broken. */
function brokenOf(formulas: Readonly<Record<string, string>>): string[] {
  const model = workbookOf(formulas)
  const broken = brokenByCircles(model)
  return Object.keys(formulas).filter((address) => broken.has(cell(model, address)))
}

test.each<[what: string, formulas: Record<string, string>]>([
  ['itself', { A1: '=A1+1' }],
  ['itself, written in another way', { B2: '=sum(plan!$b$2)' }],
  ['itself by a name', { A1: '=Goal_p1*2' }],
  ['two of each other', { A1: '=C3', C3: '=A1' }],
  ['two of different tabs', { A1: "='My leads'!B2", "'My leads'!B2": '=Plan!A1' }],
  ['the range it stands in', { B5: '=SUM(B1:C9)' }],
  ['its own column', { A6: '=COUNTA(A:A)' }],
  ['its own column from a row on', { A6: '=COUNTA(A2:A)' }],
  ['its own row', { D3: '=SUM(2:3)' }],
  ['its own column, by way of another', { A6: '=IF(K17>0;"late";"")', K17: '=SUMPRODUCT((A:A<>"")*1)' }],
  ['a branch that is not taken', { A1: '=IF(TRUE;1;B1)', B1: '=A1' }],
  ['one that is in a circle', { A1: '=A1', B1: '=A1', C1: '=SUM(B:B)' }],
])('broken: a formula that depends on %s', (_, formulas) => {
  expect(brokenOf(formulas)).toEqual(Object.keys(formulas))
})

test.each<[what: string, formulas: Record<string, string>]>([
  ['a range beside it', { A4: '=SUM(A1:A3)', A5: '=SUM(B:C)', D4: '=SUM(A1:C9)' }],
  ['the same cells of another tab', { A1: "=SUM('My leads'!A:A)", B1: "='My leads'!B1" }],
  ['cells above, one after the other', { A1: '=1', A2: '=A1+1', A3: '=SUM(A$1:A2)', A4: '=SUM(A$1:A3)' }],
  ['a column that another formula stands in', { A1: '=B1', B1: '=C1', C1: '=1', D1: '=SUM(A:C)' }],
  ['an address within a text', { A1: '="see A1, and ""A:A"""', B1: '=IF(C1="B1";1;2)' }],
  ['a function that is called as a cell', { LOG10: '=LOG10(100)' }],
  ['variables', { A1: '=LET(a;1;b;2;a+b)', B1: '=MAP(C1:C2;LAMBDA(b;b*2))' }],
  ['a tab that is called as a cell', { A1: "='A1'!B2" }],
  ['a reference that is gone', { A1: '=#REF!+1' }],
])('whole: a formula that depends on %s', (_, formulas) => {
  expect(brokenOf(formulas)).toEqual([])
})

test('what depends on itself is #REF!, and so is what reads it; the others are calculated', async () => {
  const model = workbookOf({ A1: '=COUNTA(A:A)', B1: '=IF(A1>0;"some";"none")', C1: '=COUNTA(D1:D9)', D2: '=1' })
  await calculate(model, { univer: univerForNode() })
  const values = [0, 1, 2].map((column) => cellAt(model.sheets[0] as SheetModel, 0, column)?.value)
  expect(values).toEqual([{ error: '#REF!' }, { error: '#REF!' }, 1])
  expect(cell(model, 'A1').formula).toBe('=COUNTA(A:A)')
})

test('long columns of formulas are searched at once, also where each reads all above it', () => {
  const model = emptyWorkbook({ firstTab: 'Plan' })
  const sheet = model.sheets[0] as SheetModel
  sheet.rows = 20_000
  for (let row = 1; row < sheet.rows; row++) {
    openCell(sheet, row, 0).formula = `=A${row}+1`
    openCell(sheet, row, 1).formula = `=SUM(B$1:B${row})+COUNT(A:A)`
  }
  const began = Date.now()
  expect(brokenByCircles(model).size).toBe(0)
  // Well below a second; going through the ranges cell by cell would take minutes.
  expect(Date.now() - began).toBeLessThan(5000)
  openCell(sheet, 0, 0).formula = '=B20000'
  expect(brokenByCircles(model).size).toBe(2 * 20_000 - 1)
})
