import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer, PlanOnOffer } from '../../../src/host/handlers/contract'
import { UNMARKED_NAME } from '../../../src/host/new-tab'
import { emptySheet, openCell } from '../../../workbench/model/sheet-model'
import { nextId } from '../../../workbench/model/workbook-model'
import { ExecutionStopped } from '../../../workbench/services/context'
import {
  anotherPlan,
  asCalculated,
  type PlannedWorkbook,
  placeOf,
  plannedWorkbook,
  preview,
  refresh,
  tabNames,
  valueIn,
} from '../../support/planned-workbook'

function call<Value>({ workbench, model }: PlannedWorkbook, handler: string, ...args: unknown[]): HandlerAnswer<Value> {
  asCalculated(model)
  return workbench.call(handler, ...args) as HandlerAnswer<Value>
}

const codeOf = (answer: HandlerAnswer<unknown>): string => (answer.ok ? 'done' : answer.error.code)

/** Google stops a command at its how-manieth call of a method. */
function stopAt(planned: PlannedWorkbook, method: string, count: number, work: () => unknown): void {
  let seen = 0
  planned.workbench.watchCalls((called, moment) => {
    if (called.method === method && moment === 'before' && ++seen === count) throw new ExecutionStopped()
  })
  expect(work).toThrow('Exceeded maximum execution time')
  planned.workbench.watchCalls(null)
}

describe('tabs that an execution left', () => {
  test('are never offered as plans, nor as a history, and go with the next command', () => {
    const planned = plannedWorkbook({}, { datesAsText: true })
    const before = tabNames(planned)
    stopAt(planned, 'setNamedRange', 3, () => anotherPlan(planned, { months: 6 }))
    const offered = call<PlanOnOffer[]>(planned, 'listPlans')
    expect(offered.ok && offered.value.map(({ name }) => name)).toEqual(['Revenue plan 2026'])
    expect(tabNames(planned)).toHaveLength(before.length + 2)
    expect(codeOf(call(planned, 'comparePlans', 'en'))).toBe('done')
    expect(tabNames(planned)).toEqual([...before, 'Plans compared'])
  })

  test('are known before they have a name', () => {
    const planned = plannedWorkbook()
    const before = tabNames(planned)
    stopAt(planned, 'addDeveloperMetadata', 1, () => call(planned, 'insertSample', 'en'))
    expect(tabNames(planned)).toContain(UNMARKED_NAME)
    expect(codeOf(call(planned, 'insertSample', 'en'))).toBe('done')
    expect(tabNames(planned)).toEqual([...before, 'Sample history'])
  })

  test('stay when a person has made them theirs', () => {
    const planned = plannedWorkbook()
    const theirs = emptySheet(nextId(planned.model), UNMARKED_NAME)
    openCell(theirs, 0, 0).value = 'ours now'
    planned.model.sheets.push(theirs)
    expect(codeOf(call(planned, 'insertSample', 'en'))).toBe('done')
    expect(valueIn(theirs, [0, 0])).toBe('ours now')
    expect(planned.model.sheets).toContain(theirs)
  })

  test('are not the counts of a plan that somebody deleted', () => {
    const planned = plannedWorkbook({}, { datesAsText: true })
    planned.model.sheets = planned.model.sheets.filter((sheet) => sheet !== planned.tab)
    planned.model.developerMetadata = planned.model.developerMetadata.filter(
      ({ location }) => !('sheetId' in location) || location.sheetId !== planned.tab.id,
    )
    expect(codeOf(call(planned, 'insertSample', 'en'))).toBe('done')
    expect(tabNames(planned)).toContain('Counts 1')
  })
})

describe('a refresh that was cut off', () => {
  const accept = (planned: PlannedWorkbook, months: number | null) => () =>
    call(planned, 'acceptRefresh', { sheetId: planned.plan.sheetId, months, asOf: null, shown: null })
  const lead = (planned: PlannedWorkbook, id: string, amount: number): void =>
    planned.workbench.appendRow('CRM export', `${id},2025-11-30,Demo request,Won,2026-01-20,${amount}`.split(','))

  test('is seen by whoever follows, compares or counts, and shown before it is finished', () => {
    const planned = plannedWorkbook({}, { datesAsText: true })
    stopAt(planned, 'insertRowsAfter', 1, accept(planned, 14))
    const request = { sheetId: planned.plan.sheetId, months: null, asOf: null }
    for (const [handler, argument] of [
      ['readFollow', planned.plan.sheetId],
      ['comparePlans', 'en'],
      ['refreshCounts', request],
    ] as const)
      expect([handler, codeOf(call(planned, handler, argument))]).toEqual([handler, 'halfRefreshed'])
    expect(preview(planned, planned.plan.sheetId)).toMatchObject({ isHalf: true })
    refresh(planned, planned.plan.sheetId)
    expect(codeOf(call(planned, 'readFollow', planned.plan.sheetId))).toBe('done')
  })

  test('twice, with other outcomes each time, leaves nothing of either behind', () => {
    const planned = plannedWorkbook()
    lead(planned, 'L-901', 19000)
    stopAt(planned, 'setNumberFormats', 6, accept(planned, 14))
    lead(planned, 'L-902', 25000)
    stopAt(planned, 'setNumberFormats', 4, accept(planned, 13))
    lead(planned, 'L-903', 31000)
    refresh(planned, planned.plan.sheetId)
    const shown = preview(planned, planned.plan.sheetId)
    expect(shown).toMatchObject({ typedOver: [], isHalf: false, old: { leads: 303 }, new: { leads: 303 } })
    expect(valueIn(planned.tab, placeOf(planned.tab, 'log of 2', 2))).toBe(303)
    expect(placeOf(planned.tab, 'log of 3', 2)[0]).toBe(-1)
    expect(placeOf(planned.tab, 'byMonth of 13', 0)[0]).toBe(-1)
  })
})
