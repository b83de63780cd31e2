import { describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { WorkbenchHandle } from '../../workbench/browser/page/test-handle'
import { makePlan } from './make-plan'
import { workbenchInBrowser } from './open-workbench'

const open = workbenchInBrowser()
const MOST_ATTEMPTS = 4
const PATIENCE = 15000

describe('the workbench in a browser', () => {
  test('has the add-on’s menu, and computes its functions in a locale with a decimal comma', () =>
    inWorkbook('nl_BE', async (page) => {
      expect(await page.getByRole('button', { name: 'Revenue Team Planner' }).isVisible()).toBe(true)
      await type(page, 'Calculator!B4', '=REQUIRED_LEADS(1000000; 100000; B1:B2)')
      expect(await value(page, 'Calculator!B4')).toBe(90)
      await type(page, 'Calculator!B6', '24.000.000')
      expect(await value(page, 'Calculator!B6')).toBe(24000000)
      await type(page, 'Calculator!B7', '12,5')
      expect(await value(page, 'Calculator!B7')).toBe(12.5)
    }))

  test('computes them with commas in an English workbook, and shows what is wrong with an argument', () =>
    inWorkbook('en_US', async (page) => {
      await type(page, 'Calculator!B4', '=REQUIRED_LEADS(1000000, 100000, B1:B2)')
      expect(await value(page, 'Calculator!B4')).toBe(90)
      await type(page, 'Calculator!B5', '=LEADS_PER_DEAL(33)')
      expect(await value(page, 'Calculator!B5')).toBe('#ERROR!')
      expect(await page.locator('.toast.failed').first().textContent()).toContain('LEADS_PER_DEAL')
    }))

  test('makes a plan through the wizard, and the plan stays alive', () =>
    inWorkbook('en_US', async (page) => {
      await makePlan(page, 'RevenueGoal_p1')
      // Out of the sidebar, into the grid.
      await page.mouse.click(250, 500)
      expect(await on(page, (workbench) => workbench.tabs())).toHaveLength(3)
      expect(await named(page, 'RevenueGoal_p1')).toBe(1000000)
      const deals = Number(await named(page, 'RequiredDeals_p1'))
      expect(deals).toBeGreaterThan(1)
      await type(page, await place(page, 'RevenueGoal_p1'), '2000000')
      const doubled = Number(await named(page, 'RequiredDeals_p1'))
      expect([deals * 2 - 1, deals * 2]).toContain(doubled)
      await countsAWonLead(page)
    }))

  test.each(['nl_BE', 'fr_BE'])('takes a date in a cell that asks for one, by whatever name its month is shown: %s', (locale) =>
    inWorkbook(locale, async (page) => {
      await makePlan(page, 'Today_p1')
      await page.mouse.click(250, 500)
      const cell = await place(page, 'Today_p1')
      for (const [text, day] of [
        ['30/10/2026', 46325],
        ['15/2/2027', 46433],
      ] as const) {
        await type(page, cell, text)
        expect([text, await value(page, cell)]).toEqual([text, day])
      }
    }),
  )
})

/** A won lead typed below the history is counted in the month in which it closed. */
async function countsAWonLead(page: Page): Promise<void> {
  const before = await planNumbers(page)
  const lead = ['L-99999', '2027-01-04', 'Demo request', 'Won', '2027-01-05', '2027-01-20', '54321']
  for (const [column, text] of lead.entries()) await type(page, `CRM export!${'ABCDEFG'[column]}1202`, text)
  const after = await planNumbers(page)
  expect(before).not.toContain(54321)
  expect(after).toContain(54321)
}

/** Every number on the plan tab. */
const planNumbers = (page: Page): Promise<number[]> =>
  on(page, (workbench) => {
    const tab = workbench.place('RevenueGoal_p1')?.split('!')[0] ?? ''
    return workbench
      .values(tab)
      .flat()
      .filter((each): each is number => typeof each === 'number')
  })

const inWorkbook = (locale: string, run: (page: Page) => Promise<void>): Promise<void> => open(locale, 'en', run)

/**
 * Goes to a cell and types, key by key, as a person does. On a busy machine the editor may be late, or a list of functions
 * may pop up and take the Enter: then a person leaves the cell and types again.
 */
async function type(page: Page, reference: string, text: string): Promise<void> {
  const before = await content(page, reference)
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    await page.evaluate((cell) => window.workbench?.select(cell), reference)
    await page.keyboard.type(text, { delay: 2 })
    await page.keyboard.press('Enter')
    if (await changed(page, reference, before)) return on(page, (workbench) => workbench.settle())
    await page.keyboard.press('Escape')
  }
  throw new Error(`“${text}” did not get into ${reference}.`)
}

/** Whether a cell holds something else within a while: the editor hands over what was typed when it comes to it. */
const changed = (page: Page, reference: string, before: string): Promise<boolean> =>
  page
    .waitForFunction(
      ([cell, was]) => `${window.workbench?.formula(cell)} ${window.workbench?.value(cell)}` !== was,
      [reference, before] as const,
      { timeout: PATIENCE },
    )
    .then(
      () => true,
      () => false,
    )

const on = <Result>(page: Page, ask: (workbench: WorkbenchHandle) => Result | Promise<Result>): Promise<Result> =>
  page.evaluate(`(${ask.toString()})(window.workbench)`) as Promise<Result>
const content = (page: Page, reference: string) =>
  page.evaluate((cell) => `${window.workbench?.formula(cell)} ${window.workbench?.value(cell)}`, reference)
const value = (page: Page, reference: string) => page.evaluate((cell) => window.workbench?.value(cell), reference)
const place = async (page: Page, name: string) => String(await page.evaluate((each) => window.workbench?.place(each), name))
const named = async (page: Page, name: string) => value(page, await place(page, name))
