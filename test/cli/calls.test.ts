import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { LIVE_ROWS_LIMIT } from '../../src/history/live/live-counting'
import type { HistoryAnswer, PlanCreated, PlanRequest } from '../../src/host/handlers/contract'
import { ask, builtWorkbench } from '../../workbench/cli/built-workbench'
import { csvWorkbook } from '../../workbench/cli/csv-workbook'
import { emptySheet } from '../../workbench/model/sheet-model'
import { nextId } from '../../workbench/model/workbook-model'
import type { Calls } from '../../workbench/services/meter'
import { PLAN_INPUTS } from '../support/plan-inputs'
import { generatedHistory } from './generated-history'

const MOST_CALLS = 160
const folder = mkdtempSync(join(tmpdir(), 'calls-'))
const fileOf = (rows: number): string => join(folder, `${rows}.csv`)
beforeAll(() => {
  for (const rows of [1000, 100000, LIVE_ROWS_LIMIT + 1000, LIVE_ROWS_LIMIT + 20000])
    writeFileSync(fileOf(rows), generatedHistory(rows))
})

/** Makes a plan and says what was asked of Google. Nothing is recalculated: no call depends on a result. */
function planned(rows: number, months: number, locale: string | null, otherTabs = 0): Calls {
  const model = csvWorkbook({ history: fileOf(rows), deals: null, locale })
  for (let number = 1; number <= otherTabs; number++) model.sheets.push(emptySheet(nextId(model), `Other tab ${number}`))
  const workbench = builtWorkbench(model, 'en')
  const source = { leadsSheetId: model.activeSheetId, dealsSheetId: null, choices: { leads: {} } }
  const history = ask<HistoryAnswer>(workbench, 'readHistory', source)
  if (!history.ok) throw new Error(history.problem.code)
  const request: PlanRequest = {
    source,
    inputs: { ...PLAN_INPUTS, months },
    language: 'en',
    today: '2026-01-01',
  }
  workbench.resetCalls()
  ask<PlanCreated>(workbench, 'createPlan', request)
  return workbench.calls
}

describe.each([
  ['counted on a Counts tab, for its dates are texts', null, 1000, 100000],
  ['counted live', 'nl_BE', 1000, 100000],
  ['with dates, but too long to be counted live', 'nl_BE', LIVE_ROWS_LIMIT + 1000, LIVE_ROWS_LIMIT + 20000],
])('service calls for making a plan from a history %s', (_, locale, few, many) => {
  let made: Record<'usual' | 'manyMonths' | 'manyRows' | 'manyTabs', Calls>
  beforeAll(() => {
    made = {
      usual: planned(few, 12, locale),
      manyMonths: planned(few, 36, locale),
      manyRows: planned(many, 36, locale),
      manyTabs: planned(few, 12, locale, 40),
    }
  })

  test('are at most 160, and none reads after a write', () => {
    for (const [key, { total, readsAfterWrite }] of Object.entries(made)) {
      expect([key, total <= MOST_CALLS, readsAfterWrite]).toEqual([key, true, 0])
    }
  })

  test('are as many for 36 months as for 12', () => {
    expect(made.manyMonths.byMethod).toEqual(made.usual.byMethod)
  })

  test('are as many for many rows as for few', () => {
    expect(made.manyRows.byMethod).toEqual(made.manyMonths.byMethod)
  })

  test('are as many in a workbook of forty tabs as in one of a single tab', () => {
    expect(made.manyTabs.byMethod).toEqual(made.usual.byMethod)
  })

  test('read the source tab once', () => {
    for (const { byMethod } of Object.values(made)) expect(byMethod['Range.getValues']).toBe(1)
  })
})
