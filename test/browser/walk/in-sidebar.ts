import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')
const MOST_TABS = 80

/** Opens the sidebar with the keys that a menu knows, and moves the focus into it. */
export async function openSidebarByKeys(page: Page): Promise<Frame> {
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
  return frame
}

/** The name by which an element is announced. It runs in the page. */
const nameOf = (element: Element | null): string => {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null
  return element?.getAttribute('aria-label') ?? (labels?.[0] ?? element)?.textContent?.trim() ?? ''
}

/** Presses a key until what has the focus carries this name: Tab forward, Shift+Tab back. A person waits until it can be pressed. */
export async function tabTo(page: Page, sidebar: Frame, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await sidebar.waitForFunction(
    `[...document.querySelectorAll(':enabled, a[href], summary, [tabindex]')].some((each) => (${nameOf})(each) === ${JSON.stringify(name)})`,
  )
  const seen: string[] = []
  for (let tab = 0; tab < MOST_TABS; tab++) {
    const focused = (await sidebar.evaluate(`(${nameOf})(document.activeElement)`)) as string
    if (focused === name) return
    seen.push(focused.slice(0, 40))
    // What was still waiting when the focus came by is reached the next time round: Tab has left the sidebar, and comes back to its top.
    const hasLeft = tab > 0 && (await sidebar.evaluate(() => document.activeElement === document.body))
    if (hasLeft) await sidebar.locator('button:enabled').first().focus()
    else await page.keyboard.press(key)
  }
  throw new Error(`${key} does not reach “${name}”, only: ${seen.join(' | ')}`)
}

/** Fits in 300 px, and axe finds nothing serious or critical: within the sidebar's own frame, for it is sandboxed. */
export async function expectGoodView(sidebar: Frame): Promise<void> {
  expect(await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await sidebar.evaluate(AXE)
  const { violations, passes } = (await sidebar.evaluate('axe.run(document)')) as AxeResults
  expect(passes.length).toBeGreaterThan(10)
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}
