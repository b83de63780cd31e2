import { expect } from '@jest/globals'
import { expectGoodView, tabTo } from './in-sidebar'
import { goTo, type Journey, press, saying, settled } from './journey'

/** The five steps of the wizard. */
export async function makePlan(journey: Journey): Promise<void> {
  const { page, sidebar, words } = journey
  for (const step of [1, 2, 3, 4, 5]) {
    await sidebar.waitForFunction(
      (wanted) => document.querySelector('[aria-current=step] .dot')?.textContent === wanted,
      `${step}`,
    )
    if (step === 2) {
      await tabTo(page, sidebar, words['goal.revenue'])
      await page.keyboard.type('1000000')
    }
    await expectGoodView(sidebar)
    await press(journey, words[step === 5 ? 'button.create' : 'button.next'])
  }
  await page.waitForFunction(() => window.workbench?.place('RevenueGoal_p1'), null, { timeout: 60000 })
  await settled(journey)
  expect(await page.evaluate(() => window.workbench?.value(window.workbench.place('RevenueGoal_p1') ?? ''))).toBe(1000000)
}

/** Where both teams stand, in the language of the sidebar. */
export async function follow(journey: Journey): Promise<void> {
  const { sidebar, words } = journey
  await goTo(journey, 'follow')
  await sidebar.locator('.card').nth(3).waitFor()
  await expectGoodView(sidebar)
  const told = await sidebar.locator('.verdict').allTextContents()
  const statuses = [words['status.toCome'], words['status.onPlan'], words['status.behind']]
  expect(told.filter((status) => !statuses.includes(status))).toEqual([])
}

/** Measures again, and accepts one month more. */
export async function refresh(journey: Journey): Promise<void> {
  const { page, sidebar, words } = journey
  await goTo(journey, 'refresh')
  await sidebar.getByRole('button', { name: words['refresh.measure'] }).waitFor()
  // Nothing has changed yet, so nothing can be accepted: another number of months is asked for.
  await press(journey, words['refresh.measure'])
  await sidebar.getByText(words['refresh.same']).waitFor({ timeout: 60000 })
  await tabTo(page, sidebar, words['refresh.months'], 'Shift+Tab')
  await page.keyboard.type('13')
  await press(journey, words['refresh.measure'])
  await sidebar.getByRole('button', { name: words['refresh.accept'] }).waitFor({ timeout: 60000 })
  await expectGoodView(sidebar)
  await press(journey, words['refresh.accept'])
  await sidebar.getByText(saying(words['refresh.done'])).waitFor({ timeout: 60000 })
  await settled(journey)
}

/** Sets the plans side by side. */
export async function compare(journey: Journey): Promise<void> {
  const { sidebar, words } = journey
  const before = await openManaging(journey)
  await press(journey, words['compare.button'])
  await sidebar.getByText(saying(words['compare.done'])).waitFor({ timeout: 60000 })
  await settled(journey)
  expect(await before()).toBe(1)
  await expectGoodView(sidebar)
}

/** Takes the plan away, once it was said what goes. */
export async function remove(journey: Journey): Promise<void> {
  const { sidebar, words } = journey
  const more = await openManaging(journey)
  await press(journey, words['remove.button'])
  await sidebar.getByText(saying(words['remove.sure'])).waitFor({ timeout: 60000 })
  await expectGoodView(sidebar)
  await press(journey, words['remove.confirm'])
  await sidebar.getByText(saying(words['remove.done'])).waitFor({ timeout: 60000 })
  await settled(journey)
  expect(await more()).toBe(-1)
  await sidebar.getByText(words['plans.none']).waitFor()
  await expectGoodView(sidebar)
}

/** Unfolds what can be done with plans. @returns how many tabs more there are by then */
async function openManaging(journey: Journey): Promise<() => Promise<number>> {
  const { page, words } = journey
  await goTo(journey, 'refresh')
  await press(journey, words['manage.title'])
  const tabs = (): Promise<number> => page.evaluate(() => window.workbench?.tabs().length ?? 0)
  const before = await tabs()
  return async () => (await tabs()) - before
}
