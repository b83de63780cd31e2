import { describe, expect, test } from '@jest/globals'
import { RATE_COLUMNS } from '../../../../src/plan/columns'
import { changeLines } from '../../../../workbench/model/change-lines'
import { eachCell, type SheetModel } from '../../../../workbench/model/sheet-model'
import type { Workbench } from '../../../../workbench/workbench'
import { inTab } from '../../../support/in-tab'
import { accountsWorkbook, makeTab, plannedAccounts, returnsOf, rowsOf } from '../../../support/lead-tabs'
import { placeOf } from '../../../support/planned-workbook'

type Line = readonly [lead: string, type: string, reason: string, reviewer: string, verdict: string]

/** The first row of the log below its heads. */
const FIRST_LINE = 9

/** A log of returned leads in a workbook without a plan. */
function logOfReturns() {
  const workbook = accountsWorkbook()
  return { ...workbook, tab: makeTab(workbook, returnsOf(workbook)).tab }
}

/** A log of returned leads that reads the plan of its workbook. */
function logOfPlan() {
  const workbook = plannedAccounts()
  const { tab } = makeTab(workbook, returnsOf(workbook, workbook.plan.sheetId))
  return { ...workbook, planTab: workbook.tab, tab }
}

/** Lines as people fill them in. */
function fillIn(workbench: Workbench, tab: SheetModel, lines: readonly Line[], from = FIRST_LINE): void {
  for (const [index, line] of lines.entries())
    for (const [at, column] of ['A', 'B', 'C', 'E', 'F'].entries())
      if (line[at]) workbench.typeInto(inTab(tab, `${column}${from + index}`), line[at])
}

/** What stands beside a text in the sums. */
function beside(tab: SheetModel, text: string): (string | number)[] {
  const found = rowsOf(tab).find((row) => row.includes(text))
  if (!found) throw new Error(`“${text}” is nowhere in ${tab.name}`)
  return found.slice(found.lastIndexOf(text) + 1)
}

/** What the first table of the sums says of a lead type: leads, returned, upheld, return rate, share overturned, rate in use, rate without. */
function byType(tab: SheetModel, type: string): number[] {
  const rows = rowsOf(tab).map((row) => row.slice(row.lastIndexOf(type)))
  return rows
    .find(([first, leads, , upheld]) => first === type && typeof leads === 'number' && upheld !== undefined)
    ?.slice(1) as number[]
}

