import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { isCellError } from '../../workbench/model/cell'
import { eachCell } from '../../workbench/model/sheet-model'
import { beside } from '../support/beside'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { type PlannedWorkbook, placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

let planned: PlannedWorkbook
beforeAll(() => {
  planned = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks() })
})
const cell = (row: string, column: number) => valueIn(planned.tab, placeOf(planned.tab, row, column))
const ahead = (label: string): number | string => beside(planned, label) as number | string
async function at(typed: Readonly<Record<string, string>>): Promise<void> {
  const usual = { Today: '2026-02-14', RevenueGoal: '40000', DealSizeOverride: '1000' }
  for (const [name, text] of Object.entries({ ...usual, ...typed })) planned.workbench.typeInto(`${name}_p1`, text)
  await planned.workbench.recalculate()
}
const chances = () => ({ revenue: cell('top above 8', 0), deals: cell('top above 8', 1) })
const expectedDeals = () => cell('top above 8', 2) as number
const besideTheChances = () => cell('top above 9', 0)

describe('before the first month, all is as agreed', () => {
  beforeEach(() => at({ Today: '2025-12-20' }))

  test('the deals expected are those of the agreed leads and of the open ones', () => {
    expect(ahead('Deals expected by the end, as it stands')).toBeCloseTo(
      ahead('Deals expected by the end, as agreed') as number,
      9,
    )
    expect(expectedDeals()).toBe(ahead('Deals expected by the end, as it stands'))
  })

  test('all leads, times the factor, bring the deals needed', () => {
    const [factor, fromLeads, pipeline] = ['Leads still to come', 'Deals from the agreed', 'Deals from leads'].map(
      (label) => ahead(label) as number,
    ) as [number, number, number]
    expect(fromLeads * factor + pipeline).toBeCloseTo(40, 9)
  })

  test('nothing stands beside the chances', () => {
    expect(besideTheChances()).toBe('')
  })
})

describe('once the period has begun', () => {
  beforeEach(() => at({}))

  test('the deals expected are those of the forecast', () => {
    expect(expectedDeals()).toBe(cell('standing of deals', 7))
    expect(ahead('Deals expected by the end, as it stands')).toBe(expectedDeals())
  })

  test('the deals won count for the months that are over, and the leads still to come make up for what is missing', () => {
    const share = [1, 2, 3, 4].map((month) => cell(`ahead of ${month}`, 1) as number)
    const until = (months: number): number => share.slice(0, months).reduce((sum, each) => sum + each, 0)
    const [l0, l1] = share as [number, number, number, number]
    // 30 and 5 leads came in, of which one in two is won, and part of these can have been by now; seven were.
    const settled = 7 + 15 * (until(4) - l0 - l1 / 2) + 2.5 * (until(3) - l0)
    const toCome = 5 * until(3) + 10 * until(2) + 10 * until(1)
    expect(ahead('Leads still to come')).toBeCloseTo((40 - settled) / toCome, 6)
  })

  test('the chances stay those of the plan as agreed, and the tab says so and where to look instead', async () => {
    const begun = chances()
    expect(besideTheChances()).toMatch(/^Both chances are those of the plan as agreed: .*“Revenue, forecast of the end”/)
    await at({ Today: '2025-12-20' })
    expect(begun).toEqual(chances())
    const notes = [...eachCell(planned.tab)].map(([, , { note }]) => note ?? '')
    expect(notes.filter((note) => note.includes('as agreed')).length).toBeGreaterThanOrEqual(2)
  })
})

describe('where what was won reaches the goal', () => {
  test('in deals and in revenue: both chances are 100 %, and no more leads are needed', async () => {
    await at({ RevenueGoal: '7000' })
    expect(chances()).toEqual({ revenue: 1, deals: 1 })
    expect(ahead('Leads still to come')).toBe('Reached')
  })

  test('in revenue, with a deal less than needed: only the chance of the revenue is', async () => {
    await at({ RevenueGoal: '7600' })
    expect(chances()).toEqual({ revenue: 1, deals: expect.not.closeTo(1, 3) })
    expect(ahead('Leads still to come')).toBe('Reached')
  })

  test('in deals, which were smaller than planned: only the chance of the deals is', async () => {
    await at({ RevenueGoal: '10000', DealSizeOverride: '1500' })
    expect(chances()).toEqual({ revenue: expect.not.closeTo(1, 3), deals: 1 })
    expect(ahead('Leads still to come')).toBe('Reached')
  })

  test('deals dated in a month to come do not', async () => {
    await at({ RevenueGoal: '7000', Today: '2025-12-20' })
    expect(chances().deals).not.toBe(1)
  })
})

describe('once the period is over', () => {
  test('what was not reached has no chance any more, and the tab says so', async () => {
    await at({ Today: '2026-05-01' })
    expect(chances()).toEqual({ revenue: 0, deals: 0 })
    expect(besideTheChances()).toMatch(/The period is over: .* 100 % .* 0 %/)
  })

  test('what was reached keeps its 100 %', async () => {
    await at({ RevenueGoal: '7600', Today: '2026-05-01' })
    expect(chances()).toEqual({ revenue: 1, deals: 0 })
  })

  test('its last day still counts', async () => {
    await at({ Today: '2026-04-30' })
    expect(chances().deals).toBeGreaterThan(0)
  })
})

test('without a deal size, nothing is an error', async () => {
  await at({ DealSizeOverride: '0' })
  expect([...eachCell(planned.tab)].filter(([, , { value }]) => isCellError(value))).toEqual([])
})

test('where no month is left, missing deals are named', async () => {
  await at({ Today: '2026-05-10' })
  expect(ahead('Leads still to come')).toBe('No month is left to add leads')
})
