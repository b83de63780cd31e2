import { beforeAll, describe, expect, test } from '@jest/globals'
import { isCellError } from '../../workbench/model/cell'
import { eachCell } from '../../workbench/model/sheet-model'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { type PlannedWorkbook, placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

let planned: PlannedWorkbook
const cell = (row: string, column: number) => valueIn(planned.tab, placeOf(planned.tab, row, column))
const set = async (name: string, text: string): Promise<void> => {
  planned.workbench.typeInto(`${name}_p1`, text)
  await planned.workbench.recalculate()
}

describe('the plan on 14 February, half-way through its second month', () => {
  beforeAll(async () => {
    planned = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks() })
    await set('Today', '2026-02-14')
  })

  // By hand: due is January and half of February.
  test.each([
    ['leadValue', [15000, 17500, 2500, 17500 / 15000, 40000, 22500]],
    ['leads', [30, 35, 5, 35 / 30, 80, 45]],
    ['deals', [15, 7, -8, 7 / 15, 40, 33]],
    ['revenue', [15000, 7600, -7400, 7600 / 15000, 40000, 32400]],
  ])('%s: due, actual, difference, pace, whole, left', (name, figures) => {
    expect([1, 2, 3, 4, 5, 6].map((column) => cell(`standing of ${name}`, column))).toEqual(
      figures.map((figure) => expect.closeTo(figure, 6)),
    )
  })

  test('the status says who is behind', () => {
    expect(['leadValue', 'leads', 'deals', 'revenue'].map((name) => cell(`standing of ${name}`, 8))).toEqual([
      'On plan',
      'On plan',
      'Behind',
      'Behind',
    ])
  })

  test('the gap is volume, timing, rate and size, and they add up exactly', () => {
    const lag = [1, 2].map((month) => cell(`ahead of ${month}`, 1) as number) as [number, number]
    // January's leads: those of their own month, and half of February's share; February's: half of its own month.
    const expected = 15000 * (lag[0] + lag[1] / 2) + 2500 * lag[0]
    const [volume, timing, rate, size, total] = ['volume', 'timing', 'rate', 'size', 'total'].map(
      (name) => cell(`gap of ${name}`, 1) as number,
    ) as [number, number, number, number, number]
    expect([volume, timing, rate, size, total]).toEqual(
      [2500, expected - 17500, 7000 - expected, 600, -7400].map((figure) => expect.closeTo(figure, 1)),
    )
    expect(Math.round((volume + timing + rate + size) * 100)).toBe(Math.round(total * 100))
  })

  test('the forecast is what came in and what is still to come by the end', () => {
    expect(cell('standing of leads', 7)).toBe(85)
    expect(cell('standing of leadValue', 7)).toBeCloseTo(42500, 6)
    const share = [1, 2, 3, 4].map((month) => cell(`ahead of ${month}`, 1) as number)
    const until = (months: number): number => share.slice(0, months).reduce((sum, each) => sum + each, 0)
    const [l0, l1] = share as [number, number, number, number]
    const january = 15000 * (until(4) - l0 - l1 / 2)
    // Half of February's leads is arriving: what can have landed of them is their own month's share, twice the half.
    const arrived = cell('following of 2', 4) as number
    expect(arrived).toBeCloseTo(l0, 9)
    const toCome = january + 2500 * (until(3) - arrived) + 5000 * until(3) + 10000 * until(2) + 10000 * until(1)
    expect(cell('standing of revenue', 7)).toBeCloseTo(7600 + toCome, 4)
  })

  test('what Marketing still owes this month', () => {
    expect([1, 2, 3].map((column) => cell('thisMonth of Demo request', column))).toEqual([20, 5, 15])
  })

  test('a backlog is named with its month and its leads', () => {
    // 30 − 10, then 5 came in while half a month was there for 10.
    expect(cell('pace of capacity', 1)).toBe('More leads come in than Sales can work since January 2026: 20 are waiting.')
  })

  test('month by month, leads wait that came in as far as today, and then as many as the targets bring', () => {
    const months = [1, 2, 3, 4]
    // The rest of February, too, brings five leads more than can be worked.
    const waiting = [20, 20, 35, 45]
    expect(months.map((month) => cell(`byMonth of ${month}`, 12))).toEqual(waiting)
    expect(months.map((month) => cell(`following of ${month}`, 3))).toEqual(waiting)
    expect(months.map((month) => cell(`byMonth of ${month}`, 11))).toEqual([3, 1.5, 2, 2])
  })

  test('Sales is behind what the leads can have brought', () => {
    // In January less than one deal was missing: nobody can close a part of one.
    expect(cell('following of 1', 9) as number).toBeGreaterThan(-1000)
    expect(cell('pace of sales', 1)).toMatch(/^Lead value runs ahead of Sales since February 2026: /)
    expect(cell('pace of marketing', 1)).toMatch(/^On pace/)
  })

  test('no cell of the tab is an error', () => {
    expect([...eachCell(planned.tab)].filter(([, , { value }]) => isCellError(value))).toEqual([])
  })
})

