import { expect, test } from '@jest/globals'
import { run, workbenchWith } from '../fake-add-on'

const properties = 'var p = PropertiesService.getDocumentProperties();'

test('a property holds 9 KB, counted in bytes', () => {
  expect(() => run(`${properties} p.setProperty("k", "x".repeat(9 * 1024))`)).not.toThrow()
  expect(() => run(`${properties} p.setProperty("k", "x".repeat(9 * 1024 + 1))`)).toThrow(/too large/)
  expect(() => run(`${properties} p.setProperty("k", "é".repeat(5000))`)).toThrow(/too large/)
})

test('properties hold 500 KB in all', () => {
  const fill = (count: number) => `${properties} for (var i = 0; i < ${count}; i++) p.setProperty("key" + i, "x".repeat(9000))`
  expect(() => run(fill(56))).not.toThrow()
  expect(() => run(fill(57))).toThrow(/quota/)
})

test('properties are texts only', () => {
  for (const value of ['1', 'true', 'null', '{}', 'undefined']) {
    expect(() => run(`${properties} p.setProperty("k", ${value})`)).toThrow(/signature/)
  }
})

test('a protection that warns takes no editors', () => {
  for (const method of ['addEditor("a@b.be")', 'addEditors([])', 'removeEditors([])', 'setDomainEdit(false)']) {
    expect(() => run(`sheet().protect().setWarningOnly(true).${method}`)).toThrow(/only warns/)
  }
})

test('developer metadata follows a tab that is duplicated, and keys need not be unique', () => {
  const find =
    'return SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey("plan").find().map(function (each) { return each.getLocation().getSheet().getName() + ":" + each.getValue() })'
  const workbench = workbenchWith(find, {}, 'function mark() { sheet().addDeveloperMetadata("plan", "1") }')
  workbench.run('mark')
  workbench.duplicateTab('Sheet1')
  expect(workbench.run('run')).toEqual(['Sheet1:1', 'Copy of Sheet1:1'])
  workbench.run('mark')
  expect(workbench.run('run')).toHaveLength(3)
})

test('developer metadata holds 30,000 characters a tab, and as many for the spreadsheet, keys included', () => {
  const add = (where: string, length: number) => `${where}.addDeveloperMetadata("key", "x".repeat(${length}));`
  const whole = 'SpreadsheetApp.getActiveSpreadsheet()'
  expect(() => run(add('sheet()', 29997) + add(whole, 29997))).not.toThrow()
  expect(() => run(add('sheet()', 29998))).toThrow(/30000/)
  expect(() => run(add('sheet()', 20000) + add('sheet()', 10000))).toThrow(/30000/)
  expect(() => run(add(whole, 20000) + add(whole, 10000))).toThrow(/30000/)
})

test('a chart hands out its ranges one a column, in an order of its own', () => {
  expect(
    run(`var chart = sheet().newChart().setChartType(Charts.ChartType.LINE).addRange(sheet().getRange("B2:D5")).build();
         sheet().insertChart(chart);
         return sheet().getCharts()[0].getRanges().map(function (range) { return range.getA1Notation() })`),
  ).toEqual(['D2:D5', 'C2:C5', 'B2:B5'])
})

test('a duplicated tab is a scenario of its own: its formulas mean its own cells', async () => {
  const workbench = workbenchWith('sheet().getRange("A1").setValue(2); sheet().getRange("A2").setFormula("=A1*10")')
  workbench.run('run')
  workbench.duplicateTab('Sheet1')
  workbench.typeInto("'Copy of Sheet1'!A1", '3')
  await workbench.recalculate()
  expect([workbench.value('Sheet1!A2'), workbench.value("'Copy of Sheet1'!A2")]).toEqual([20, 30])
})

test('charts are of the documented kinds, and get their type before their options', () => {
  expect(() => run('sheet().newChart().setChartType(Charts.ChartType.GAUGE)')).toThrow(/no chart of the type GAUGE/)
  expect(() => run('sheet().newChart().setOption("title", "x").setChartType(Charts.ChartType.LINE)')).toThrow(
    /before its options/,
  )
  expect(() => run('sheet().newChart().setChartType(Charts.ChartType.LINE).build()')).toThrow(/without ranges/)
})

test('a tab that was deleted, and a range outside of it, are refused', () => {
  expect(() => run('var ss = SpreadsheetApp.getActive(), s = ss.insertSheet("B"); ss.deleteSheet(s); s.getName()')).toThrow(
    /not found/,
  )
  expect(() => run('SpreadsheetApp.getActive().deleteSheet(sheet())')).toThrow(/all the visible sheets/)
  for (const place of ['0, 1', '1, 0', '1, 1, 0', '1, 1, 1, 0', '1, 27', '1.5, 1']) {
    expect(() => run(`sheet().getRange(${place})`)).toThrow()
  }
})
