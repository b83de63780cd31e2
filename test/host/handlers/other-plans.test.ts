import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer, PlanOnOffer } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import type { WorkbookModel } from '../../../workbench/model/workbook-model'
import {
  anotherPlan,
  asCalculated,
  lines,
  plannedWorkbook,
  previewRemoval,
  refresh,
  removePlan,
  tabNames,
  type,
} from '../../support/planned-workbook'

const everything = (model: WorkbookModel): unknown => model.namedRanges.concat(model.developerMetadata as never)
const texts = (sheet: SheetModel): string[] =>
  [...eachCell(sheet)]
    .flatMap(([, , { value, formula, note }]) => [formula ?? value, note ?? ''])
    .filter((text) => text !== '') as string[]

describe('several plans in one workbook', () => {
  test('are listed, a duplicated tab as a copy until it is refreshed', () => {
    const planned = plannedWorkbook()
    anotherPlan(planned, { revenueGoal: 5000000 })
    const copy = planned.workbench.duplicateTab(planned.tab.name)
    const listed = () =>
      ask<PlanOnOffer[]>(planned.workbench, 'listPlans').map(({ name, planNumber, isCopy }) => [name, planNumber, isCopy])
    expect(listed()).toEqual([
      ['Revenue plan 2026', 1, false],
      ['Copy of Revenue plan 2026', 1, true],
      ['Revenue plan 2026 (2)', 2, false],
    ])
    refresh(planned, copy.id)
    expect(listed()).toContainEqual(['Copy of Revenue plan 2026', 3, false])
  })

  test('are compared live, wherever their cells stand now', async () => {
    const planned = plannedWorkbook()
    anotherPlan(planned, { revenueGoal: 5000000 })
    lines(planned, planned.tab, 'row', 'insert', 1, 3)
    const compare = () => {
      asCalculated(planned.model)
      return ask<{ sheetName: string; plans: number }>(planned.workbench, 'comparePlans', 'nl')
    }
    expect(compare()).toMatchObject({ sheetName: 'Plannen vergeleken', plans: 2 })
    planned.workbench.typeInto('RevenueGoal_p1', '4000000')
    await planned.workbench.recalculate()
    const goal = (row: number) => planned.workbench.value(`'Plannen vergeleken'!D${row}`)
    expect([goal(3), goal(4)]).toEqual([4000000, 5000000])
    anotherPlan(planned, { revenueGoal: 7000000 })
    planned.workbench.typeInto("'Plannen vergeleken'!Z3", 'mine')
    expect(compare()).toMatchObject({ sheetName: 'Plannen vergeleken', plans: 3 })
    await planned.workbench.recalculate()
    expect([goal(5), planned.workbench.value("'Plannen vergeleken'!Z3")]).toEqual([7000000, 'mine'])
  })

  test('cannot be compared where there is none', () => {
    const planned = plannedWorkbook()
    removePlan(planned)
    expect(() => ask(planned.workbench, 'comparePlans', 'en')).toThrow(/no plan in this workbook/)
  })
})

describe('a plan that is removed', () => {
  test('takes its tab, its counts and its names along, and nothing else', () => {
    const planned = plannedWorkbook({}, { datesAsText: true })
    const history = texts(planned.history)
    type(planned, planned.tab, 10, 2, '4000000')
    expect(previewRemoval(planned)).toEqual({
      sheetName: 'Revenue plan 2026',
      stays: false,
      ownCells: 0,
      ownCharts: [],
      ownRules: 0,
      countsTab: 'Counts 1',
      countsKept: null,
      readingTabs: [],
      ownTabs: [],
    })
    removePlan(planned)
    expect(tabNames(planned)).toEqual(['CRM export'])
    expect(everything(planned.model)).toEqual([])
    expect(texts(planned.history)).toEqual(history)
  })

  test('leaves what people wrote, in a tab that holds nothing else', () => {
    const planned = plannedWorkbook()
    const { tab } = planned
    type(planned, tab, 5, 20, 'our remark')
    type(planned, tab, 30, 18, '=SUM(D30:D31)')
    lines(planned, tab, 'row', 'insert', 12)
    type(planned, tab, 12, 1, 'ask Els')
    expect(removePlan(planned).ownCells).toBe(3)
    expect(tabNames(planned)).toEqual(['CRM export', 'Revenue plan 2026'])
    expect(texts(tab).sort()).toEqual(['=SUM(D31:D32)', 'ask Els', 'our remark'])
    expect([tab.charts, tab.conditionalFormats, tab.validations, tab.protections, tab.merges]).toEqual([[], [], [], [], []])
    expect([[...tab.hiddenRows], [...tab.hiddenColumns], planned.model.namedRanges]).toEqual([[], [], []])
    expect(ask<PlanOnOffer[]>(planned.workbench, 'listPlans')).toEqual([])
  })

  test('leaves a name of a person that only ends like those of the plan', () => {
    const planned = plannedWorkbook()
    const [any] = planned.model.namedRanges
    planned.model.namedRanges.push({ ...(any as (typeof planned.model.namedRanges)[number]), name: 'Budget_p1' })
    type(planned, planned.tab, 3, 12, 'ours')
    removePlan(planned)
    expect(planned.model.namedRanges.map(({ name }) => name)).toEqual(['Budget_p1'])
  })

  test('stays whole where it is the last tab that can be seen', () => {
    const planned = plannedWorkbook()
    planned.history.hidden = true
    asCalculated(planned.model)
    const names = planned.model.namedRanges.length
    const answer = planned.workbench.call('removePlan', planned.plan.sheetId) as HandlerAnswer<unknown>
    expect(answer.ok || answer.error.code).toBe('lastVisibleTab')
    expect([tabNames(planned).length, planned.model.namedRanges.length]).toEqual([2, names])
  })
})