describe('the warnings follow the inputs', () => {
  test('Marketing falls behind a larger goal, since the month and by the amount', async () => {
    await set('RevenueGoal', '160000')
    // Due 60,000 and 17,500 came in.
    expect(cell('pace of marketing', 1)).toMatch(/^Behind since January 2026: €\s42[.,]500 of lead value is missing by today\.$/)
    await set('RevenueGoal', '40000')
    expect(cell('pace of marketing', 1)).toMatch(/^On pace/)
  })

  test.each([
    // By hand: a quarter of the goal, and as much as has passed of another; 17,500 came in.
    ['49000', '2026-02-14', 17500 / 18375, 'On plan', /^On pace/],
    ['47000', '2026-02-16', 17500 / (11750 * (1 + 16 / 28)), 'On plan', /^On pace/],
    ['50000', '2026-02-14', 17500 / 18750, 'Behind', /^Behind since/],
  ])('a goal of %s on %s has one verdict on every place of the tab', async (goal, today, pace, status, sentence) => {
    await set('RevenueGoal', goal)
    await set('Today', today)
    expect(cell('standing of leadValue', 4)).toBeCloseTo(pace, 3)
    expect(cell('standing of leadValue', 8)).toBe(status)
    expect(cell('byMonth of total', 10)).toBe(status)
    expect(cell('pace of marketing', 1)).toMatch(sentence)
    await set('RevenueGoal', '40000')
    await set('Today', '2026-02-14')
  })

  test('Sales keeps up where a lead is worth less, and can work them all with more people', async () => {
    await set('DealSizeOverride', '100')
    expect(cell('pace of sales', 1)).toMatch(/^On pace/)
    await set('DealSizeOverride', '1000')
    await set('Capacity', '40')
    expect(cell('pace of capacity', 1)).toBe('Sales can work every lead that has come in.')
    await set('Capacity', '')
    expect(cell('pace of capacity', 1)).toMatch(/^Type how many/)
  })

  test('before the first month everything is to come', async () => {
    await set('Today', '2025-12-20')
    expect(['leadValue', 'revenue'].map((name) => cell(`standing of ${name}`, 8))).toEqual(['To come', 'To come'])
    expect(cell('top above 8', 3)).toBe('To come')
    expect(['marketing', 'sales', 'capacity'].map((team) => cell(`pace of ${team}`, 1))).toEqual([
      'Nothing is due yet: the period starts in January 2026.',
      'Nothing is due yet: the period starts in January 2026.',
      'Type how many leads a month Sales can work, to see a backlog coming.',
    ])
    expect([...eachCell(planned.tab)].filter(([, , { value }]) => isCellError(value))).toEqual([])
  })
})

test('Sales is as fast as it is, whenever the plan begins', async () => {
  const velocity = async (startMonth: string): Promise<unknown> => {
    const { workbench, tab } = plannedWorkbook({ ...FIRST_WEEKS, startMonth }, { csv: firstWeeks() })
    await workbench.recalculate()
    return valueIn(tab, placeOf(tab, 'pace of velocityNow', 1))
  }
  const before = await velocity('2026-03')
  expect(before).toBeGreaterThan(0)
  expect(await velocity('2025-10')).toBe(before)
})

describe('a history that holds no amounts', () => {
  const withoutAmounts = (): string => firstWeeks().replace(/,[^,\n]*$/gm, '')

  test.each([
    ['counted live', false],
    ['counted in a tab of its own', true],
  ])('every deal counts at the deal size in use, and nothing is said of deals being smaller: %s', async (_, datesAsText) => {
    planned = plannedWorkbook(FIRST_WEEKS, { csv: withoutAmounts(), datesAsText })
    await set('Today', '2026-02-14')
    expect([1, 2, 3].map((column) => cell('standing of revenue', column))).toEqual([15000, 7000, -8000])
    expect(cell('gap of size', 1)).toBe(0)
    expect(cell('gap of size', 3)).toBe('The history holds no amounts: every deal counts at the deal size in use.')
    const said = [...eachCell(planned.tab)].map(([, , { value }]) => String(value))
    expect(said).toContainEqual(expect.stringMatching(/^475 leads.*No amounts: the deal size counts instead\.$/))
    for (const column of [2, 4])
      expect(cell('realityCheck of 3', column)).toBeCloseTo(1000 * (cell('realityCheck of 2', column) as number), 6)
    expect(cell('realityCheck of 2', 2)).toBeGreaterThan(0)
    await set('DealSize', '1500')
    expect(cell('standing of revenue', 2)).toBe(10500)
    expect(cell('gap of size', 1)).toBe(0)
  })
})
