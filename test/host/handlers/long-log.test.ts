import { describe, expect, test } from '@jest/globals'
import { ask } from '../../../workbench/cli/built-workbench'
import { ExecutionStopped } from '../../../workbench/services/context'
import { keptCell } from '../../support/kept-cell'
import {
  asCalculated,
  namesOf,
  type PlannedWorkbook,
  placeOf,
  plannedWorkbook,
  preview,
  previewRemoval,
  refresh,
  removePlan,
  tabNames,
  type,
  valueIn,
} from '../../support/planned-workbook'

/** So long that a cell holds four baselines of which this is under the agreement. */
const LONG_NAME = 'Els '.repeat(2200)
const TIMES = 7

/** Accepted so often that the memory of the tab does not hold all of its baselines. */
function accepted(): PlannedWorkbook {
  const planned = plannedWorkbook({ months: 3 })
  type(planned, planned.tab, namesOf(planned.tab).rows.indexOf('inputs above 2'), 8, LONG_NAME)
  for (let time = 0; time < TIMES; time++) grow(planned, time)
  return planned
}

function grow(planned: PlannedWorkbook, time: number): void {
  planned.workbench.appendRow('CRM export', `L-9${time}0,2025-11-30,Demo request,Won,2026-01-20,19000`.split(','))
  refresh(planned, planned.plan.sheetId)
}

/** How many leads each baseline was measured from, as the log says, the newest first. */
const leadsInLog = ({ tab }: PlannedWorkbook): unknown[] =>
  namesOf(tab)
    .rows.filter((name) => name.startsWith('log of '))
    .map((name) => valueIn(tab, placeOf(tab, name, 2)))

const EVERY = Array.from({ length: TIMES + 1 }, (_, index) => 300 + TIMES - index)

describe('a plan that was accepted more often than its memory holds', () => {
  test('is accepted again, and its log holds every baseline', () => {
    const planned = accepted()
    expect(JSON.parse(String(keptCell(planned.tab).value)).facts.log.length).toBeLessThan(TIMES)
    expect(leadsInLog(planned)).toEqual(EVERY)
    expect(preview(planned, planned.plan.sheetId).typedOver).toEqual([])
    refresh(planned, planned.plan.sheetId, 5)
    refresh(planned, planned.plan.sheetId, 2)
    expect(leadsInLog(planned)).toEqual([307, 307, ...EVERY])
  })

  test('is finished after it was cut off, and its log holds every baseline once', () => {
    const planned = accepted()
    const { workbench, plan, model } = planned
    workbench.watchCalls(({ method }, moment) => {
      if (moment === 'after' && method === 'insertRowsAfter') throw new ExecutionStopped()
    })
    expect(() => refresh(planned, plan.sheetId)).toThrow()
    workbench.watchCalls(null)
    asCalculated(model)
    expect(preview(planned, plan.sheetId).isHalf).toBe(true)
    refresh(planned, plan.sheetId)
    expect(leadsInLog(planned)).toEqual([307, ...EVERY])
  })

  test('goes as a whole when it is removed', () => {
    const planned = accepted()
    expect(previewRemoval(planned)).toMatchObject({ stays: false, ownCells: 0 })
    removePlan(planned)
    expect(tabNames(planned)).toEqual(['CRM export'])
  })

  test('leaves nothing of its log in a tab that stays for what a person wrote', () => {
    const planned = accepted()
    const [row] = placeOf(planned.tab, 'log of 1', 2)
    type(planned, planned.tab, row, 20, 'ours')
    expect(previewRemoval(planned)).toMatchObject({ stays: true, ownCells: 1 })
    removePlan(planned)
    expect(JSON.stringify([...planned.tab.cells].map(([, cells]) => [...cells.values()].map(({ value }) => value)))).not.toMatch(
      /30[0-7]|log of/,
    )
    expect(ask(planned.workbench, 'listPlans')).toEqual([])
  })
})
