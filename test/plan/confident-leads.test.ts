import { beforeAll, expect, test } from '@jest/globals'
import { planTargets } from '../../src/domain/targets/targets'
import { targetInputs } from '../../src/plan/target-inputs'
import { type PlannedWorkbook, placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'
import { recalledFacts } from '../support/recalled-facts'

let planned: PlannedWorkbook
beforeAll(() => {
  planned = plannedWorkbook()
})

/** Confident leads in the tab, and by the domain. */
async function both(revenueGoal: number, dealSize: number, confidence = 80) {
  const typed = { RevenueGoal: revenueGoal, DealSizeOverride: dealSize, Confidence: `${confidence}%` }
  for (const [name, value] of Object.entries(typed)) planned.workbench.typeInto(`${name}_p1`, String(value))
  await planned.workbench.recalculate()
  const facts = recalledFacts(planned)
  const inputs = { ...facts.inputs, revenueGoal, dealSize, confidence: confidence / 100 }
  const targets = planTargets(targetInputs(inputs, facts.measures))
  if (typeof targets === 'string') throw new Error(targets)
  return { tab: valueIn(planned.tab, placeOf(planned.tab, 'top above 6', 4)), domain: targets }
}

test.each([
  ['one deal', 50, 50],
  ['some deals', 1_500, 50],
  ['so many deals that fewer are summed in a search', 550_000, 50],
  ['more leads than a million', 1_500_000, 5],
  ['more leads than a thousand million', 400_000_000, 1],
])('confident leads are those of the wizard: %s', async (_, goal, dealSize) => {
  const { tab, domain } = await both(goal, dealSize)
  const confident = domain.confidentLeads as number
  expect(Math.abs((tab as number) - confident)).toBeLessThanOrEqual(confident / 1e6)
  expect(tab).toBeGreaterThan(domain.requiredLeads)
})

test('where no number of leads that anybody could ask for is enough, there are none', async () => {
  const { tab, domain } = await both(1e12, 1)
  expect(domain.confidentLeads).toBeNull()
  expect(tab).toBe('–')
})
