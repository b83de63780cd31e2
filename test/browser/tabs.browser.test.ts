import { expect, test } from '@jest/globals'
import { views } from '../../src/i18n/en/views'
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
