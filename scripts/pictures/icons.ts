import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'

const FOLDER = 'docs/marketplace/icons'
/** The sizes in which a listing of an editor add-on shows its icon, in pixels. */
const ICON_SIZES = [128, 96, 48, 32]

/** One drawing in one size. */
export interface Drawing {
  readonly from: string
  readonly file: string
  readonly width: number
  readonly height: number
}

/** Our icon, a funnel of three bars, in every size that the Marketplace wants, and the banner of its card. */
export const DRAWINGS: readonly Drawing[] = [
  ...ICON_SIZES.map((size) => ({
    from: `${FOLDER}/icon.svg`,
    file: `${FOLDER}/icon-${size}.png`,
    width: size,
    height: size,
  })),
  { from: `${FOLDER}/banner.svg`, file: `${FOLDER}/banner.png`, width: 220, height: 140 },
]

export async function drawIcons(browser: Browser): Promise<void> {
  for (const { from, file, width, height } of DRAWINGS) {
    const page = await browser.newPage({ viewport: { width, height } })
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(from, 'utf8')}`)
    // What lies outside of the round corners stays transparent.
    await page.screenshot({ path: file, omitBackground: true })
    await page.close()
  }
}
