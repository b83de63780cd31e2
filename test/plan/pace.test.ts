import { describe, expect, test } from '@jest/globals'
import type { FollowAnswer } from '../../src/host/handlers/contract'
import { ask } from '../../workbench/cli/built-workbench'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

/** Every second lead is won, on the very day on which it came; ten are open. */
function wonAtOnce(): string {
  const rows = ['Created,Lead type,Status,Closed on,Amount']
  for (let lead = 0; lead < 120; lead++) {
    const day = `2025-${String(1 + (lead % 12)).padStart(2, '0')}-10`
    rows.push(`${day},Demo request,${lead % 2 ? 'Won' : 'Lost'},${day},${lead % 2 ? 1000 : ''}`)
  }
  for (let lead = 0; lead < 10; lead++) rows.push('2025-12-30,Demo request,Open,,')
  return rows.join('\n')
}

describe('the velocity of Sales when measured', () => {
  test('takes a deal that is won at once for one of a day: it is not nothing', async () => {
    const { workbench, tab } = plannedWorkbook({ months: 3, dealSize: 1000 }, { csv: wonAtOnce() })
    await workbench.recalculate()
    const now = valueIn(tab, placeOf(tab, 'pace of velocityNow', 1)) as number
    const rate = valueIn(tab, placeOf(tab, 'leadTypes below 1', 1)) as number
    // Open leads × rate × deal size ÷ a day, a month.
    expect(now).toBeCloseTo((10 * rate * 1000 * 365) / 12, 2)
  })

  test('is not known where no deal has both dates, and *Follow* leaves the sentence out', async () => {
    const csv = firstWeeks().replaceAll(/,(\d{4}-\d\d-\d\d),(\d+)$/gm, ',,$2')
    const { workbench, tab, plan } = plannedWorkbook(FIRST_WEEKS, { csv })
    await workbench.recalculate()
    expect(['velocityNow', 'velocityGap'].map((name) => valueIn(tab, placeOf(tab, `pace of ${name}`, 1)))).toEqual(['–', '–'])
    expect(ask<FollowAnswer>(workbench, 'readFollow', plan.sheetId).velocity.now).toBeNull()
  })
})

test('a team that is ahead misses nothing, and is not told that little is missing', async () => {
  const { workbench, tab } = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks() })
  const said = async (today: string) => {
    workbench.typeInto('Today_p1', today)
    await workbench.recalculate()
    return valueIn(tab, placeOf(tab, 'pace of marketing', 1))
  }
  // Thirty leads came in January, of twenty.
  expect(await said('2026-01-31')).toBe('On pace: no lead value is missing by today.')
  expect(await said('2026-02-23')).toMatch(/^On pace: less than one lead is missing/)
})

test('a capacity of nothing is one that nobody typed, in the tab and in *Follow*', async () => {
  const { workbench, tab, plan } = plannedWorkbook({ ...FIRST_WEEKS, capacity: 0 }, { csv: firstWeeks() })
  await workbench.recalculate()
  expect(valueIn(tab, placeOf(tab, 'pace of capacity', 1))).toMatch(/^Type how many leads/)
  expect(ask<FollowAnswer>(workbench, 'readFollow', plan.sheetId).warnings.capacity.known).toBe(false)
})

test('a part of the gap that is nothing is called no difference', async () => {
  const { workbench, tab } = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks().split('\n').slice(0, 441).join('\n') })
  workbench.typeInto('Today_p1', '2026-02-14')
  await workbench.recalculate()
  // No deal was won in the period, so that none was smaller or larger than planned.
  expect([1, 3].map((column) => valueIn(tab, placeOf(tab, 'gap of size', column)))).toEqual([0, 'No difference.'])
})
