import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Where people have a browser of their own. */
const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
]

/** Meant for small servers: with one process for all, the browser ends with its first page. */
const ONE_PROCESS = /^--(single-process|no-zygote)$/
/** A graphics card imitated in software: drawing without one takes half the time. */
const GRAPHICS_CARD = /^--(ignore-gpu-blocklist|in-process-gpu|use-gl=.*|use-angle=.*|enable-unsafe-swiftshader)$/
const unfit = (argument: string): boolean => ONE_PROCESS.test(argument) || GRAPHICS_CARD.test(argument)

/** Starts the browser that comes with the packages, or an installed one; null where there is none. */
export async function startBrowser(): Promise<Browser | null> {
  const starts = [
    async () =>
      playwright.launch({
        args: [...chromium.args.filter((each) => !unfit(each)), '--disable-gpu'],
        executablePath: await chromium.executablePath(),
      }),
    async () => {
      const executablePath = INSTALLED.find((path) => existsSync(path))
      return executablePath ? playwright.launch({ executablePath }) : null
    },
  ]
  for (const start of starts) {
    const browser = await start().catch(() => null)
    if (browser) return browser
  }
  return null
}

/** Says that nothing was tested, so that nobody takes silence for success; in CI that is a failure. */
export function noBrowser(): void {
  const message = 'THE BROWSER TESTS DID NOT RUN: there is no Chrome or Chromium that starts on this machine.'
  if (process.env.CI) throw new Error(message)
  console.warn(`\n*** ${message} ***\n`)
}
