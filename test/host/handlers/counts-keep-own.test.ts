import { describe, expect, test } from '@jest/globals'
import { ask } from '../../../workbench/cli/built-workbench'
import { cellAt, eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import {
  asCalculated,
  lines,
  type PlannedWorkbook,
  plannedWorkbook,
  previewRemoval,
  refresh,
  removePlan,
  tabNames,
  type,
} from '../../support/planned-workbook'

const planned = () => plannedWorkbook({ months: 3 }, { datesAsText: true })
const countsOf = ({ model }: PlannedWorkbook): SheetModel => model.sheets.find(({ name }) => name === 'Counts 1') as SheetModel
const filledRows = (sheet: SheetModel): number[] => [
  ...new Set([...eachCell(sheet)].flatMap(([row, , { value }]) => (value === '' ? [] : [row]))),
]
const textsIn = (sheet: SheetModel): string[] =>
  [...eachCell(sheet)].flatMap(([, , { value }]) => (typeof value === 'string' && value !== '' ? [value] : [])).sort()

/** The counted rows: month, number, lead type, and four figures. */
const countedIn = (sheet: SheetModel, columns = [0, 1, 2, 3, 4, 5, 6]): unknown[][] =>
  filledRows(sheet)
    .filter((row) => typeof cellAt(sheet, row, columns[1] as number)?.value === 'number')
    .map((row) => columns.map((column) => cellAt(sheet, row, column)?.value ?? ''))

function updateCounts({ workbench, model, plan }: PlannedWorkbook): void {
  asCalculated(model)
  ask(workbench, 'refreshCounts', { sheetId: plan.sheetId, months: null, asOf: null })
}

/** One more month of one lead type. */
const grow = ({ workbench }: PlannedWorkbook): void =>
  workbench.appendRow('CRM export', ['L-999', '2026-04-30', 'Fair', 'Won', '2026-05-20', '19000'], true)

describe('updating the counts', () => {
  test('leaves what a person wrote below them, and moves it down where there is more to count', () => {
    const workbook = planned()
    const counts = countsOf(workbook)
    const [before, below] = [countedIn(counts), Math.max(...filledRows(counts)) + 1]
    type(workbook, counts, below, 0, 'My own note')
    type(workbook, counts, below, 1, '12')
    grow(workbook)
    updateCounts(workbook)
    expect(countedIn(counts).length).toBeGreaterThan(before.length + 1)
    expect(textsIn(counts)).toContain('My own note')
    const [row] = [...eachCell(counts)].find(([, , { value }]) => value === 'My own note') ?? [0]
    expect(row).toBe(Math.max(...filledRows(counts)))
    expect(cellAt(counts, row, 1)?.value).toBe(12)
  })

  test.each([
    ['an update of the actuals', updateCounts],
    ['a refresh', (workbook: PlannedWorkbook) => void refresh(workbook, workbook.plan.sheetId)],
  ])('leaves rows above and between, and columns beside, once and again: %s', (_, update) => {
    const workbook = planned()
    const counts = countsOf(workbook)
    const before = countedIn(counts)
    lines(workbook, counts, 'row', 'insert', 5)
    lines(workbook, counts, 'row', 'insert', 0)
    type(workbook, counts, 0, 0, 'Ask Els')
    type(workbook, counts, 6, 0, 'Between')
    type(workbook, counts, 8, 7, 'Beside')
    const texts = textsIn(counts)
    update(workbook)
    update(workbook)
    expect(countedIn(counts).filter(([, , name]) => name !== '')).toEqual(before)
    expect(textsIn(counts)).toEqual(texts)
    expect(cellAt(counts, 6, 0)?.value).toBe('Between')
  })

  test('follows the columns that a person moved', () => {
    const workbook = planned()
    const counts = countsOf(workbook)
    const before = countedIn(counts)
    lines(workbook, counts, 'column', 'insert', 3)
    type(workbook, counts, 4, 3, 'Ours')
    updateCounts(workbook)
    expect(countedIn(counts, [0, 1, 2, 4, 5, 6, 7])).toEqual(before)
    expect(cellAt(counts, 4, 3)?.value).toBe('Ours')
  })
})

describe('removing a plan with a counts tab', () => {
  test('takes the counts along where nothing of a person stands there', () => {
    const workbook = planned()
    expect(previewRemoval(workbook)).toMatchObject({ countsTab: 'Counts 1', countsKept: null })
    removePlan(workbook)
    expect(tabNames(workbook)).toEqual(['CRM export'])
  })

  test.each([
    ['a text below', (workbook: PlannedWorkbook, counts: SheetModel) => type(workbook, counts, 400, 0, 'My own note')],
    ['a text beside', (workbook: PlannedWorkbook, counts: SheetModel) => type(workbook, counts, 3, 7, 'My own note')],
    ['a formula beside', (workbook: PlannedWorkbook, counts: SheetModel) => type(workbook, counts, 3, 9, '=""')],
    [
      'a text in between',
      (workbook: PlannedWorkbook, counts: SheetModel) => {
        lines(workbook, counts, 'row', 'insert', 4)
        type(workbook, counts, 4, 2, 'My own note')
      },
    ],
    [
      'a note on a count',
      (_: PlannedWorkbook, counts: SheetModel) => {
        const cell = cellAt(counts, 3, 3)
        if (cell) cell.note = 'My own note'
      },
    ],
  ])('leaves them, and says so, where a person added %s', (_, add) => {
    const workbook = planned()
    const counts = countsOf(workbook)
    add(workbook, counts)
    expect(previewRemoval(workbook)).toMatchObject({ stays: false, countsTab: null, countsKept: 'Counts 1' })
    const before = countedIn(counts)
    removePlan(workbook)
    expect(tabNames(workbook)).toEqual(['CRM export', 'Counts 1'])
    expect(countedIn(counts)).toEqual(before)
  })
})
