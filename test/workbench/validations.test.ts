import { expect, test } from '@jest/globals'
import { validationsOf } from '../../workbench/browser/screen/validations'
import type { SheetModel, ValidationModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook } from '../../workbench/model/workbook-model'

const cell = (row: number, column: number, criterion: string, value: string): ValidationModel => ({
  area: { row, column, lastRow: row, lastColumn: column },
  criterion,
  values: [value],
  allowInvalid: true,
  help: '',
})

const rulesOf = (validations: ValidationModel[]) =>
  validationsOf({ ...(emptyWorkbook({}).sheets[0] as SheetModel), validations }) as { ranges: object[] }[]

test('cells of one rule are one rule for the screen, and one area where they lie below each other', () => {
  const list = [3, 1, 2, 7].map((row) => cell(row, 4, 'VALUE_IN_RANGE', 'A1:A3'))
  expect(rulesOf([...list, cell(1, 5, 'VALUE_IN_RANGE', 'B1:B3')]).map(({ ranges }) => ranges)).toEqual([
    [
      { startRow: 1, endRow: 3, startColumn: 4, endColumn: 4 },
      { startRow: 7, endRow: 7, startColumn: 4, endColumn: 4 },
    ],
    [{ startRow: 1, endRow: 1, startColumn: 5, endColumn: 5 }],
  ])
})

test('a formula is about its own cell, and stays with it', () => {
  expect(rulesOf([1, 2].map((row) => cell(row, 0, 'CUSTOM_FORMULA', '=A1>0')))).toHaveLength(2)
})
