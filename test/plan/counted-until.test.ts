import { describe, expect, test } from '@jest/globals'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

/** The newest date in `firstWeeks`: a deal of 10 February 2026. The plan needs twenty leads a month. */
const LAST_DAY = 46063

describe.each([
  ['counted live', false],
  ['counted in a tab of its own', true],
])('a history that stops on 10 February, %s', (_, datesAsText) => {
  const { workbench, tab } = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks(), datesAsText })
  const on = async (day: string) => {
    workbench.typeInto('Today_p1', day)
    await workbench.recalculate()
    return {
      countedUntil: valueIn(tab, placeOf(tab, 'inputs above 8', 8)),
      beside: valueIn(tab, placeOf(tab, 'standing above 1', 4)),
      below: String(valueIn(tab, placeOf(tab, 'top above 9', 0))),
    }
  }

  test('its last day stands in the agreement', async () => {
    expect((await on('2026-02-14')).countedUntil).toBe(LAST_DAY)
  })

  test('a few days without a lead are no reason for a caution', async () => {
    const { beside, below } = await on('2026-02-16')
    expect(beside).toBe('')
    expect(below).toMatch(/^Both chances are/)
  })

  test('weeks in which leads were due are: the plan says so where it says who is behind', async () => {
    const { beside, below } = await on('2026-02-24')
    expect(beside).toBe(
      'The history stops on 10 February 2026: the days after it count as empty. Add the newest rows, or set “Today” to that day.',
    )
    expect(below).toMatch(new RegExp(`^${beside} Both chances are those of the plan as agreed`))
  })

  test('days after the end of the period are not missed', async () => {
    const end = await on('2026-04-30')
    expect((await on('2027-12-31')).beside).toBe(end.beside)
  })
})

test('two weeks in which fewer than five leads were due are chance, not a history that stops', async () => {
  // Four leads of 500 a month.
  const few = { ...FIRST_WEEKS, revenueGoal: 8000 }
  const { workbench, tab } = plannedWorkbook(few, { csv: firstWeeks() })
  const beside = async (day: string) => {
    workbench.typeInto('Today_p1', day)
    await workbench.recalculate()
    return valueIn(tab, placeOf(tab, 'standing above 1', 4))
  }
  expect(await beside('2026-02-28')).toBe('')
  expect(await beside('2026-03-31')).toMatch(/^The history stops on 10 February 2026/)
})

test('a date by mistake in years to come does not hide that the history stops; before the period nothing is said', async () => {
  const csv = `${firstWeeks()}\nL-X,2062-01-05,Demo request,Open,,`
  const { workbench, tab } = plannedWorkbook(FIRST_WEEKS, { csv })
  workbench.typeInto('Today_p1', '2026-03-20')
  await workbench.recalculate()
  expect(valueIn(tab, placeOf(tab, 'inputs above 8', 8))).toBe(LAST_DAY)
  workbench.typeInto('Today_p1', '2025-12-24')
  await workbench.recalculate()
  expect(valueIn(tab, placeOf(tab, 'standing above 1', 4))).toBe('')
})
