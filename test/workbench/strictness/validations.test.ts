import { describe, expect, test } from '@jest/globals'
import { run, workbenchWith } from '../fake-add-on'

const REFUSED = /The data you entered in cell A1 violates the data validation rules set on this cell\./

/** Lays a rule that rejects over A1 and does something with that cell. */
const under = (rule: string, then: string, allowInvalid = false): unknown =>
  run(
    `var cell = sheet().getRange("A1");
     cell.setDataValidation(SpreadsheetApp.newDataValidation().setAllowInvalid(${String(allowInvalid)}).${rule}.build());
     ${then}`,
    { calculated: true },
  )

const LIST = 'requireValueInList(["yes", "no"])'
const CASES: readonly [rule: string, fits: readonly string[], violates: readonly string[]][] = [
  [LIST, ['"yes"', '"\'no"', '""', 'null'], ['"Yes"', '"maybe"', '1', 'true']],
  ['requireNumberGreaterThanOrEqualTo(0)', ['0', '"12"', '""'], ['-1', '"\'12"', '"abc"', 'true']],
  ['requireNumberBetween(0, 1)', ['0', '1', '"50%"'], ['1.01', '"x"']],
  ['requireCheckbox()', ['true', '"FALSE"'], ['1', '"yes"']],
  ['requireDate()', ['new Date(2026, 0, 1)', '"2026-01-01"'], ['46000', '"soon"', '"\'2026-01-01"']],
  ['requireDateAfter(new Date(2026, 0, 1))', ['"2026-01-03"'], ['"2025-12-31"', '46100']],
]

describe.each(CASES)('under the rule %s that rejects', (rule, fits, violates) => {
  test.each(fits)('a script may write %s', (value) => {
    expect(() => under(rule, `cell.setValue(${value}); cell.setValues([[${value}]])`)).not.toThrow()
  })
  test.each(violates)('a script may not write %s, by itself or in a grid', (value) => {
    expect(() => under(rule, `cell.setValue(${value})`)).toThrow(REFUSED)
    expect(() => under(rule, `cell.setValues([[${value}]])`)).toThrow(REFUSED)
  })
})

test('a number under a rule for dates is taken where the cell shows dates', () => {
  expect(() => under('requireDate()', 'cell.setNumberFormat("yyyy-mm-dd").setValue(46000)')).not.toThrow()
})

test('a formula is judged by its result, which is not known yet: it is refused', () => {
  expect(() => under(LIST, 'cell.setFormula("=\\"yes\\"")')).toThrow(REFUSED)
  expect(() => under(LIST, 'cell.setFormulas([["=1"]])')).toThrow(REFUSED)
  expect(() => under(LIST, 'cell.setValue("=1")')).toThrow(REFUSED)
})

test('a list that lies in cells is judged by what is shown there', () => {
  const rule = 'requireValueInRange(sheet().getRange("C1:C2"))'
  expect(() => under(rule, 'sheet().getRange("C1").setValue("yes"); cell.setValue("yes")')).not.toThrow()
  expect(() => under(rule, 'sheet().getRange("C1").setValue("yes"); cell.setValue("no")')).toThrow(REFUSED)
})

test('a rule that only marks refuses nothing, and clearing is never refused', () => {
  expect(() => under(LIST, 'cell.setValue("maybe")', true)).not.toThrow()
  expect(() => under(LIST, 'cell.clearContent(); cell.setFormula("")')).not.toThrow()
})

test('one cell that is refused takes the whole call with it', () => {
  const workbench = workbenchWith(`
    sheet().getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().setAllowInvalid(false).${LIST}.build());
    try { sheet().getRange("A1:B1").setValues([[1, 2]]) } catch (error) { return error.message }`)
  expect(workbench.run('run')).toContain('in cell B1')
  expect(workbench.value('A1')).toBe('')
})

const rules =
  'return sheet().getRange("A1:C4").getDataValidations().map(function (row) { return row.map(function (rule) { return rule ? rule.getCriteriaType().slice(0, 5) : "" }).join() })'

test('a rule that reaches further than where another is laid keeps the rest of its cells', () => {
  expect(
    run(`sheet().getRange("A1:C4").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
         sheet().getRange("B2:B3").setDataValidations([[null], [SpreadsheetApp.newDataValidation().requireCheckbox().build()]]);
         ${rules}`),
  ).toEqual(['DATE_,DATE_,DATE_', 'DATE_,,DATE_', 'DATE_,CHECK,DATE_', 'DATE_,DATE_,DATE_'])
  expect(
    run(`sheet().getRange("B2").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
         sheet().getRange("A1:C4").clearDataValidations(); ${rules}`),
  ).toEqual([',,', ',,', ',,', ',,'])
})

test('rows that are inserted have the rules of the row before them', () => {
  expect(
    run(`sheet().getRange("B1").setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
         sheet().insertRowsAfter(1, 2); ${rules}`),
  ).toEqual([',DATE_,', ',DATE_,', ',DATE_,', ',,'])
})
