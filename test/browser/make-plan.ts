import type { Page } from 'playwright-core'

/** Through the five steps of the sidebar, with what it proposes and a goal. */
export async function makePlan(page: Page, madeWhenNamed: string): Promise<void> {
  await page.getByRole('button', { name: 'Revenue Team Planner' }).click()
  await page.getByRole('menuitem').first().click()
  const sidebar = page.frameLocator('#sidebar iframe')
  const forward = () => sidebar.locator('button.primary').click()
  await sidebar
    .getByText(/1[.,\s]200/)
    .first()
    .waitFor()
  await forward()
  await sidebar.getByRole('textbox').first().fill('1000000')
  for (let step = 2; step <= 5; step++) await forward()
  await page.waitForFunction((name) => window.workbench?.place(name), madeWhenNamed, { timeout: 60000 })
  await page.evaluate(() => window.workbench?.settle())
}
