import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { plan } from '../../src/i18n/en/plan'
import { views } from '../../src/i18n/en/views'
import { makePlan } from './make-plan'
import { workbenchInBrowser } from './open-workbench'

const open = workbenchInBrowser()

test('a chart stands in its block, also when another tab was looked at while the workbook was drawn', () =>
  open('en_US', 'en', async (page) => {
    await makePlan(page, 'RevenueGoal_p1')
    await expectPaceInItsBlock(page)
    // Any tab that the add-on makes is the one that is looked at then, and the workbook is drawn anew.
    const sidebar = page.frameLocator('#sidebar iframe')
    await sidebar.getByRole('button', { name: views['view.tabs'] }).click()
    await sidebar.getByRole('button', { name: views['tabs.makeOne'].replace('{tab}', views['tabs.qualification']) }).click()
    await page.waitForFunction(() => window.workbench?.tabs().length === 4)
    await page.evaluate(() => window.workbench?.settle())
    await page.evaluate(() => window.workbench?.select(window.workbench.place('RevenueGoal_p1') ?? ''))
    await expectPaceInItsBlock(page)
  }))

/** The chart of both teams' pace lies between the heading of its own block and that of the next. */
async function expectPaceInItsBlock(page: Page): Promise<void> {
  const top = await headingTop(page, plan['cumulative.heading'])
  const bottom = await headingTop(page, plan['standing.heading'])
  await page.waitForFunction(
    ([from, until]) =>
      [...document.querySelectorAll('.chart')].some((chart) => {
        const box = chart.getBoundingClientRect()
        return box.top >= from && box.bottom <= until
      }),
    [top, bottom] as const,
    { timeout: 20000 },
  )
  expect(bottom - top).toBeGreaterThan(300)
}

/** Where a row begins on the page, as if nothing were scrolled. */
const headingTop = (page: Page, heading: string): Promise<number> =>
  page.evaluate((text) => {
    const { workbench } = window
    const tab = workbench?.place('RevenueGoal_p1')?.split('!')[0]?.replaceAll("'", '') ?? ''
    const row = workbench?.values(tab).findIndex((cells) => cells[0] === text) ?? -1
    return workbench?.rectangle(`${tab}!A${row + 1}`).y ?? 0
  }, heading)
