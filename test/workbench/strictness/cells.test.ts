import { expect, test } from '@jest/globals'
import { run, workbenchWith } from '../fake-add-on'

/** What a Belgian workbook keeps of a text that a script writes. */
const kept = (text: string, format = ''): unknown =>
  run(
    `var r = sheet().getRange("A1:B1"); ${format && `r.setNumberFormats([[${JSON.stringify(format)}, "General"]]);`}
     r.setValues([[${JSON.stringify(text)}, ""]]); return [r.getFormulas()[0][0], r.getDisplayValues()[0][0]]`,
    { calculated: true },
  )

const TYPED: readonly [text: string, stored: unknown][] = [
  ['1/2', 46054],
  ['12,5', 12.5],
  ['12.500,50', 12500.5],
  ['33%', 0.33],
  ['TRUE', true],
  ['plain', 'plain'],
  ["'=1+1", '=1+1'],
  ["'007", '007'],
]
test.each(TYPED)('a text is taken as if it were typed: %s', (text, stored) => {
  const workbench = workbenchWith(`sheet().getRange("A1").setValue(${JSON.stringify(text)})`)
  workbench.run('run')
  const value = workbench.value('A1')
  // 1/2 means 1 February of the running year.
  if (text === '1/2') expect(new Date(Date.UTC(1899, 11, 30 + Number(value))).toISOString().slice(5, 10)).toBe('02-01')
  else expect(value).toBe(stored)
})

test('a text that starts with = becomes a formula, unless the cell is formatted as text', () => {
  const workbench = workbenchWith(
    'sheet().getRange("A1").setValue("=1+1"); sheet().getRange("A2").setNumberFormat("@").setValue("=1+1")',
  )
  workbench.run('run')
  const [first, second] = [0, 1].map((row) => workbench.model.sheets[0]?.cells.get(row)?.get(0))
  expect(first?.formula).toBe('=1+1')
  expect(second).toMatchObject({ value: '=1+1' })
  expect(second?.formula).toBeUndefined()
})

test('text format keeps what looks like a date, an amount or a pattern', () => {
  for (const text of ['1/2', '12,5', '=1+1', '33%', 'TRUE']) expect(kept(text, '@')).toEqual(['', text])
})

const GRIDS = [
  'setValues',
  'setFormulas',
  'setNumberFormats',
  'setBackgrounds',
  'setFontColors',
  'setFontWeights',
  'setNotes',
  'setWraps',
]
test.each(GRIDS)('%s takes an array of exactly the size of the range', (method) => {
  for (const [grid, message] of [
    ['[["",""]]', /number of rows/],
    ['[["",""],["",""],["",""]]', /number of rows/],
    ['[[""],[""]]', /number of columns/],
    ['[["",""],[""]]', /number of columns/],
    ['["",""]', /signature/],
    ['""', /signature/],
  ] as const) {
    expect(() => run(`sheet().getRange("A1:B2").${method}(${grid})`)).toThrow(message)
  }
})

test('a cell holds 50,000 characters and no more, in values and in formulas', () => {
  expect(() => run('sheet().getRange("A1").setValue("x".repeat(50000))')).not.toThrow()
  expect(() => run('sheet().getRange("A1").setValue("x".repeat(50001))')).toThrow(/50000 characters/)
  expect(() => run('sheet().getRange("A1").setFormula("=" + "1+".repeat(25000) + "1")')).toThrow(/50000 characters/)
})

test('a workbook holds ten million cells', () => {
  expect(() => run('sheet().insertRowsAfter(1000, 383000)')).not.toThrow()
  expect(() => run('sheet().insertRowsAfter(1000, 385000)')).toThrow(/10000000 cells/)
})

test('NaN, infinity, an invalid date and an object are refused', () => {
  for (const value of ['NaN', '1 / 0', 'new Date("x")', '{}', '[1]', 'function () {}']) {
    expect(() => run(`sheet().getRange("A1").setValue(${value})`)).toThrow()
  }
})
