import { expect, test } from '@jest/globals'
import { views } from '../../src/i18n/en/views'
import { makePlan } from './make-plan'
import { workbenchInBrowser } from './open-workbench'

const open = workbenchInBrowser()

test('without a plan, a column that was chosen stays chosen while its tab is made', () =>
  open('nl_BE', 'en', async (page) => {
    await page.getByRole('button', { name: 'Revenue Team Planner' }).click()
    await page.getByRole('menuitem').first().click()
    const sidebar = page.frameLocator('#sidebar iframe')
    await sidebar.getByRole('button', { name: views['view.tabs'], exact: true }).click()
    const column = sidebar.getByRole('combobox', { name: views['tabs.column'], exact: true }).first()
    await column.selectOption({ label: 'Sector' })
    const chosen = (): Promise<string | null> => column.locator('option:checked').textContent()
    expect(await chosen()).toBe('Sector')
    await sidebar.getByRole('button', { name: views['tabs.makeOne'].replace('{tab}', views['tabs.profile']) }).click()
    await sidebar.getByText('Customer profile: Sector').first().waitFor()
    await page.evaluate(() => window.workbench?.settle())
    expect(await page.evaluate(() => window.workbench?.tabs())).toContain('Customer profile: Sector')
    expect(await chosen()).toBe('Sector')
  }))

test('with two plans, the view asks which one a tab reads, and the tab says it', () =>
  open('en_US', 'en', async (page) => {
    const sidebar = page.frameLocator('#sidebar iframe')
    const view = sidebar.getByRole('button', { name: views['view.tabs'], exact: true })
    const plan = sidebar.getByRole('combobox', { name: views['plans.choose'], exact: true })
    await makePlan(page, 'RevenueGoal_p1')
    await view.click()
    await sidebar.getByRole('combobox', { name: views['tabs.column'], exact: true }).first().waitFor()
    expect(await plan.count()).toBe(0)
    await makePlan(page, 'RevenueGoal_p2')
    await view.click()
    await plan.waitFor()
    const names = await plan.locator('option').allTextContents()
    expect(names).toHaveLength(2)
    await plan.selectOption({ label: names[0] as string })
    await sidebar.getByRole('combobox', { name: views['tabs.column'], exact: true }).first().selectOption({ label: 'Sector' })
    await sidebar.getByRole('button', { name: views['tabs.makeOne'].replace('{tab}', views['tabs.profile']) }).click()
    await sidebar.getByText('Customer profile: Sector').first().waitFor()
    await page.evaluate(() => window.workbench?.settle())
    const texts = await page.evaluate(() => window.workbench?.values('Customer profile: Sector').flat())
    expect(texts).toContain(`Reads the plan “${names[0]}”.`)
  }))
