import { describe, expect, test } from '@jest/globals'
import type { ChartModel, ConditionalFormatModel } from '../../../workbench/model/sheet-model'
import {
  lines,
  type PlannedWorkbook,
  plannedWorkbook,
  previewRemoval,
  removePlan,
  tabNames,
  type,
} from '../../support/planned-workbook'

/** A person draws one more chart of the same figures as the first of the plan's. */
function draw({ tab }: PlannedWorkbook, title: string, position = { row: 60, column: 16, offsetX: 0, offsetY: 0 }): void {
  const [first] = tab.charts as [ChartModel]
  tab.charts.push({ ...first, id: 900 + tab.charts.length, options: title ? { title } : {}, position })
}

/** A person colours the cells of a column by words of their own. */
function colour({ tab }: PlannedWorkbook, text: string): void {
  const [first] = tab.conditionalFormats as [ConditionalFormatModel]
  tab.conditionalFormats.push({ ...first, values: [text] })
}

const plan = () => plannedWorkbook({ months: 3 })

describe('what a person laid over a plan', () => {
  test('a chart is named before anything goes, and keeps its tab; those of the plan go, wherever they stand now', () => {
    const planned = plan()
    draw(planned, 'Our own pace')
    draw(planned, '')
    lines(planned, planned.tab, 'row', 'insert', 5, 2)
    expect(previewRemoval(planned)).toMatchObject({ ownCells: 0, ownCharts: ['Our own pace', 'P62'], ownRules: 0 })
    removePlan(planned)
    expect(tabNames(planned)).toEqual(['CRM export', 'Revenue plan 2026'])
    expect(planned.tab.charts.map(({ id }) => id)).toEqual([903, 904])
    expect(planned.tab.conditionalFormats).toEqual([])
  })

  test('a colour rule keeps its tab too', () => {
    const planned = plan()
    colour(planned, 'Els')
    expect(previewRemoval(planned)).toMatchObject({ ownCells: 0, ownCharts: [], ownRules: 1 })
    removePlan(planned)
    expect(tabNames(planned)).toContain('Revenue plan 2026')
    expect(planned.tab.conditionalFormats).toHaveLength(1)
    expect(planned.tab.charts).toEqual([])
  })

  test('charts of the plan that a person moved, or took away, keep nothing', () => {
    const planned = plan()
    const [first, second] = planned.tab.charts as [ChartModel, ChartModel]
    planned.tab.charts = [{ ...first, position: { ...first.position, row: 400 } }, second]
    expect(previewRemoval(planned)).toMatchObject({ ownCells: 0, ownCharts: [], ownRules: 0 })
    removePlan(planned)
    expect(tabNames(planned)).toEqual(['CRM export'])
  })

  test('a chart beside the counts keeps these', () => {
    const planned = plannedWorkbook({ months: 3 }, { datesAsText: true })
    const counts = planned.model.sheets.find(({ name }) => name === 'Counts 1')
    counts?.charts.push({ ...(planned.tab.charts[0] as ChartModel), id: 900 })
    type(planned, planned.tab, 3, 20, 'ours')
    expect(removePlan(planned).countsTab).toBeNull()
    expect(tabNames(planned)).toEqual(['CRM export', 'Counts 1', 'Revenue plan 2026'])
  })
})
