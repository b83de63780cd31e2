import { expect } from '@jest/globals'
import { expectGoodView, tabTo } from './in-sidebar'
import { done, goTo, type Journey, LONGEST_COMMAND, press, settled, tabsOf, told } from './journey'

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
  await page.waitForFunction(() => window.workbench?.place('RevenueGoal_p1'), null, { timeout: LONGEST_COMMAND })
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
  await told(journey, 'refresh.same')
  await tabTo(page, sidebar, words['refresh.months'], 'Shift+Tab')
  await page.keyboard.type('13')
  await press(journey, words['refresh.measure'])
  await sidebar.getByRole('button', { name: words['refresh.accept'] }).waitFor({ timeout: LONGEST_COMMAND })
  const months = sidebar.locator('tbody.changed', { has: sidebar.getByRole('rowheader', { name: words['goal.months'] }) })
  expect(await months.locator('td:not(.difference)').allTextContents()).toEqual(['12', '13'])
  await expectGoodView(sidebar)
  await press(journey, words['refresh.accept'])
  await done(journey, 'refresh.done')
}

/** Sets the plans side by side. */
export async function compare(journey: Journey): Promise<void> {
  const { sidebar, words } = journey
  const before = await openManaging(journey)
  await press(journey, words['compare.button'])
  await done(journey, 'compare.done')
  expect(await before()).toBe(1)
  await expectGoodView(sidebar)
}

/** Takes the plan away, once it was said what goes. */
export async function remove(journey: Journey): Promise<void> {
  const { sidebar, words } = journey
  const more = await openManaging(journey)
  await press(journey, words['remove.button'])
  await told(journey, 'remove.sure')
  await expectGoodView(sidebar)
  await press(journey, words['remove.confirm'])
  await done(journey, 'remove.done')
  expect(await more()).toBe(-1)
  await sidebar.getByText(words['plans.none']).waitFor()
  await expectGoodView(sidebar)
}

/** Unfolds what can be done with plans. @returns how many tabs more there are by then */
async function openManaging(journey: Journey): Promise<() => Promise<number>> {
  await goTo(journey, 'refresh')
  await press(journey, journey.words['manage.title'])
  const before = (await tabsOf(journey)).length
  return async () => (await tabsOf(journey)).length - before
}