describe('returned leads', () => {
  test('count in the return rate when sent back, and in the rate without them when a reviewer upholds it', async () => {
    const { workbench, tab } = logOfReturns()
    fillIn(workbench, tab, [
      ['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld'],
      ['Alfa-3', 'Demo', 'No budget', 'Jan', 'Overturned'],
      ['Beta-0', 'Ebook', 'Wrong contact data', 'Els', 'Upheld'],
      ['Beta-2', 'Ebook', 'No budget', '', ''],
    ])
    await workbench.recalculate()
    // 100 leads of each type; of Demo two came back, one upheld and one overturned.
    expect(byType(tab, 'Demo').slice(0, 5)).toEqual([100, 2, 1, 0.02, 0.5])
    expect(byType(tab, 'Ebook').slice(0, 5)).toEqual([100, 2, 1, 0.02, 0])
    const [, , , , , used, without] = byType(tab, 'Demo')
    expect(without).toBeCloseTo(((used as number) * 100) / 99, 9)
    expect(beside(tab, 'Not yet reviewed')).toEqual([1])
    // Of four returns three are for want of budget: a share of what came back, not a rate of leads.
    const byReason = rowsOf(tab).map((row) => row.slice(row.lastIndexOf('No budget')))
    expect(byReason).toContainEqual(['No budget', 3, 0.75, 0.5])
    expect(rowsOf(tab).flat()).toContain('Share of returns')
  })

  test('a verdict without a reviewer is no verdict yet, and the tab says so', async () => {
    const { workbench, tab } = logOfReturns()
    fillIn(workbench, tab, [
      ['Alfa-1', 'Demo', 'No budget', '', 'Upheld'],
      ['Alfa-3', 'Demo', 'No budget', '', 'Overturned'],
      ['Alfa-5', 'Demo', 'No budget', 'Jan', 'Upheld'],
      ['Alfa-7', 'Demo', 'No budget', '', ''],
    ])
    await workbench.recalculate()
    expect(byType(tab, 'Demo').slice(1, 5)).toEqual([4, 1, 0.04, 0])
    expect(beside(tab, 'Verdicts without a reviewer')).toEqual([2])
    expect(beside(tab, 'Not yet reviewed')).toEqual([3])
    const message = () => workbench.value(inTab(tab, 'D6'))
    expect(message()).toMatch(/^Verdicts without a reviewer: 2\. They do not count/)
    for (const row of [FIRST_LINE, FIRST_LINE + 1]) workbench.typeInto(inTab(tab, `E${row}`), 'Els')
    await workbench.recalculate()
    expect([message(), byType(tab, 'Demo')[2], beside(tab, 'Not yet reviewed')]).toEqual(['', 2, [1]])
  })

  test('another agreed reviewer changes nothing in lines that were reviewed before', async () => {
    const { workbench, tab } = logOfReturns()
    workbench.typeInto(inTab(tab, 'B5'), 'Els')
    fillIn(workbench, tab, [['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld']])
    workbench.typeInto(inTab(tab, 'B5'), 'Jan')
    await workbench.recalculate()
    expect(workbench.value(inTab(tab, `E${FIRST_LINE}`))).toBe('Els')
    expect([...eachCell(tab)].filter(([row, column, { formula }]) => row >= 7 && column < 7 && formula)).toEqual([])
  })

  test('lines count wherever they are typed below the heads, also where rows are inserted and added', async () => {
    const { workbench, model, tab } = logOfReturns()
    const lines: readonly Line[] = [['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld']]
    fillIn(workbench, tab, lines, 409)
    changeLines(model, tab, { axis: 'row', kind: 'insert', at: FIRST_LINE - 1, count: 2 })
    fillIn(workbench, tab, lines)
    changeLines(model, tab, { axis: 'row', kind: 'insert', at: tab.rows, count: 10 })
    fillIn(workbench, tab, lines, tab.rows)
    await workbench.recalculate()
    expect(byType(tab, 'Demo').slice(1, 3)).toEqual([3, 3])
  })

  test('a line with another lead type is named as such, and one that differs in capitals is another', async () => {
    const { workbench, tab } = logOfReturns()
    fillIn(workbench, tab, [
      ['Alfa-1', 'demo', 'No budget', 'Els', 'Upheld'],
      ['Alfa-3', 'D*', '', 'Els', 'Upheld'],
      ['Alfa-5', '', '', '', ''],
    ])
    await workbench.recalculate()
    expect(byType(tab, 'Demo').slice(1, 3)).toEqual([0, 0])
    expect(beside(tab, 'Another lead type, or none')).toEqual([3, 2])
  })

  test('reads the leads and the rate in use of the plan, an override included', async () => {
    const { workbench, planTab, tab } = logOfPlan()
    const [row] = placeOf(planTab, 'rates of Demo', RATE_COLUMNS.rateOverride)
    workbench.typeInto(inTab(planTab, `I${row + 1}`), '40%')
    await workbench.recalculate()
    expect(byType(tab, 'Demo').slice(0, 6)).toEqual([100, 0, 0, 0, '–', 0.4])
  })

  test('without a plan it reads none, also where there is one for the same leads', () => {
    const workbook = plannedAccounts()
    const { tab } = makeTab(workbook, returnsOf(workbook))
    expect([...eachCell(tab)].filter(([, , { formula }]) => formula?.includes("'Revenue plan"))).toEqual([])
  })

  test('the total is about every line in each column, those of another lead type included', async () => {
    const { workbench, tab } = logOfReturns()
    fillIn(workbench, tab, [
      ['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld'],
      ['Alfa-3', 'Demo', 'No budget', 'Els', 'Overturned'],
      ['Beta-0', 'Ebook', 'No budget', 'Els', 'Overturned'],
      ['Beta-2', 'ebook', 'No budget', 'Els', 'Overturned'],
      ['Beta-4', '', 'No budget', '', ''],
    ])
    await workbench.recalculate()
    expect(beside(tab, 'Another lead type, or none')).toEqual([2, 0])
    expect(byType(tab, 'All returns')).toEqual([200, 5, 1, 0.025, 0.75])
    expect(beside(tab, 'Not yet reviewed')).toEqual([1])
  })

  test('a lead type that a refresh adds to the plan is said to be missing in the tab', async () => {
    const { workbench, model, planTab, tab } = logOfPlan()
    const missing = async () => {
      await workbench.recalculate()
      return beside(tab, 'Lead types of the plan that are not here')
    }
    expect(await missing()).toEqual([0])
    const [row] = placeOf(planTab, 'rates of Demo', RATE_COLUMNS.leads)
    changeLines(model, planTab, { axis: 'row', kind: 'insert', at: row + 1, count: 1 })
    workbench.typeInto(inTab(planTab, `B${row + 2}`), '70')
    expect(await missing()).toEqual([1])
    changeLines(model, planTab, { axis: 'row', kind: 'remove', at: row, count: 1 })
    expect(await missing()).toEqual([1])
  })
})
