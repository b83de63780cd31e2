import { expect, test } from '@jest/globals'
import { run, workbenchWith } from '../fake-add-on'

const ANOTHER_FILE = ['openById("x")', 'openByUrl("https://docs.google.com/x")', 'open({})', 'create("New")']
test.each(ANOTHER_FILE)('the scopes give no other workbook: SpreadsheetApp.%s', (call) => {
  expect(() => run(`SpreadsheetApp.${call}`)).toThrow(/permissions are not sufficient/)
})

const NOT_ALLOWED = ['UrlFetchApp', 'DriveApp', 'GmailApp', 'MailApp', 'ScriptApp', 'Sheets', 'CalendarApp', 'XmlService']
test.each(NOT_ALLOWED)('%s is not there', (service) => {
  expect(() => run(`${service}.anything()`)).toThrow(`${service} is not defined`)
})

const NOT_IN_V8 = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'TextEncoder',
  'btoa',
  'crypto',
  'performance',
  'window',
  'document',
  'require',
  'process',
  'structuredClone',
  'queueMicrotask',
]
test.each(NOT_IN_V8)('%s is no part of the runtime', (name) => {
  expect(run(`return typeof ${name}`)).toBe('undefined')
})

const opening = (body: string) => () => workbenchWith('', {}, `function onOpen(e) { ${body} }`).onOpen(false)
const UNTIL_USED: readonly [what: string, body: string][] = [
  ['the workbook', 'SpreadsheetApp.getActiveSpreadsheet().getName()'],
  ['the active tab', 'SpreadsheetApp.getActiveSheet()'],
  ['document properties', 'PropertiesService.getDocumentProperties().getProperty("x")'],
  ['user properties', 'PropertiesService.getUserProperties()'],
  ['script properties', 'PropertiesService.getScriptProperties()'],
  ['the document lock', 'LockService.getDocumentLock()'],
  ['the document cache', 'CacheService.getDocumentCache()'],
  ['a sidebar', 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))'],
  ['a file of the project', 'HtmlService.createTemplateFromFile("raw")'],
  ['an alert', 'SpreadsheetApp.getUi().alert("x")'],
]
test.each(UNTIL_USED)('onOpen in AuthMode.NONE has no use of %s', (_, body) => {
  expect(opening(body)).toThrow(/AuthMode\.NONE/)
})

test('onOpen in AuthMode.NONE has the locale of the user, a menu and what is said about the mode', () => {
  const workbench = workbenchWith(
    '',
    {},
    'function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(e.authMode + " " + Session.getActiveUserLocale(), "run").addToUi() }',
  )
  workbench.onOpen(false)
  expect(workbench.screen.menu[0]?.caption).toBe('NONE en')
})

const AT_LOAD_TIME = [
  'SpreadsheetApp.getActive()',
  'PropertiesService.getScriptProperties()',
  'Session.getActiveUserLocale()',
  'CacheService.getUserCache()',
  'LockService.getUserLock()',
  'HtmlService.createHtmlOutput("x")',
  'Utilities.getUuid()',
  'Charts.ChartType',
]
test.each(AT_LOAD_TIME)('%s throws while the script loads', (expression) => {
  expect(() => workbenchWith('', {}, `var early = ${expression}`).run('run')).toThrow(/while the script loads/)
})

test('only plain top-level declarations without a trailing _ are found', () => {
  const rest = [
    'globalThis.assigned = function () { return 1 }',
    'var arrow = () => 1',
    '(function () { function nested() { return 1 } })()',
    'function private_() { return 1 }',
    'function found() { return 1 }',
  ].join('\n')
  const workbench = workbenchWith('', {}, rest)
  for (const name of ['assigned', 'arrow', 'nested', 'private_', 'missing', 'Date']) {
    expect(() => workbench.run(name)).toThrow('Script function not found')
  }
  expect(workbench.run('found')).toBe(1)
})
