import { describe, expect, test } from '@jest/globals'
import type { PlanCreated, PlanRequest } from '../../../src/host/handlers/contract'
import { ask, builtWorkbench } from '../../../workbench/cli/built-workbench'
import { sheetFromCsv } from '../../../workbench/load-csv'
import { emptySheet } from '../../../workbench/model/sheet-model'
import { emptyWorkbook, nextId, type WorkbookModel } from '../../../workbench/model/workbook-model'
import { generatedHistory } from '../../cli/generated-history'
import { PLAN_INPUTS } from '../../support/plan-inputs'

/** A workbook with one history as texts, and empty tabs beside it. */
function workbookWith(otherTabs: readonly string[]): WorkbookModel {
  const model = emptyWorkbook({ locale: 'nl_BE' })
  model.sheets = [
    sheetFromCsv(nextId(model), 'CRM export', generatedHistory(300), null),
    ...otherTabs.map((name) => emptySheet(nextId(model), name)),
  ]
  return model
}

const request = (leadsSheetId: number): PlanRequest => ({
  source: { leadsSheetId, dealsSheetId: null, choices: { leads: {} } },
  inputs: PLAN_INPUTS,
  language: 'en',
  today: '2026-01-01',
})

const make = (model: WorkbookModel): PlanCreated =>
  ask<PlanCreated>(builtWorkbench(model, 'en'), 'createPlan', request((model.sheets[0] as { id: number }).id))

const tabs = (model: WorkbookModel): string[] => model.sheets.map(({ name }) => name)

describe('the tabs of a new plan', () => {
  test('stand behind all others, the plan last', () => {
    const model = workbookWith(['Notes'])
    expect(make(model).sheetName).toBe('Revenue plan 2026')
    expect(tabs(model)).toEqual(['CRM export', 'Notes', 'Counts 1', 'Revenue plan 2026'])
  })

  test('get a number where their name is taken', () => {
    const model = workbookWith(['Revenue plan 2026', 'Revenue plan 2026 (2)'])
    expect(make(model).sheetName).toBe('Revenue plan 2026 (3)')
  })

  test('get a number where their name is taken in other capitals, which Sheets refuses as well', () => {
    const model = workbookWith(['REVENUE PLAN 2026', 'counts 1'])
    expect(make(model).sheetName).toBe('Revenue plan 2026 (2)')
    expect(tabs(model)).toEqual(['CRM export', 'REVENUE PLAN 2026', 'counts 1', 'Counts 1 (2)', 'Revenue plan 2026 (2)'])
  })

  test('count on: a second plan is plan 2', () => {
    const model = workbookWith([])
    expect(make(model).planNumber).toBe(1)
    expect(make(model).planNumber).toBe(2)
  })
})

describe('a source that the add-on made itself', () => {
  test('is refused by name, and nothing is written', () => {
    const model = workbookWith([])
    const { sheetId } = make(model)
    const before = tabs(model)
    expect(() => ask(builtWorkbench(model, 'en'), 'createPlan', request(sheetId))).toThrow(/Revenue plan 2026/)
    expect(tabs(model)).toEqual(before)
  })
})
