import { describe, expect, test } from '@jest/globals'
import { MONTH_COLUMNS } from '../../../src/plan/columns'
import { isCellError } from '../../../workbench/model/cell'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import { generatedHistory } from '../../cli/generated-history'
import {
  lines,
  namesOf,
  type PlannedWorkbook,
  placeOf,
  plannedWorkbook,
  preview,
  refresh,
  type,
  valueIn,
} from '../../support/planned-workbook'

const WON = 'L-900,2025-11-30,Demo request,Won,2026-01-20,19000'

const contents = (sheet: SheetModel): string =>
  JSON.stringify([...eachCell(sheet)].map(([row, column, { value, formula, note }]) => [row, column, formula ?? value, note]))

const formulas = (sheet: SheetModel): Map<string, string> =>
  new Map([...eachCell(sheet)].flatMap(([row, column, { formula }]) => (formula ? [[`${row},${column}`, formula] as const] : [])))

const errors = (sheet: SheetModel): string[] =>
  [...eachCell(sheet)].flatMap(([, , { value }]) => (isCellError(value) ? [value.error] : []))

/** A lead that came in after the plan was agreed. */
function addLead(planned: PlannedWorkbook): void {
  planned.workbench.appendRow('CRM export', WON.split(','))
}

describe('before anything is written', () => {
  test('the preview shows old against new', () => {
    const planned = plannedWorkbook()
    addLead(planned)
    const before = contents(planned.tab)
    const shown = preview(planned, planned.plan.sheetId)
    expect([shown.old.leads, shown.new.leads]).toEqual([300, 301])
    expect(shown.new.deals).toBe(shown.old.deals + 1)
    expect(shown.types.map(({ leadType }) => leadType)).toEqual(['Cold call', 'Demo request', 'Ebook', 'Webinar'])
    expect(contents(planned.tab)).toBe(before)
  })
})

