import { expect, test } from '@jest/globals'
import type { FollowAnswer } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { FIRST_WEEKS, firstWeeks } from '../../support/first-weeks'
import { type PlannedWorkbook, placeOf, plannedWorkbook, type } from '../../support/planned-workbook'

async function follow({ workbench, plan }: PlannedWorkbook): Promise<FollowAnswer['standing']> {
  await workbench.recalculate()
  return ask<FollowAnswer>(workbench, 'readFollow', plan.sheetId).standing
}

test('a status is told by what it means, for the sidebar may speak another language than the tab; words of a person as they stand', async () => {
  const planned = plannedWorkbook({ months: 3 })
  planned.workbench.typeInto('Today_p1', '2025-12-01')
  expect((await follow(planned)).map(({ status }) => status)).toEqual(['toCome', 'toCome', 'toCome', 'toCome'])
  planned.workbench.typeInto('Today_p1', '2026-03-31')
  type(planned, planned.tab, ...placeOf(planned.tab, 'standing of deals', 8), 'Ask Els')
  expect(await follow(planned)).toMatchObject([
    { what: 'leadValue', status: 'behind' },
    { what: 'leads', status: 'behind' },
    { what: 'deals', status: null, ownWords: 'Ask Els' },
    { what: 'revenue', status: 'behind', ownWords: '' },
  ])
})

test('it says until when the history goes where that is so long ago that teams look behind', async () => {
  const planned = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks() })
  const historyStops = async (today: string): Promise<string | null> => {
    planned.workbench.typeInto('Today_p1', today)
    await planned.workbench.recalculate()
    return ask<FollowAnswer>(planned.workbench, 'readFollow', planned.plan.sheetId).historyStops
  }
  expect(await historyStops('2026-02-12')).toBeNull()
  expect(await historyStops('2026-03-12')).toBe('2026-02-10')
})
