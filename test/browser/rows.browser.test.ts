import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { makePlan } from './make-plan'
import { workbenchInBrowser } from './open-workbench'

const open = workbenchInBrowser()

test('validations follow rows that a person inserts, also after the next run of the add-on', () =>
  open('en_US', 'en', async (page) => {
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
  }))

const validated = (page: Page, tab: string): Promise<string[]> =>
  page.evaluate((name) => (window.workbench?.validated(name) ?? []).sort(), tab)

const twoRowsDown = (area: string): string => area.replace(/\d+/g, (row) => String(Number(row) + 2))