describe('a refresh', () => {
  test('of an unchanged history changes nothing but the log and the memory', async () => {
    const planned = plannedWorkbook()
    await planned.workbench.recalculate()
    const { tab } = planned
    const before = formulas(tab)
    const rows = namesOf(tab).rows
    const { typedOver } = preview(planned, planned.plan.sheetId)
    expect(typedOver).toEqual([])
    refresh(planned, planned.plan.sheetId)
    const after = namesOf(tab).rows
    expect(after.filter((name) => !rows.includes(name))).toEqual(['log of 2'])
    expect(formulas(tab).size).toBe(before.size)
    await planned.workbench.recalculate()
    expect(errors(tab)).toEqual([])
  })

  test('measures a new lead, and the newest baseline stands on top of the log', () => {
    const planned = plannedWorkbook()
    addLead(planned)
    refresh(planned, planned.plan.sheetId)
    expect(valueIn(planned.tab, placeOf(planned.tab, 'log of 2', 2))).toBe(301)
    expect(valueIn(planned.tab, placeOf(planned.tab, 'log of 1', 2))).toBe(300)
    expect(valueIn(planned.tab, placeOf(planned.tab, 'rates of Demo request', 1))).toBe(76)
  })

  test('keeps the headlines what a new plan of the same history and inputs would show', async () => {
    const planned = plannedWorkbook()
    addLead(planned)
    refresh(planned, planned.plan.sheetId, 18)
    const fresh = plannedWorkbook({ months: 18 }, { csv: `${generatedHistory(300)}\n${WON}` })
    await planned.workbench.recalculate()
    await fresh.workbench.recalculate()
    for (const column of [0, 1, 3, 4, 5, 6]) {
      for (const row of ['top above 6', 'top above 8']) {
        const [mine, theirs] = [planned, fresh].map(({ tab }) => valueIn(tab, placeOf(tab, row, column)))
        expect([row, column, mine]).toEqual([row, column, typeof theirs === 'number' ? expect.closeTo(theirs, 9) : theirs])
      }
    }
    expect(errors(planned.tab)).toEqual([])
  })

  test('of a renamed tab with inserted rows and columns leaves every formula in its place', async () => {
    const planned = plannedWorkbook()
    const { tab } = planned
    tab.name = 'Ons plan'
    lines(planned, tab, 'row', 'insert', 0, 2)
    lines(planned, tab, 'row', 'insert', placeOf(tab, 'byMonth of 3', 0)[0])
    lines(planned, tab, 'column', 'insert', 2)
    type(planned, tab, placeOf(tab, 'rates of Ebook', 0)[0], 2, 'a remark')
    addLead(planned)
    const done = refresh(planned, planned.plan.sheetId)
    expect(done.sheetName).toBe('Ons plan')
    await planned.workbench.recalculate()
    expect(errors(tab)).toEqual([])
    expect(String(valueIn(tab, placeOf(tab, 'top above 1', 0)))).toContain('Ons plan')
    expect(valueIn(tab, [placeOf(tab, 'rates of Ebook', 0)[0], 2])).toBe('a remark')
    expect(valueIn(tab, placeOf(tab, 'rates of Demo request', 1))).toBe(76)
  })

  test('leaves every chart beside the rows that it stood beside, however many come above it', () => {
    const planned = plannedWorkbook()
    const { tab } = planned
    const beside = (): (string | undefined)[] => tab.charts.map(({ position }) => namesOf(tab).rows[position.row - 1])
    const before = beside()
    refresh(planned, planned.plan.sheetId, 18)
    expect(before.length).toBeGreaterThan(1)
    expect(beside()).toEqual(before)
  })

  test('draws the months that come in the charts that are there, and makes none twice', () => {
    const planned = plannedWorkbook()
    const { tab } = planned
    const heights = () => tab.charts.flatMap(({ ranges }) => ranges.map(({ area }) => area.lastRow - area.row))
    const before = heights()
    refresh(planned, planned.plan.sheetId, 18)
    expect(heights()).toEqual(before.map((height) => (height >= 12 ? height + 6 : height)))
    expect(before.filter((height) => height >= 12).length).toBeGreaterThan(1)
  })

  test('gives a month of which the row was deleted the weight that it had', () => {
    const planned = plannedWorkbook({ monthWeights: [1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
    const { tab } = planned
    const weight = () => valueIn(tab, placeOf(tab, 'byMonth of 3', MONTH_COLUMNS.weight))
    expect(weight()).toBe(3)
    lines(planned, tab, 'row', 'remove', placeOf(tab, 'byMonth of 3', 0)[0])
    refresh(planned, planned.plan.sheetId)
    expect(weight()).toBe(3)
  })

  test('brings back a row that was deleted, and mends what referred to it', async () => {
    const planned = plannedWorkbook()
    const { tab } = planned
    lines(planned, tab, 'row', 'remove', placeOf(tab, 'byMonth of 1', 0)[0])
    lines(planned, tab, 'row', 'remove', placeOf(tab, 'rates of Ebook', 0)[0])
    refresh(planned, planned.plan.sheetId)
    await planned.workbench.recalculate()
    expect(errors(tab)).toEqual([])
    expect(valueIn(tab, placeOf(tab, 'rates of Ebook', 0))).toBe('Ebook')
  })
})

describe('a formula that a person typed over one of the plan', () => {
  test('stays, also where what the plan had there reads a row that was deleted', async () => {
    const planned = plannedWorkbook()
    const { tab } = planned
    const total = placeOf(tab, 'byMonth of total', MONTH_COLUMNS.deals)
    type(planned, tab, ...total, '=40+2')
    lines(planned, tab, 'row', 'remove', placeOf(tab, 'byMonth of 12', 0)[0])
    refresh(planned, planned.plan.sheetId)
    await planned.workbench.recalculate()
    expect(valueIn(tab, placeOf(tab, 'byMonth of total', MONTH_COLUMNS.deals))).toBe(42)
  })

  test('stays where it reads a row that was deleted: what is lost is said, and not typed over', () => {
    const planned = plannedWorkbook()
    const { tab } = planned
    const [row] = placeOf(tab, 'byMonth of 3', 0)
    type(planned, tab, ...placeOf(tab, 'byMonth of 1', MONTH_COLUMNS.deals), `=5+A${row + 1}`)
    lines(planned, tab, 'row', 'remove', row)
    refresh(planned, planned.plan.sheetId)
    const [own, column] = placeOf(tab, 'byMonth of 1', MONTH_COLUMNS.deals)
    expect(tab.cells.get(own)?.get(column)?.formula).toBe('=5+#REF!')
  })
})

describe('a duplicated tab', () => {
  test('is a scenario, and becomes a plan of its own when it is refreshed', async () => {
    const planned = plannedWorkbook()
    const copy = planned.workbench.duplicateTab(planned.tab.name)
    type(planned, copy, ...placeOf(copy, 'inputs above 2', 2), '5000000')
    expect(preview(planned, copy.id).isCopy).toBe(true)
    const done = refresh(planned, copy.id)
    expect([done.adopted, done.planNumber]).toEqual([true, 2])
    const goal = (name: string) => planned.model.namedRanges.find((each) => each.name === name)?.sheetId
    expect([goal('RevenueGoal_p1'), goal('RevenueGoal_p2')]).toEqual([planned.tab.id, copy.id])
    await planned.workbench.recalculate()
    expect(planned.workbench.value('RevenueGoal_p2')).toBe(5000000)
    expect(preview(planned, copy.id).isCopy).toBe(false)
    expect(sheetById(planned.model, planned.tab.id).name).toBe('Revenue plan 2026')
  })
})

describe('what was typed for a lead type', () => {
  test('goes with the type: a refresh is not held up by a cost for a type that was renamed', () => {
    const planned = plannedWorkbook({
      costs: [{ leadType: 'Webinar', cost: 20 }],
      rateOverrides: [{ leadType: 'Webinar', rate: 0.2 }],
    })
    for (const [, , cell] of eachCell(planned.history)) if (cell.value === 'Webinar') cell.value = 'Online event'
    expect(preview(planned, planned.plan.sheetId).types.find(({ leadType }) => leadType === 'Webinar')?.newRate).toBeNull()
    refresh(planned, planned.plan.sheetId)
    expect(namesOf(planned.tab).rows).toContain('log of 2')
  })
})

test('months that are added weigh as much as the average of the others', () => {
  const planned = plannedWorkbook({ months: 3, monthWeights: [100, 300, 200] })
  refresh(planned, planned.plan.sheetId, 6)
  const weights = [1, 2, 3, 4, 5, 6].map((month) =>
    valueIn(planned.tab, placeOf(planned.tab, `byMonth of ${month}`, MONTH_COLUMNS.weight)),
  )
  expect(weights).toEqual([100, 300, 200, 200, 200, 200])
})

test('colour rules of a person stay on their rows when others come above them', () => {
  const planned = plannedWorkbook()
  const { tab } = planned
  const rowNow = () => namesOf(tab).rows.findIndex((name) => name.startsWith('realityCheck of'))
  const before = rowNow()
  const area = { row: before, column: 1, lastRow: before, lastColumn: 3 }
  tab.conditionalFormats.push({ areas: [area], criterion: 'NUMBER_GREATER_THAN', values: [5], background: '#ffff00' })
  refresh(planned, planned.plan.sheetId, 24)
  expect(rowNow()).toBeGreaterThan(before)
  const rule = tab.conditionalFormats.find(({ background }) => background === '#ffff00')
  expect(rule?.areas).toEqual([{ ...area, row: rowNow(), lastRow: rowNow() }])
})

describe('what a person typed since the agreement', () => {
  test('is a change that the preview shows, though the history is the same', async () => {
    const planned = plannedWorkbook()
    const { old: agreed } = preview(planned, planned.plan.sheetId)
    planned.workbench.typeInto('RevenueGoal_p1', String(2 * agreed.revenueGoal))
    await planned.workbench.recalculate()
    const shown = preview(planned, planned.plan.sheetId)
    expect(shown.old).toEqual(agreed)
    expect(shown.new.revenueGoal).toBe(2 * agreed.revenueGoal)
    expect(shown.new.requiredDeals).toBeGreaterThan(agreed.requiredDeals)
  })

  test('is a change that can be accepted, also where no figure shows it; what was not touched is none', async () => {
    const planned = plannedWorkbook({
      monthWeights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      costs: [{ leadType: 'Webinar', cost: 5 }],
    })
    const changed = (): boolean => preview(planned, planned.plan.sheetId).inputsChanged
    expect(changed()).toBe(false)
    planned.workbench.typeInto('Capacity_p1', '40')
    expect(changed()).toBe(true)
    planned.workbench.typeInto('Capacity_p1', '')
    expect(changed()).toBe(false)
    planned.workbench.typeInto('StartMonth_p1', '2026-05-01')
    const { old: agreed, new: now, inputsChanged } = preview(planned, planned.plan.sheetId)
    expect([agreed.startMonth, now.startMonth, inputsChanged]).toEqual(['2026-01', '2026-05', true])
  })

  test('another number of months, asked for in the sidebar, is nothing that was typed', () => {
    const planned = plannedWorkbook()
    const { old: agreed, new: asked, inputsChanged } = preview(planned, planned.plan.sheetId, 6)
    expect([agreed.months, asked.months, inputsChanged]).toEqual([12, 6, false])
  })

  test.each([9, 14])('a formula of a person keeps reading the whole period when it becomes %d months', async (months) => {
    const planned = plannedWorkbook()
    const { tab } = planned
    const total = () => placeOf(tab, 'byMonth of total', MONTH_COLUMNS.leads)
    const [row, column] = total()
    type(planned, tab, 2, 12, `=${'ABCDEFGHIJ'[column]}${row + 1}*2`)
    await planned.workbench.recalculate()
    refresh(planned, planned.plan.sheetId, months)
    await planned.workbench.recalculate()
    expect(valueIn(tab, [2, 12])).toBe(2 * Number(valueIn(tab, total())))
  })
})
