import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { noBrowser, startBrowser } from './browser'
import { type ServedWorkbench, serveWorkbench } from './served-workbench'

jest.setTimeout(180000)
let browser: Browser | null = null
let served: ServedWorkbench | null = null

beforeAll(async () => {
  browser = await startBrowser()
  if (!browser) return noBrowser()
  served = await serveWorkbench()
})
afterAll(async () => {
  await browser?.close()
  served?.stop()
})

test('validations follow rows that a person inserts, also after the next run of the add-on', async () => {
  if (!browser || !served) return
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(`${served.url}?locale=en_US&user=en`)
  await page.waitForFunction(() => window.workbench !== undefined)
  await makePlan(page, 'RevenueGoal_p1')
  const tab = await page.evaluate(
    () => (window.workbench?.place('RevenueGoal_p1') ?? '').split('!')[0]?.replaceAll("'", '') ?? '',
  )
  const before = await validated(page, tab)
  expect(before.length).toBeGreaterThan(0)
  await page.evaluate((name) => window.workbench?.insertRows(name, 1, 2), tab)
  // The screen is drawn anew from the model, which must know of the rows.
  await makePlan(page, 'RevenueGoal_p2')
  expect(await validated(page, tab)).toEqual(before.map(twoRowsDown).sort())
  await page.close()
})

const validated = (page: Page, tab: string): Promise<string[]> =>
  page.evaluate((name) => (window.workbench?.validated(name) ?? []).sort(), tab)

const twoRowsDown = (area: string): string => area.replace(/\d+/g, (row) => String(Number(row) + 2))

/** Through the five steps of the sidebar, with what it proposes and a goal. */
async function makePlan(page: Page, madeWhenNamed: string): Promise<void> {
  await page.getByRole('button', { name: 'Revenue Team Planner' }).click()
  await page.getByRole('menuitem').first().click()
  const sidebar = page.frameLocator('#sidebar iframe')
  const forward = () => sidebar.locator('button.primary').click()
  await sidebar.getByText('1,200', { exact: false }).first().waitFor()
  await forward()
  await sidebar.getByRole('textbox').first().fill('1,000,000')
  for (let step = 2; step <= 5; step++) await forward()
  await page.waitForFunction((name) => window.workbench?.place(name), madeWhenNamed, { timeout: 60000 })
  await page.evaluate(() => window.workbench?.settle())
}
