import { describe, expect, test } from '@jest/globals'
import type { FollowAnswer } from '../../src/host/handlers/contract'
import { ask } from '../../workbench/cli/built-workbench'
import { cellAt } from '../../workbench/model/sheet-model'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { placeOf, plannedWorkbook, refresh, type, valueIn } from '../support/planned-workbook'

/** Rows that come into the history after the plan was made: three leads of a type that it does not know, one of them won. */
const SINCE = [
  ['L-A', '2026-02-05', 'Partner', 'Won', '2026-02-12', '50000'],
  ['L-B', '2026-02-06', 'Partner', 'Open', '', ''],
  ['L-C', '2026-02-07', 'Podcast', 'Open', '', ''],
]

describe.each([
  ['counted live', false],
  ['counted in a tab of its own', true],
])('a lead type that comes after the agreement, %s', (_, datesAsText) => {
  const planned = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks(), datesAsText })
  const { workbench, tab, history, plan } = planned
  const cell = (row: string, column: number) => valueIn(tab, placeOf(tab, row, column))
  const follow = () => ask<FollowAnswer>(workbench, 'readFollow', plan.sheetId)

  test('is not there yet: nothing is said of it', async () => {
    workbench.typeInto('Today_p1', '2026-02-14')
    await workbench.recalculate()
    expect([cell('byMonth above 1', 4), follow().newTypeLeads]).toEqual(['', 0])
    expect(cell('standing of revenue', 2)).toBe(7600)
  })

  test('counts with its leads, deals and revenue, a lead at the average lead value, and the plan says so', async () => {
    let row = 0
    while (String(cellAt(history, row, 0)?.value ?? '') !== '') row++
    for (const [index, line] of SINCE.entries())
      for (const [column, text] of line.entries()) if (text) type(planned, history, row + index, column, text)
    if (datesAsText) ask(workbench, 'refreshCounts', { sheetId: plan.sheetId, months: null, asOf: null })
    await workbench.recalculate()
    // Before it 35 leads worth 500 each, 7 deals and 7,600.
    expect(cell('standing of leads', 2)).toBe(38)
    expect(cell('standing of leadValue', 2)).toBeCloseTo(38 * 500, 6)
    expect(cell('standing of deals', 2)).toBe(8)
    expect(cell('standing of revenue', 2)).toBe(57600)
    const said =
      'Leads of types that this plan does not know yet: 3. They count at the average lead value; measure again to give them their own.'
    expect(cell('byMonth above 1', 4)).toBe(said)
    expect(cell('top above 9', 0)).toContain(said)
    expect(follow().newTypeLeads).toBe(3)
  })

  test('has a row of its own once it was measured, and counts no more than once', async () => {
    refresh(planned, plan.sheetId)
    await workbench.recalculate()
    expect(cell('rates of Partner', 1)).toBe(2)
    expect([cell('standing of leads', 2), cell('standing of deals', 2)]).toEqual([38, 8])
    expect([cell('byMonth above 1', 4), follow().newTypeLeads]).toEqual(['', 0])
  })
})
