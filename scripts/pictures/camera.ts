import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Desk } from './desk'
import { smallPng } from './small-png'

/** What a picture shows of the desk. */
export type Frame =
  /** The open menu. */
  | { readonly of: 'menu' }
  /** The sidebar from its top, down to its foot or to before this element. */
  | { readonly of: 'sidebar'; readonly before?: string }
  /** The cells of the active tab between two rows (1-based, both shown) and two columns. */
  | {
      readonly of: 'cells'
      readonly from: number
      readonly until: number
      readonly lastColumn: string
      /** With the row numbers, the column letters and the formula above them. */
      readonly headers?: boolean
    }
  /** All of the window below its title, in the size that the Marketplace asks for. */
  | { readonly of: 'window' }

interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** https://developers.google.com/workspace/marketplace/create-listing: screenshots of 1280 × 800. */
export const SCREENSHOT = { width: 1280, height: 800 }
/** Univer draws a moment after it was told to. */
const DRAWN_WITHIN = 700
const FRAMES = 30
const MOST_LOOKS = 20
/** The formula and the column letters. */
const ABOVE_CELLS = 44
/** The bar with the tabs. */
const BELOW = 60

/** Takes one picture into a file. */
export async function take(desk: Desk, frame: Frame, path: string): Promise<void> {
  if (frame.of === 'window') return takeWindow(desk.page, path)
  const clip = await clipOf(desk, frame)
  const before = desk.page.viewportSize()
  // Nothing is scrolled: the window grows until it holds what is shown.
  if (before)
    await desk.page.setViewportSize({ ...before, height: Math.max(before.height, Math.ceil(clip.y + clip.height) + BELOW) })
  writeFileSync(path, smallPng(await steady(desk.page, clip)))
  if (before) await desk.page.setViewportSize(before)
}

async function clipOf(desk: Desk, frame: Exclude<Frame, { of: 'window' }>): Promise<Clip> {
  if (frame.of === 'menu') return menuClip(desk.page)
  if (frame.of === 'sidebar') return sidebarClip(desk, frame.before ?? 'footer')
  return cellsClip(desk, frame)
}

async function menuClip(page: Page): Promise<Clip> {
  const list = await boxOf(page, '.menuItems')
  const title = await boxOf(page, '.titleBar')
  return { x: 0, y: 0, width: Math.ceil(list.x + list.width) + 160, height: Math.ceil(list.y + list.height) + 24 - title.y }
}

async function sidebarClip(desk: Desk, before: string): Promise<Clip> {
  const frame = await desk.sidebar()
  const top = await frame
    .locator(before)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top)
  const bar = await boxOf(desk.page, '#sidebar')
  const inside = await boxOf(desk.page, '#sidebar iframe')
  return { x: bar.x, y: bar.y, width: bar.width, height: Math.ceil(inside.y - bar.y + top) }
}

async function cellsClip(desk: Desk, frame: Frame & { of: 'cells' }): Promise<Clip> {
  const { from, until, lastColumn, headers } = frame
  const [first, last] = await desk.page.evaluate(
    ([start, end]) => [window.workbench?.rectangle(start as string), window.workbench?.rectangle(end as string)],
    [`A${from}`, `${lastColumn}${until}`],
  )
  if (!first || !last) throw new Error('These cells are not on the screen.')
  const x = headers ? 0 : first.x
  const y = headers ? first.y - ABOVE_CELLS : first.y
  return { x, y, width: last.x + last.width - x, height: last.y + last.height - y }
}

/** Exactly the size asked for: the title of the workbench, which Sheets does not have, is left out. */
async function takeWindow(page: Page, path: string): Promise<void> {
  const before = page.viewportSize()
  const title = await boxOf(page, '.titleBar')
  const height = Math.ceil(title.height)
  await page.setViewportSize({ width: SCREENSHOT.width, height: SCREENSHOT.height + height })
  writeFileSync(path, smallPng(await steady(page, { x: 0, y: height, ...SCREENSHOT })))
  if (before) await page.setViewportSize(before)
}

/**
 * The picture once it stays the same. A busy machine draws late, and what is not drawn yet stays the same
 * as well: so the browser must have drawn many times in between.
 */
async function steady(page: Page, clip: Clip): Promise<Buffer> {
  let last: Buffer | null = null
  for (let look = 0; look < MOST_LOOKS; look++) {
    await page.waitForTimeout(DRAWN_WITHIN)
    await page.evaluate(drawnTimes, FRAMES)
    const picture = await page.screenshot({ clip })
    if (last?.equals(picture)) return picture
    last = picture
  }
  throw new Error('What is on the screen does not come to rest.')
}

/** Waits until the browser has drawn so many times. */
function drawnTimes(times: number): Promise<void> {
  return new Promise((resolve) => {
    let left = times
    requestAnimationFrame(function next() {
      left -= 1
      if (left > 0) requestAnimationFrame(next)
      else resolve()
    })
  })
}

async function boxOf(page: Page, selector: string): Promise<Clip> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not on the screen.`)
  return box
}
