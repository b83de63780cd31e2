import { expect, test } from '@jest/globals'
import { workbenchWith } from '../fake-add-on'

/** What a cell shows that calls `TRY` with these arguments, where TRY has this body. */
async function cell(body: string, args = ''): Promise<unknown> {
  const workbench = workbenchWith('', {}, `/** @customfunction */\nfunction TRY(a, b, c) { ${body} }`)
  workbench.typeInto('B1', '7')
  workbench.typeInto('B2', 'x')
  workbench.typeInto('B3', '=NA()')
  workbench.typeInto('C1', '2026-07-01')
  workbench.typeInto('D1', `=TRY(${args})`)
  await workbench.recalculate()
  return workbench.value('D1')
}

const FORBIDDEN: readonly [what: string, body: string][] = [
  ['write a cell', 'SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1)'],
  ['add a tab', 'SpreadsheetApp.getActive().insertSheet()'],
  ['show a sidebar', 'SpreadsheetApp.getUi()'],
  ['read user properties', 'PropertiesService.getUserProperties()'],
  ['write document properties', 'PropertiesService.getDocumentProperties().setProperty("a", "b")'],
]
test.each(FORBIDDEN)('may not %s', async (_, body) => {
  expect(await cell(`${body}; return 1`)).toEqual({ error: '#ERROR!' })
})

const ARGUMENTS: readonly [what: string, args: string, seen: string][] = [
  ['one cell is a scalar', 'B1', '7'],
  ['a range is a grid, a blank cell in it a text', 'A1:B2', '[["",7],["","x"]]'],
  ['a blank cell is an empty text', 'A1', '""'],
  ['a literal is a scalar', '"x"', '"x"'],
  ['an error cell is a text', 'B3', '"#N/A"'],
]
test.each(ARGUMENTS)('%s', async (_, args, seen) => {
  expect(await cell('return "seen " + JSON.stringify(a)', args)).toBe(`seen ${seen}`)
})

test('10 % is a tenth', async () => {
  expect(await cell('return a * 10', '10%')).toBe(1)
})

test('a date cell is a Date of the add-on’s realm, in the zone of the workbook; a number stays a number', async () => {
  const seen =
    'return a.map(function (row) { return row.map(function (each) { return each instanceof Date ? each.toISOString() : typeof each }).join() }).join(" ")'
  // Midnight in Brussels.
  expect(await cell(seen, 'B1:C2')).toBe('number,2026-06-30T22:00:00.000Z string,string')
})

test('an argument that is left out is undefined', async () => {
  expect(await cell('return typeof b', 'B1')).toBe('undefined')
})

const REFUSED = ['({ a: 1 })', '[[1, 2], [3]]', '[]', '[[]]', '[[{}]]', 'new Map()']
test.each(REFUSED)('%s is no result', async (result) => {
  expect(await cell(`return ${result}`)).toEqual({ error: '#ERROR!' })
})

test('a text stays a text, also one of digits', async () => {
  expect(await cell('return "007"')).toBe('007')
})

test('a number that is none shows #NUM!', async () => {
  expect(await cell('return 0 / 0')).toEqual({ error: '#NUM!' })
})
