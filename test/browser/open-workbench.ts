import { afterAll, beforeAll, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { WorkbenchHandle } from '../../workbench/browser/page/test-handle'
import { noBrowser, startBrowser } from './browser'
import { type ServedWorkbench, serveWorkbench } from './served-workbench'

/** Runs a test on a page with a fresh workbench, loaded and calculated; the page is closed behind it. */
export type OpenWorkbench = (locale: string, user: string, run: (page: Page) => Promise<void>) => Promise<void>

/** One browser and one workbench server for all the tests of a file. Without a browser the tests say that they did not run. */
export function workbenchInBrowser(): OpenWorkbench {
  let browser: Browser | null = null
  let served: ServedWorkbench | null = null
  jest.setTimeout(300000)
  beforeAll(async () => {
    browser = await startBrowser()
    if (!browser) return noBrowser()
    served = await serveWorkbench()
  })
  afterAll(async () => {
    await browser?.close()
    served?.stop()
  })
  return async (locale, user, run) => {
    if (!browser || !served) return
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
    // On a busy machine everything takes longer, and nothing is wrong.
    context.setDefaultTimeout(90000)
    try {
      const page = await context.newPage()
      await page.goto(`${served.url}?locale=${locale}&user=${user}`)
      await page.waitForFunction(() => window.workbench !== undefined)
      await page.evaluate('window.workbench.settle()')
      await run(page)
    } finally {
      await context.close()
    }
  }
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle
  }
}
