import { expect, test } from '@jest/globals'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import { emptySheet } from '../../workbench/model/sheet-model'
import { emptyWorkbook, nextId } from '../../workbench/model/workbook-model'

function opened(language: string) {
  const model = emptyWorkbook({ locale: 'nl_BE' })
  model.sheets = [emptySheet(nextId(model), 'Notes')]
  const workbench = builtWorkbench(model, language)
  workbench.onOpen(false)
  return workbench
}

test('every item of the menu opens the sidebar at its own view', () => {
  const workbench = opened('en')
  const views = workbench.screen.menu.map(({ functionName }) => {
    workbench.run(functionName)
    return /data-view="(\w+)"/.exec(workbench.screen.sidebar?.html ?? '')?.[1]
  })
  expect(views).toEqual(['plan', 'follow', 'refresh', 'tabs', 'functions'])
})

test.each([
  ['nl', 'Nieuw plan…'],
  ['fr', 'Nouveau plan…'],
  ['en', 'New plan…'],
  ['de', 'New plan…'],
])('the menu speaks the language of the account: %s', (language, first) => {
  expect(opened(language).screen.menu[0]?.caption).toBe(first)
})
