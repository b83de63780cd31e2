import { learnSpread } from '../src/domain/backtest/spread'
import { poolTables } from '../src/domain/measures/pool-tables'
import { readHistory } from '../src/history/read-history'
import { figuresOf, lookAhead, measuresOf } from '../src/sidebar/wizard-state'
import { startBrowser } from '../test/browser/browser'
import { serveWorkbench } from '../test/browser/served-workbench'
import { PLAN_INPUTS } from '../test/support/plan-inputs'
import { cleanHistory } from './history/clean-history'
import { medianMs, say } from './measure'

const TODAY = 46350

/** What one move of a slider computes, for histories of few and many leads and types. */
export function benchSlider(): void {
  for (const [leads, types] of [
    [1000, 4],
    [100_000, 4],
    [100_000, 40],
  ] as const) {
    const grid = cleanHistory(leads, false, types)
    const reading = readHistory({ leads: { name: 'Leads', grid } }, { leads: {} }, TODAY)
    if ('problem' in reading || !reading.lives) throw new Error('The history cannot be read.')
    const { report, live } = reading
    const spread = learnSpread(reading.lives(), reading.tables.asOf, 90)
    const history = { ok: true as const, tables: poolTables(reading.tables), spread, report, live }
    const measures = measuresOf(history)
    let percent = 50
    const inputs = () => ({ ...PLAN_INPUTS, confidence: (percent = percent === 95 ? 50 : percent + 1) / 100 })
    const move = medianMs(46, () => figuresOf(measures, inputs()))
    const ahead = medianMs(10, () => {
      const moved = inputs()
      lookAhead({ history, inputs: moved }, figuresOf(measures, moved))
    })
    const read = medianMs(5, () => measuresOf(history))
    say(
      `sidebar, ${leads} leads of ${types} types`,
      `a move of a slider ${move.toFixed(2)} ms · with chances and levers ${ahead.toFixed(2)} ms · measuring once ${read.toFixed(1)} ms`,
    )
  }
}

/** From the menu until the first step can be left, in a browser: the page, the call to the server and reading the sample. */
export async function benchSidebarOpens(): Promise<void> {
  const browser = await startBrowser()
  if (!browser) return say('sidebar in a browser', 'not measured: there is no browser that starts on this machine')
  const served = await serveWorkbench()
  try {
    const page = await browser.newPage()
    await page.goto(`${served.url}?locale=nl_BE&user=en`)
    await page.waitForFunction('window.workbench !== undefined')
    await page.evaluate('window.workbench.settle()')
    await page.getByRole('button', { name: 'Revenue Team Planner' }).click()
    const start = performance.now()
    await page.getByRole('menuitem').first().click()
    const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame()
    await frame?.waitForSelector('button.primary:not([disabled])')
    say('sidebar in Chromium', `from the menu until it can be used ${(performance.now() - start).toFixed(0)} ms`)
  } finally {
    await browser.close()
    served.stop()
  }
}
