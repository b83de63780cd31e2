import { describe, expect, test } from '@jest/globals'
import { moveReferences } from '../../workbench/model/move-references'

const insert = { axis: 'row', kind: 'insert', at: 4, count: 2 } as const
const remove = { axis: 'row', kind: 'remove', at: 4, count: 2 } as const
const column = { axis: 'column', kind: 'insert', at: 1, count: 1 } as const
const own = (formula: string, change: Parameters<typeof moveReferences>[3]): string =>
  moveReferences(formula, true, 'Plan', change)

// What Google Sheets does with references when rows or columns come and go, by its help pages.
describe('references follow', () => {
  test.each([
    ['=A4+A5', insert, '=A4+A7'],
    ['=SUM(A1:A5)', insert, '=SUM(A1:A7)'],
    ['=SUM(A1:A4)', insert, '=SUM(A1:A4)'],
    ['=SUM($A$5:$B$6)', insert, '=SUM($A$7:$B$8)'],
    ['="A5"&A5', insert, '="A5"&A7'],
    ["='CRM export'!A5+A5", insert, "='CRM export'!A5+A7"],
    ['=Plan!A5', insert, '=Plan!A7'],
    ['=SUM(C:C)', insert, '=SUM(C:C)'],
    ['=LOG10(A5)', insert, '=LOG10(A7)'],
    ['=A5+A7', remove, '=#REF!+A5'],
    ['=SUM(A1:A5)', remove, '=SUM(A1:A4)'],
    ['=SUM(A5:A6)', remove, '=SUM(#REF!)'],
    ['=SUM(A5:A9)', remove, '=SUM(A5:A7)'],
    ['=A1+B1+SUM(A1:C1)', column, '=A1+C1+SUM(A1:D1)'],
    ["=SUMIFS('CRM'!C:C;'CRM'!B:B;B2)", column, "=SUMIFS('CRM'!C:C;'CRM'!B:B;C2)"],
    ['=SUM(B:B)', column, '=SUM(C:C)'],
  ])('%s', (formula, change, moved) => {
    expect(own(formula, change)).toBe(moved)
  })

  test('of other tabs, to that tab only', () => {
    expect(moveReferences("=Plan!A5+A5+'Plan'!A1:A9", false, 'Plan', insert)).toBe("=Plan!A7+A5+'Plan'!A1:A11")
  })
})
