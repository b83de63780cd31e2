import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer } from '../../../src/host/handlers/contract'
import { cellArea } from '../../../workbench/model/areas'
import { openCell, type SheetModel, type ValidationModel } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import {
  anotherPlan,
  asCalculated,
  type PlannedWorkbook,
  plannedWorkbook,
  refresh,
  removePlan,
  type,
  valueIn,
} from '../../support/planned-workbook'

const plan = () => plannedWorkbook({ months: 3 })

/** A person lets a cell hold one word only: whatever a script writes there is refused. */
function allowOneWord(sheet: SheetModel, row: number, column: number): void {
  const area = cellArea(row, column)
  sheet.validations.push({ area, criterion: 'VALUE_IN_LIST', values: [['yes'], true], allowInvalid: false, help: '' })
}

/** The rules by cell, in one order. */
const rulesOf = ({ validations }: SheetModel): string[] =>
  validations
    .flatMap(({ area, criterion, values, allowInvalid }: ValidationModel) => {
      const rows = Array.from({ length: area.lastRow - area.row + 1 }, (_, index) => area.row + index)
      return rows.map((row) => JSON.stringify([row, area.column, area.lastColumn, criterion, values, allowInvalid]))
    })
    .sort()

describe('a rule of a person that refuses', () => {
  test('upon a cell that a refresh writes does not stop it half-way', () => {
    const planned = plan()
    const { tab, workbench } = planned
    const before = rulesOf(tab)
    const size = tab.cells.size
    // Everything that is written: rules over the whole tab, beside those of the plan's own inputs.
    const ruled = new Set(tab.validations.map(({ area }) => `${area.row},${area.column}`))
    for (let row = 0; row < size; row++)
      for (let column = 0; column < 13; column++) if (!ruled.has(`${row},${column}`)) allowOneWord(tab, row, column)
    workbench.appendRow('CRM export', 'L-900,2025-11-30,Demo request,Won,2026-01-20,19000'.split(','))
    refresh(planned, planned.plan.sheetId, 4)
    const after = rulesOf(tab)
    // The month that came has its own rule, and so have all inputs that were there.
    expect(before.length).toBeGreaterThan(10)
    expect(after.filter((rule) => !rule.includes('"yes"'))).toHaveLength(before.length + 1)
    refresh(planned, planned.plan.sheetId, 3)
    // The log has grown, and what is below it has moved.
    const wherever = (rules: readonly string[]) => rules.map((rule) => rule.replace(/^\[\d+/, '')).sort()
    expect(wherever(rulesOf(tab).filter((rule) => !rule.includes('"yes"')))).toEqual(wherever(before))
  })

  test('upon a cell of the counts does not stop their update', () => {
    const planned = plannedWorkbook({ months: 3 }, { datesAsText: true })
    const counts = planned.model.sheets.find(({ name }) => name === 'Counts 1') as SheetModel
    allowOneWord(counts, 4, 1)
    asCalculated(planned.model)
    const [sheetId, months, asOf] = [planned.plan.sheetId, null, null]
    const answer = planned.workbench.serverCall('plannerCall', 'refreshCounts', [{ sheetId, months, asOf }], 'en')
    expect(answer).toMatchObject({ ok: true })
  })
})

describe('when a plan goes that an input of another plan reads', () => {
  function readBy(value: string | { readonly error: string }) {
    const planned = plan()
    const second = sheetById(planned.model, anotherPlan(planned, { months: 3 }).sheetId)
    // The revenue goal, C11.
    const at = [10, 2] as const
    const [row, column] = at
    type(planned, second, row, column, "='Revenue plan 2026'!C11")
    openCell(second, row, column).value = value
    return { planned, second, at }
  }

  test.each(['too much', { error: '#REF!' }])(
    'and comes to what its rule refuses (%j), that stays all the same, under its rule',
    (value) => {
      const { planned, second, at } = readBy(value)
      const before = rulesOf(second)
      removePlan(planned)
      expect(valueIn(second, at)).toBe(typeof value === 'string' ? value : value.error)
      expect(rulesOf(second)).toEqual(before)
      expect(planned.model.sheets).not.toContain(planned.tab)
    },
  )
})

describe('an example in a cell that has a rule', () => {
  const insert = ({ workbench, model, history }: PlannedWorkbook, language: string): HandlerAnswer<unknown> => {
    asCalculated(model)
    model.activeSheetId = history.id
    model.activeCell = { row: 2, column: 12 }
    return workbench.serverCall(
      'plannerCall',
      'insertExample',
      ['=REQUIRED_DEALS(1000000; 100000)'],
      language,
    ) as HandlerAnswer<unknown>
  }

  test.each(['en', 'nl', 'fr'])('is refused in words of our own, and says which cell it is about: %s', (language) => {
    const planned = plan()
    allowOneWord(planned.history, 2, 12)
    const answer = insert(planned, language)
    if (answer.ok) throw new Error('It was not refused.')
    expect(answer.error.code).toBe('cellHasRule')
    expect(answer.error.message).toContain('M3')
    expect(answer.error.message).toContain('CRM export')
    expect(valueIn(planned.history, [2, 12])).toBe('')
  })

  test('stands where the rule only marks', () => {
    const planned = plan()
    allowOneWord(planned.history, 2, 12)
    planned.history.validations = planned.history.validations.map((each) => ({ ...each, allowInvalid: true }))
    expect(insert(planned, 'en')).toMatchObject({ ok: true, value: { cell: 'M3' } })
  })
})
