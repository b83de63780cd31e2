import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, Frame, Page } from 'playwright-core'
import type { WorkbenchHandle } from '../../workbench/browser/page/test-handle'
import { noBrowser, startBrowser } from './browser'
import { type ServedWorkbench, serveWorkbench } from './served-workbench'

jest.setTimeout(180000)
const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const MOST_TABS = 60
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
  if (!browser || !served) return
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  try {
    const page = await context.newPage()
    await page.goto(`${served.url}?locale=${locale}&user=${language}`)
    await page.waitForFunction(() => window.workbench !== undefined)
    await page.evaluate('window.workbench.settle()')
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
  } finally {
    await context.close()
  }
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

declare global {
  interface Window {
    workbench?: WorkbenchHandle
  }
}
