import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { workbenchInBrowser } from './open-workbench'

const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const MOST_TABS = 60
const open = workbenchInBrowser()

describe.each([
  ['nl_BE', 'nl', 'Volgende', 'Plan maken', 'Omzetdoel'],
  ['fr_BE', 'fr', 'Suivant', 'Créer le plan', 'Objectif de revenus'],
])('the wizard in a workbook of %s', (locale, language, next, create, goal) => {
  test('is walked by keyboard alone, from the menu to a plan; each step passes axe and fits in 300 px', () =>
    inSidebar(locale, language, async (page, sidebar) => {
      for (const step of [1, 2, 3, 4, 5]) {
        await sidebar.waitForFunction(
          (wanted) => document.querySelector('[aria-current=step] .dot')?.textContent === wanted,
          `${step}`,
        )
        if (step === 2) {
          await tabTo(page, sidebar, goal)
          await page.keyboard.type('1000000')
        }
        expect(await troublesOf(sidebar)).toEqual([])
        expect(await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        await tabTo(page, sidebar, step === 5 ? create : next)
        await page.keyboard.press('Enter')
      }
      await page.waitForFunction(() => window.workbench?.place('RevenueGoal_p1'), null, { timeout: 60000 })
      const goalCell = await page.evaluate(() => window.workbench?.value(window.workbench.place('RevenueGoal_p1') ?? ''))
      expect(goalCell).toBe(1000000)
    }))
})

/** Opens the sidebar with the keys that a menu knows. */
async function inSidebar(locale: string, language: string, run: (page: Page, sidebar: Frame) => Promise<void>): Promise<void> {
  await open(locale, language, async (page) => {
    await page.getByRole('button', { name: 'Revenue Team Planner' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem').first().focus()
    await page.keyboard.press('Enter')
    const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame()
    if (!frame) throw new Error('The sidebar has no page.')
    await frame.waitForSelector('button.primary:not([disabled])')
    expect(await frame.evaluate(() => innerWidth)).toBeLessThanOrEqual(300)
    // Google moves the focus into a sidebar by Ctrl+Alt+. or by Tab; the workbench has Tab only.
    await page.focus('#sidebar iframe')
    await run(page, frame)
  })
}

/** Presses Tab until what has the focus carries this name. */
async function tabTo(page: Page, sidebar: Frame, name: string): Promise<void> {
  const seen: string[] = []
  for (let tab = 0; tab < MOST_TABS; tab++) {
    const focused = await sidebar.evaluate(() => {
      const element = document.activeElement
      const labels = element instanceof HTMLInputElement ? element.labels : null
      return (labels?.[0] ?? element)?.textContent?.trim() ?? ''
    })
    if (focused === name) return
    seen.push(focused.slice(0, 40))
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach “${name}”, only: ${seen.join(' | ')}`)
}

/** What axe finds serious or critical in the sidebar: within its own frame, for it is sandboxed. */
async function troublesOf(sidebar: Frame): Promise<string[]> {
  await sidebar.evaluate(AXE)
  const { violations, passes } = (await sidebar.evaluate('axe.run(document)')) as AxeResults
  expect(passes.length).toBeGreaterThan(10)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
