import { expect, test } from '@jest/globals'
import { run, workbenchWith } from '../fake-add-on'

const RAW = 'HtmlService.createTemplateFromFile("raw").getRawContent()'

test('a file is read as it was pushed: no scriptlet runs, no entity is decoded', () => {
  expect(run(`return ${RAW}`)).toBe('{"a":"<?= 1 ?> &amp; </script"}')
})

test.each(['missing', 'raw.html', 'Raw', ''])('a file that the project has not is refused by name: “%s”', (name) => {
  for (const method of ['createTemplateFromFile', 'createHtmlOutputFromFile'])
    expect(() => run(`HtmlService.${method}("${name}")`)).toThrow(`No HTML file named ${name} was found.`)
})

test('the name of a file is a text', () => {
  expect(() => run('HtmlService.createTemplateFromFile(1)')).toThrow(/signature/)
})

test('reading one is two calls on services', () => {
  const workbench = workbenchWith(`return ${RAW}`)
  workbench.run('run')
  expect(workbench.calls.byMethod).toEqual({ 'HtmlService.createTemplateFromFile': 1, 'HtmlTemplate.getRawContent': 1 })
})

test.each(['evaluate', 'getCode', 'getCodeWithComments'])(
  'what the add-on does not use of a template is not there: %s',
  (name) => {
    expect(() => run(`HtmlService.createTemplateFromFile("raw").${name}()`)).toThrow(/not a function that the workbench knows/)
  },
)
