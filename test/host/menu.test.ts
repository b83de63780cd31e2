import { describe, expect, test } from '@jest/globals'
import { ask, builtWorkbench } from '../../workbench/cli/built-workbench'
import { emptySheet } from '../../workbench/model/sheet-model'
import { emptyWorkbook, nextId } from '../../workbench/model/workbook-model'
import type { Workbench } from '../../workbench/workbench'

function opened(language: string, enabled = false) {
  const model = emptyWorkbook({ locale: 'nl_BE' })
  model.sheets = [emptySheet(nextId(model), 'Notes')]
  const workbench = builtWorkbench(model, language)
  workbench.onOpen(enabled)
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

describe('a language that was chosen in the sidebar', () => {
  const captions = ({ screen }: Workbench): string[] => screen.menu.map(({ caption }) => caption)
  const chosen = (): Workbench => {
    const workbench = opened('nl', true)
    ask(workbench, 'chooseLanguage', 'fr')
    return workbench
  }

  test('is that of the menu at once, in place of the menu that was there', () => {
    expect(captions(chosen())).toHaveLength(5)
    expect(captions(chosen())[0]).toBe('Nouveau plan…')
  })

  test('is that of the menu whenever the workbook is opened again', () => {
    const workbench = chosen()
    workbench.onOpen(true)
    expect(captions(workbench)[0]).toBe('Nouveau plan…')
  })

  test('cannot be known in a workbook where the add-on was not used yet: the whole menu speaks as the account does', () => {
    const workbench = chosen()
    workbench.onOpen(false)
    expect(captions(workbench)).toHaveLength(5)
    expect(captions(workbench)[0]).toBe('Nieuw plan…')
  })

  test('costs no menu where Google does not give it', () => {
    const workbench = chosen()
    workbench.watchCalls(({ service }) => {
      if (service === 'PropertiesService') throw new Error('Service unavailable: Properties')
    })
    workbench.onOpen(true)
    expect(captions(workbench)[0]).toBe('Nieuw plan…')
  })
})
