import type { Browser, Frame, Page } from 'playwright-core'
import type { WorkbenchHandle } from '../../workbench/browser/page/test-handle'
import { fontStyles } from './fonts'

/** Large enough for a whole step of the wizard, and for every column of a plan, without scrolling. */
const VIEWPORT = { width: 1900, height: 2600 }
/** Nothing moves and nothing blinks; what the workbench says of itself is not part of the add-on. */
const STILL = `* { transition: none !important; animation: none !important; caret-color: transparent !important; }
.hint, .picker, .toasts { visibility: hidden; }`

export interface DeskOptions {
  /** Of the workbook, such as `nl_BE`. */
  readonly locale: string
  readonly language: string
  /** The day on which the walk begins, as an ISO day. */
  readonly today: string
}

/** The workbench on a screen, with what a person does there: choose in the menu, press buttons, type, look at cells. */
export class Desk {
  readonly page: Page
  readonly #locale: string

  private constructor(page: Page, locale: string) {
    this.page = page
    this.#locale = locale
  }

  /** Opens a fresh workbench. The clock stands still at noon, so that a picture is the same tomorrow. */
  static async open(browser: Browser, url: string, { locale, language, today }: DeskOptions): Promise<Desk> {
    const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1, reducedMotion: 'reduce' })
    const page = await context.newPage()
    const desk = new Desk(page, locale)
    await desk.setDay(today)
    // Runs in the sidebar's frame as well.
    await page.addInitScript(dress, `${STILL}\n${fontStyles()}`)
    await page.goto(`${url}?locale=${locale}&user=${language}`)
    await page.waitForFunction(() => window.workbench !== undefined)
    await page.evaluate('document.fonts.ready')
    await desk.settle()
    return desk
  }

  /** It is this day from now on. */
  async setDay(iso: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`${iso}T12:00:00`))
  }

  close(): Promise<void> {
    return this.page.context().close()
  }

  /** Opens the add-on's menu, without choosing. */
  async openMenu(): Promise<void> {
    await this.page.locator('.menuBar button').first().click()
  }

  /** Chooses an item of the add-on's menu by what it says; its part of the sidebar opens. */
  async choose(item: string): Promise<void> {
    // What stands in the sidebar stays until the new part has come.
    await this.page.evaluate(() => document.querySelector('#sidebar iframe')?.classList.add('before'))
    await this.openMenu()
    await this.page.getByRole('menuitem', { name: item, exact: true }).click()
    await this.page.waitForSelector('#sidebar iframe:not(.before)')
    await this.sidebar()
  }

  /** The page in the sidebar, once it shows more than *Opening…*. */
  async sidebar(): Promise<Frame> {
    const handle = await this.page.waitForSelector('#sidebar iframe')
    const frame = await handle.contentFrame()
    if (!frame) throw new Error('The sidebar has no page.')
    await frame.waitForSelector('footer')
    return frame
  }

  /** Presses the one primary button of the sidebar, once it may be pressed. */
  async forward(): Promise<void> {
    const frame = await this.sidebar()
    await frame.locator('button.primary:not([disabled])').first().click()
  }

  async press(label: string): Promise<void> {
    const frame = await this.sidebar()
    await frame.getByRole('button', { name: label, exact: true }).click()
  }

  /** Unfolds what is folded under this title. */
  async unfold(title: string): Promise<void> {
    const frame = await this.sidebar()
    await frame.locator('summary', { hasText: new RegExp(`^${title}$`) }).click()
  }

  async fill(label: string, text: string): Promise<void> {
    const frame = await this.sidebar()
    await frame.getByLabel(label, { exact: true }).fill(text)
  }

  /** Chooses from the first list of this name. */
  async pick(label: string, option: string): Promise<void> {
    const frame = await this.sidebar()
    await frame.getByRole('combobox', { name: label, exact: true }).first().selectOption({ label: option })
  }

  /** Makes a tab around a lead, and looks at it. */
  async makeTab(tab: string, make: string, done: string): Promise<void> {
    await this.press(make.replace('{tab}', tab))
    const frame = await this.sidebar()
    await frame
      .getByText(done.split('{tab}').at(-1) ?? done, { exact: false })
      .first()
      .waitFor({ timeout: 60000 })
    await this.settle()
    await this.ask((workbench) => workbench.select(`'${workbench.tabs().at(-1)}'!A1`))
  }

  /** Goes to the plan, wherever one was before. */
  async lookAtPlan(): Promise<void> {
    await this.ask((workbench) => workbench.select(workbench.place('RevenueGoal_p1') ?? ''))
  }

  /** Takes the focus away from what was typed last: its value is printed as people write it. */
  async blur(): Promise<void> {
    const frame = await this.sidebar()
    await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  }

  async closeSidebar(): Promise<void> {
    await this.page.locator('.sidebarHead button').click()
  }

  /** Waits until the first plan of the workbook was written and has calculated. */
  async planStands(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.place('RevenueGoal_p1'), null, { timeout: 60000 })
    await this.settle()
    const frame = await this.sidebar()
    await frame.waitForSelector('button.primary:not([disabled])')
  }

  /** A formula as one types it in this workbook. */
  formula(text: string): string {
    return this.#locale === 'en_IE' ? text : text.replace(/, /g, '; ')
  }

  /** Waits until the sidebar says this. */
  async says(text: string): Promise<void> {
    const frame = await this.sidebar()
    await frame.getByText(text, { exact: false }).first().waitFor()
  }

  /** Types in a cell, as a person does. */
  async type(reference: string, text: string): Promise<void> {
    await this.page.evaluate((cell) => window.workbench?.select(cell), reference)
    await this.page.keyboard.type(text, { delay: 2 })
    await this.page.keyboard.press('Enter')
    // The editor hands over what was typed a moment later.
    await this.page.waitForTimeout(1500)
    await this.settle()
  }

  async settle(): Promise<void> {
    await this.page.evaluate('window.workbench.settle()')
  }

  /** Asks the workbench. The question travels as text: it may use nothing from outside. */
  ask<Answer>(question: (workbench: WorkbenchHandle) => Answer): Promise<Answer> {
    return this.page.evaluate(`(${question.toString()})(window.workbench)`) as Promise<Answer>
  }
}

/** Puts our styles into every page that is loaded. */
function dress(css: string): void {
  addEventListener('DOMContentLoaded', () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: css }))
  })
}
