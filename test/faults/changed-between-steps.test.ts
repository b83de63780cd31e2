import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer, HistoryAnswer, PlanRequest, SourceChoice } from '../../src/host/handlers/contract'
import { pinSource } from '../../src/sidebar/pin-source'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import { sheetFromCsv } from '../../workbench/load-csv'
import { changeLines } from '../../workbench/model/change-lines'
import { openCell, type SheetModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook, nextId } from '../../workbench/model/workbook-model'
import { generatedHistory } from '../cli/generated-history'
import { PLAN_INPUTS } from '../support/plan-inputs'
import { fingerprint } from './fingerprint'

/** The wizard has read the history, and what it will ask for is ready; somebody else has the same workbook open. */
function afterTheFirstStep() {
  const model = emptyWorkbook({ locale: 'nl_BE' })
  model.sheets = [sheetFromCsv(nextId(model), 'CRM export', generatedHistory(40), 'nl_BE')]
  const history = model.sheets[0] as SheetModel
  const workbench = builtWorkbench(model, 'en')
  const source: SourceChoice = { leadsSheetId: history.id, dealsSheetId: null, choices: { leads: {} } }
  const read = workbench.call('readHistory', source) as HandlerAnswer<HistoryAnswer>
  if (!read.ok) throw new Error(read.error.message)
  const inputs = { ...PLAN_INPUTS, months: 3 }
  const request: PlanRequest = { source: pinSource(source, read.value), inputs, language: 'en', today: '2026-01-01' }
  const create = () => workbench.call('createPlan', request) as HandlerAnswer<{ readonly sheetId: number }>
  const refresh = (sheetId: number) => {
    model.calculated = true
    return workbench.call('acceptRefresh', { sheetId, months: null, asOf: null, shown: null }) as HandlerAnswer<unknown>
  }
  return { model, history, workbench, create, refresh }
}

/** Refused with this code, in a whole sentence, and nothing is written. */
function refused(
  answer: () => HandlerAnswer<unknown>,
  model: ReturnType<typeof afterTheFirstStep>['model'],
  code: string,
  says: RegExp,
) {
  const before = fingerprint(model)
  const given = answer()
  expect(given.ok ? 'done' : given.error.code).toBe(code)
  if (!given.ok) expect(given.error.message).toMatch(says)
  expect(fingerprint(model)).toEqual(before)
}

const protection = { id: 9, description: 'finance', warningOnly: false, unprotected: [], othersOnly: true }

describe('between two steps of the wizard, the history', () => {
  test('is renamed: it is found all the same', () => {
    const { history, create } = afterTheFirstStep()
    history.name = "L'export"
    expect(create()).toMatchObject({ ok: true })
  })

  test('is deleted: that is said', () => {
    const { model, create } = afterTheFirstStep()
    model.sheets = [sheetFromCsv(nextId(model), 'Notes', 'a\n1', 'nl_BE')]
    refused(create, model, 'tabGone', /no longer there/)
  })

  test('gets another header: the column is named, and none is taken in its place', () => {
    const { model, history, create } = afterTheFirstStep()
    openCell(history, 0, 2).value = 'Soort'
    refused(create, model, 'columnChanged', /“Lead type”/)
  })

  test('gets a column more: the columns are found by their names', () => {
    const { model, history, create } = afterTheFirstStep()
    changeLines(model, history, { axis: 'column', kind: 'insert', at: 1, count: 1 })
    openCell(history, 0, 1).value = 'Region'
    expect(create()).toMatchObject({ ok: true, value: { report: { rowsUsed: 40 } } })
  })

  test('is filtered: rows out of sight count', () => {
    const { history, create } = afterTheFirstStep()
    for (let row = 5; row < 30; row++) history.hiddenRows.add(row)
    expect(create()).toMatchObject({ ok: true, value: { report: { rowsUsed: 40 } } })
  })

  test('is protected: nothing is written there, so it does not matter', () => {
    const { history, create } = afterTheFirstStep()
    history.protections.push({ ...protection, area: null })
    expect(create()).toMatchObject({ ok: true })
  })
})

describe('before a refresh', () => {
  test('the history gets another header: that is said', () => {
    const { model, history, create, refresh } = afterTheFirstStep()
    const plan = create()
    if (!plan.ok) throw new Error(plan.error.message)
    openCell(history, 0, 3).value = 'Fase van de deal'
    refused(() => refresh(plan.value.sheetId), model, 'columnChanged', /“Status”/)
  })

  test.each([
    ['the tab', null],
    ['a block of it', { row: 30, column: 0, lastRow: 34, lastColumn: 3 }],
  ])('somebody protects %s: that is said before anything is written', (_, area) => {
    const { model, create, refresh } = afterTheFirstStep()
    const plan = create()
    if (!plan.ok) throw new Error(plan.error.message)
    model.sheets.find(({ id }) => id === plan.value.sheetId)?.protections.push({ ...protection, area })
    refused(() => refresh(plan.value.sheetId), model, 'protected', /Revenue plan 2026/)
  })

  test('somebody deletes the plan: that is said', () => {
    const { model, create, refresh } = afterTheFirstStep()
    const plan = create()
    if (!plan.ok) throw new Error(plan.error.message)
    model.sheets = model.sheets.filter(({ id }) => id !== plan.value.sheetId)
    refused(() => refresh(plan.value.sheetId), model, 'planGone', /no longer there/)
  })
})

describe('a lead type that is called as an object calls its own', () => {
  test('is a lead type like any other, also in a refresh and in what is said', () => {
    const { model, history, workbench, create, refresh } = afterTheFirstStep()
    const hostile = ['__proto__', 'constructor', '=HYPERLINK("https://example.com")', '<img src=x onerror=alert(1)>']
    for (let row = 1; row <= 40; row++) openCell(history, row, 2).value = hostile[row % 4] as string
    const plan = create()
    if (!plan.ok) throw new Error(plan.error.message)
    expect(refresh(plan.value.sheetId)).toMatchObject({ ok: true })
    model.calculated = true
    const follow = workbench.call('readFollow', plan.value.sheetId) as HandlerAnswer<{
      readonly thisMonth: readonly { readonly leadType: string }[]
    }>
    if (!follow.ok) throw new Error(follow.error.message)
    expect(follow.value.thisMonth.map(({ leadType }) => leadType).sort()).toEqual([...hostile].sort())
    const inputs = { ...PLAN_INPUTS, costs: [{ leadType: 'toString', cost: 1 }] }
    const source = { leadsSheetId: history.id, dealsSheetId: null, choices: { leads: {} } }
    expect(workbench.call('createPlan', { source, inputs, language: 'en', today: null })).toMatchObject({
      ok: false,
      error: { code: 'leadType', message: expect.stringContaining('<img src=x onerror=alert(1)>') },
    })
  })
})
