import { describe, expect, test } from '@jest/globals'
import type { Frame, Page } from 'playwright-core'
import { views as en, type ViewKey } from '../../src/i18n/en/views'
import { type WizardKey, wizard as wizardEn } from '../../src/i18n/en/wizard'
import { views as fr } from '../../src/i18n/fr/views'
import { wizard as wizardFr } from '../../src/i18n/fr/wizard'
import { views as nl } from '../../src/i18n/nl/views'
import { wizard as wizardNl } from '../../src/i18n/nl/wizard'
import { expectGoodView, openSidebarByKeys, tabTo } from './in-sidebar'
import { workbenchInBrowser } from './open-workbench'

const open = workbenchInBrowser()
const WORDS: Readonly<Record<string, Readonly<Record<ViewKey | WizardKey, string>>>> = {
  en: { ...wizardEn, ...en },
  nl: { ...wizardNl, ...nl },
  fr: { ...wizardFr, ...fr },
}

/** What the keyboard of one journey needs. */
interface Journey {
  readonly page: Page
  readonly sidebar: Frame
  readonly words: Readonly<Record<ViewKey | WizardKey, string>>
}

describe.each([
  ['nl_BE', 'nl'],
  ['fr_BE', 'fr'],
  ['en_US', 'en'],
])('the whole journey in a workbook of %s', (locale, language) => {
  test('is walked by keyboard alone; every view passes axe and fits in 300 px', () =>
    open(locale, language, async (page) => {
      const words = WORDS[language] as Journey['words']
      const journey = { page, sidebar: await openSidebarByKeys(page), words }
      await makePlan(journey)
      await follow(journey)
      await refresh(journey)
      await makeTab(journey)
      await insertExample(journey)
    }))
})

/** The five steps of the wizard. */
async function makePlan({ page, sidebar, words }: Journey): Promise<void> {
  for (const step of [1, 2, 3, 4, 5]) {
    await sidebar.waitForFunction(
      (wanted) => document.querySelector('[aria-current=step] .dot')?.textContent === wanted,
      `${step}`,
    )
    if (step === 2) {
      await tabTo(page, sidebar, words['goal.revenue'])
      await page.keyboard.type('1000000')
    }
    await expectGoodView(sidebar)
    await tabTo(page, sidebar, words[step === 5 ? 'button.create' : 'button.next'])
    await page.keyboard.press('Enter')
  }
  await page.waitForFunction(() => window.workbench?.place('RevenueGoal_p1'), null, { timeout: 60000 })
  await page.evaluate(() => window.workbench?.settle())
  expect(await page.evaluate(() => window.workbench?.value(window.workbench.place('RevenueGoal_p1') ?? ''))).toBe(1000000)
}

/** Goes to a view, back to the top of the sidebar, and waits until it is there. */
async function goTo({ page, sidebar, words }: Journey, view: 'follow' | 'refresh' | 'tabs' | 'functions'): Promise<void> {
  await tabTo(page, sidebar, words['view.plan'], 'Shift+Tab')
  await tabTo(page, sidebar, words[`view.${view}`])
  await page.keyboard.press('Enter')
  await sidebar.getByRole('heading', { name: words[`view.${view}`], exact: true }).waitFor()
}

async function follow(journey: Journey): Promise<void> {
  await goTo(journey, 'follow')
  await journey.sidebar.locator('.card').nth(3).waitFor()
  await expectGoodView(journey.sidebar)
}

async function refresh(journey: Journey): Promise<void> {
  const { page, sidebar, words } = journey
  await goTo(journey, 'refresh')
  await sidebar.getByRole('button', { name: words['refresh.measure'] }).waitFor()
  // Nothing has changed yet, so nothing can be accepted: another number of months is asked for.
  await tabTo(page, sidebar, words['refresh.measure'])
  await page.keyboard.press('Enter')
  await sidebar.getByText(words['refresh.same']).waitFor({ timeout: 60000 })
  await tabTo(page, sidebar, words['refresh.months'], 'Shift+Tab')
  await page.keyboard.type('13')
  await tabTo(page, sidebar, words['refresh.measure'])
  await page.keyboard.press('Enter')
  await sidebar.getByRole('button', { name: words['refresh.accept'] }).waitFor({ timeout: 60000 })
  await expectGoodView(sidebar)
  await tabTo(page, sidebar, words['refresh.accept'])
  await page.keyboard.press('Enter')
  await sidebar.getByText(saying(words['refresh.done'])).waitFor({ timeout: 60000 })
  await page.evaluate(() => window.workbench?.settle())
}

async function makeTab(journey: Journey): Promise<void> {
  const { page, sidebar, words } = journey
  await goTo(journey, 'tabs')
  await sidebar.getByRole('combobox', { name: words['tabs.column'], exact: true }).first().waitFor()
  await expectGoodView(sidebar)
  await tabTo(page, sidebar, words['tabs.makeOne'].replace('{tab}', words['tabs.qualification']))
  await page.keyboard.press('Enter')
  await sidebar.getByText(saying(words['tabs.done'])).waitFor({ timeout: 60000 })
  await page.evaluate(() => window.workbench?.settle())
  expect(await page.evaluate(() => window.workbench?.tabs().length)).toBe(4)
  // The workbook was drawn anew for each run of the add-on: what the plan computes must still stand.
  expect(await page.evaluate(errorsOnScreen)).toEqual([])
}

async function insertExample(journey: Journey): Promise<void> {
  const { page, sidebar, words } = journey
  await page.evaluate(() => window.workbench?.select('Calculator!D10'))
  await page.focus('#sidebar iframe')
  await goTo(journey, 'functions')
  await tabTo(page, sidebar, 'REQUIRED_DEALS')
  await page.keyboard.press('Enter')
  await expectGoodView(sidebar)
  await tabTo(page, sidebar, words['functions.insert'])
  await page.keyboard.press('Enter')
  await sidebar.getByText(saying(words['functions.done'])).waitFor({ timeout: 60000 })
  await page.evaluate(() => window.workbench?.settle())
  expect(await page.evaluate(() => window.workbench?.value('Calculator!D10'))).toBe(10)
}

/** Every cell that shows an error, with its tab. */
const errorsOnScreen = (): string[] =>
  (window.workbench?.tabs() ?? []).flatMap((tab) =>
    (window.workbench?.values(tab) ?? [])
      .flat()
      .filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value))
      .map((value) => `${tab}: ${value}`),
  )

/** A sentence with whatever stands in its places. */
const saying = (sentence: string): RegExp =>
  new RegExp(
    `^${sentence
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}`,
  )
