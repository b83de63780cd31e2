import { expect, test } from '@jest/globals'
import { run, workbenchWith } from './fake-add-on'

const belgian = { locale: 'nl_BE' }
const refused: readonly [what: string, body: string, message: RegExp][] = [
  ['too many rows', 'sheet().getRange(1,1,3,1).setValues([[1],[2]])', /The data has 2 but the range has 3/],
  ['too few columns', 'sheet().getRange(1,1,1,2).setValues([[1]])', /The data has 1 but the range has 2/],
  ['another workbook', 'SpreadsheetApp.openById("x")', /permissions are not sufficient/],
  ['an unknown method', 'sheet().getRange("A1").setSparkle(1)', /Range\.setSparkle/],
  ['an unknown enumeration value', 'return Charts.ChartType.DONUT', /ChartType\.DONUT/],
  ['a comma in a formula', 'sheet().getRange("A1").setValue("=SUM(1,2)")', /","/],
  ['a decimal in a formula', 'sheet().getRange("A1").setFormula("=0.5*2")', /decimal/],
  ['a literal array', 'sheet().getRange("A1").setFormula("={1;2}")', /literal/],
  ['a sheet name twice', 'SpreadsheetApp.getActive().insertSheet("SHEET1")', /already exists/],
  ['outside of the grid', 'sheet().getRange(1001,1)', /outside the dimensions/],
  ['a name like a cell', 'SpreadsheetApp.getActive().setNamedRange("A1",sheet().getRange("A1"))', /not valid/],
  ['10 KB in a property', 'PropertiesService.getDocumentProperties().setProperty("k","x".repeat(10000))', /too large/],
  ['a number as property', 'PropertiesService.getDocumentProperties().setProperty("k",1)', /signature/],
  ['an object as a value', 'sheet().getRange("A1").setValue({})', /signature/],
  [
    'reading an uncalculated formula',
    'sheet().getRange("A1").setFormula("=1+1"); sheet().getRange("A1").getValue()',
    /before Sheets calculated/,
  ],
  ['fetch', 'fetch("x")', /fetch is not defined/],
  ['timers', 'setTimeout(run, 1)', /setTimeout is not defined/],
  ['a cut merge', 'sheet().getRange("A1:B2").merge(); sheet().getRange("B2:C3").merge()', /merged range/],
]
test.each(refused)('refuses %s', (_, body, message) => {
  expect(() => run(body, belgian)).toThrow(message)
})

test('takes commas, decimals and quoted separators where the locale has them', () => {
  expect(() => run('sheet().getRange("A1").setFormula("=SUM(0.5,2)")', { locale: 'en_US' })).not.toThrow()
  expect(() => run('sheet().getRange("A1").setFormula("=IF(1=1;\\"a,b 1.5\\";\'My, tab\'!A1)")', belgian)).not.toThrow()
})

test('has no services while the script loads', () => {
  expect(() => workbenchWith('', {}, 'SpreadsheetApp.getActive()').run('run')).toThrow(/while the script loads/)
})

test('has menus but no document before the add-on was enabled', () => {
  const menu = workbenchWith(
    '',
    {},
    'function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("New", "run").addToUi() }',
  )
  menu.onOpen(false)
  expect(menu.screen.menu).toEqual([{ caption: 'New', functionName: 'run' }])
  expect(() => workbenchWith('', {}, 'function onOpen() { SpreadsheetApp.getActive() }').onOpen(false)).toThrow(/AuthMode.NONE/)
})

test('loses a result with a Date in it, and keeps plain JSON', () => {
  expect(workbenchWith('return { day: new Date(0) }').serverCall('run')).toBeNull()
  expect(workbenchWith('return { rows: [1, "a", null] }').serverCall('run')).toEqual({ rows: [1, 'a', null] })
})

test('lets a custom function compute, and not write', async () => {
  const workbench = workbenchWith(
    '',
    {},
    [
      '/** Twice.\n * @customfunction\n */\nfunction TWICE(x) { return x * 2 }',
      '/** @customfunction */\nfunction WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange("A9").setValue(1); return 1 }',
      '/** Not offered. */\nfunction hidden() { return 1 }',
    ].join('\n'),
  )
  expect(workbench.customFunctionNames).toEqual(['TWICE', 'WRITES'])
  workbench.typeInto('A1', '=TWICE(21)')
  workbench.typeInto('A2', '=WRITES()')
  await workbench.recalculate()
  expect(workbench.value('A1')).toBe(42)
  expect(workbench.value('A2')).toEqual({ error: '#ERROR!' })
})

test('counts calls, and reads that come after a write', () => {
  const workbench = workbenchWith(
    'sheet().getRange("A1:A2").setValues([[1],[2]]); sheet().getRange("A1").getValue(); sheet().getRange("A2").getValue()',
  )
  workbench.run('run')
  expect(workbench.calls).toMatchObject({
    writes: 1,
    readsAfterWrite: 1,
    byMethod: { 'Range.setValues': 1, 'Range.getValue': 2 },
  })
})

test('reads and writes Dates in the zone of the workbook, not of the script', () => {
  const body =
    'var r = sheet().getRange("A1"); r.setValue(new Date(Date.UTC(2026, 6, 1, 22, 0))); return [r.getValue() instanceof Date, r.getValue().toISOString()]'
  const workbench = workbenchWith(body, { timeZone: 'Europe/Brussels' })
  expect(workbench.run('run')).toEqual([true, '2026-07-01T22:00:00.000Z'])
  // Midnight of 2 July in Brussels.
  expect(workbench.value('A1')).toBe(46205)
})
