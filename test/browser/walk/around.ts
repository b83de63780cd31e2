import { expect } from '@jest/globals'
import type { Language } from '../../../src/i18n/language'
import { expectGoodView, tabTo } from './in-sidebar'
import { done, errorsOnScreen, goTo, type Journey, LONGEST_COMMAND, OWN_NAMES, press, tabsOf, WORDS } from './journey'

/** The four tabs around a lead. */
export async function makeLeadTabs(journey: Journey): Promise<void> {
  const { page, sidebar, words } = journey
  await goTo(journey, 'tabs')
  await sidebar.getByRole('combobox', { name: words['tabs.column'], exact: true }).first().waitFor()
  await expectGoodView(sidebar)
  const name = (kind: 'qualification' | 'returns' | 'profile' | 'content'): string =>
    words['tabs.makeOne'].replace('{tab}', words[`tabs.${kind}`])
  await makeOne(journey, name('qualification'))
  await makeOne(journey, name('returns'))
  // The column of a card is the first one after the button of the card above.
  for (const [kind, above, column] of [
    ['profile', 'returns', 'Sector'],
    ['content', 'profile', 'Campaign'],
  ] as const) {
    await tabTo(page, sidebar, name(above))
    await tabTo(page, sidebar, words['tabs.column'])
    await page.keyboard.type(column)
    await makeOne(journey, name(kind))
    expect((await tabsOf(journey)).at(-1)).toContain(column)
  }
  await expectGoodView(sidebar)
  // The workbook was drawn anew for each run of the add-on: what the plan computes must still stand.
  expect(await page.evaluate(errorsOnScreen)).toEqual([])
}

async function makeOne(journey: Journey, name: string): Promise<void> {
  const { page } = journey
  const tabs = (await tabsOf(journey)).length
  await press(journey, name)
  await page.waitForFunction((before) => window.workbench?.tabs().length === before + 1, tabs, { timeout: LONGEST_COMMAND })
  await done(journey, 'tabs.done')
}

/** Puts an example of a function into a cell of the user. */
export async function insertExample(journey: Journey): Promise<void> {
  const { page, sidebar, words } = journey
  await page.evaluate(() => window.workbench?.select('Calculator!D10'))
  await page.focus('#sidebar iframe')
  await goTo(journey, 'functions')
  await press(journey, 'REQUIRED_DEALS')
  await expectGoodView(sidebar)
  await press(journey, words['functions.insert'])
  await done(journey, 'functions.done')
  expect(await page.evaluate(() => window.workbench?.value('Calculator!D10'))).toBe(10)
}

/** Lets the sidebar and the menu speak another language. @returns the journey from there */
export async function changeLanguage(journey: Journey, to: Language): Promise<Journey> {
  const { page, sidebar, words } = journey
  await tabTo(page, sidebar, words.language)
  await page.keyboard.type(OWN_NAMES[to])
  const changed = { ...journey, words: WORDS[to] }
  await sidebar.getByRole('button', { name: changed.words['view.follow'], exact: true }).waitFor()
  await page.getByRole('menuitem', { name: changed.words['menu.newPlan'], includeHidden: true }).waitFor({ state: 'attached' })
  expect(await sidebar.evaluate(() => document.documentElement.lang)).toBe(to)
  await expectGoodView(sidebar)
  return changed
}
