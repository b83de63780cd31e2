import { describe, expect, test } from '@jest/globals'
import type { ComparisonMade, HandlerAnswer, PlanCreated } from '../../../src/host/handlers/contract'
import { LAYOUT_VERSION } from '../../../src/plan/kept-plan'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import { inTab } from '../../support/in-tab'
import { keepInLayout, keptCell } from '../../support/kept-cell'
import { PLAN_INPUTS } from '../../support/plan-inputs'
import {
  anotherPlan,
  asCalculated,
  lines,
  type PlannedWorkbook,
  plannedWorkbook,
  refresh,
  removePlan,
  type,
  valueIn,
} from '../../support/planned-workbook'

/** Two plans: *Revenue plan 2026*, and *Revenue plan 2026 (2)*. */
function twoPlans(): PlannedWorkbook & { readonly second: PlanCreated } {
  const planned = plannedWorkbook({ months: 3 })
  return { ...planned, second: anotherPlan(planned, { months: 4 }) }
}

function compare({ workbench, model }: PlannedWorkbook, language = 'en') {
  asCalculated(model)
  const made = ask<ComparisonMade>(workbench, 'comparePlans', language)
  return { ...made, tab: sheetById(model, made.sheetId) }
}

/** The second plan, as an older version would have kept it. */
const makeSecondOlder = ({ model, second }: ReturnType<typeof twoPlans>): void =>
  keepInLayout(sheetById(model, second.sheetId), LAYOUT_VERSION - 1)

function twoPlansCompared() {
  const planned = twoPlans()
  return { planned, tab: compare(planned).tab }
}

const texts = (planned: PlannedWorkbook, sheetId: number): string[] =>
  [...eachCell(sheetById(planned.model, sheetId))].map(([, , { value }]) => String(value))

test('the number of months is that of the plan, also when a refresh changes it', async () => {
  const { planned, tab } = twoPlansCompared()
  const months = async (): Promise<unknown[]> => {
    await planned.workbench.recalculate()
    return [3, 4].map((row) => planned.workbench.value(inTab(tab, `B${row}`)))
  }
  expect(await months()).toEqual([3, 4])
  refresh(planned, planned.plan.sheetId, 6)
  expect(await months()).toEqual([6, 4])
  refresh(planned, planned.plan.sheetId, 2)
  expect(await months()).toEqual([2, 4])
})

test('the tab says of which day its names are', () => {
  const planned = twoPlans()
  expect(texts(planned, compare(planned).sheetId).join('\n')).toMatch(/Names of tabs as on \d+ \w+ \d{4}: compare again after/)
})

test('a plan that cannot be read is left out, and named with the reason in the answer and on the tab', () => {
  const planned = twoPlans()
  makeSecondOlder(planned)
  const { plans, leftOut, sheetId } = compare(planned, 'nl')
  expect(plans).toBe(1)
  expect(leftOut).toHaveLength(1)
  expect(leftOut[0]).toMatch(/Revenue plan 2026 \(2\).*oudere versie/)
  expect(texts(planned, sheetId)).toEqual(expect.arrayContaining(['Niet vergeleken', ...leftOut]))
  // With no other plan left, that reason is what is in the way.
  removePlan(planned)
  asCalculated(planned.model)
  const answer = planned.workbench.call('comparePlans', 'nl') as HandlerAnswer<unknown>
  expect(answer).toMatchObject({ ok: false, error: { code: 'olderLayout' } })
})

test('what was left out goes from the tab with the next comparison', () => {
  const planned = twoPlans()
  const kept = keptCell(sheetById(planned.model, planned.second.sheetId))
  const text = kept.value
  makeSecondOlder(planned)
  const { sheetId } = compare(planned)
  expect(texts(planned, sheetId)).toContain('Left out')
  kept.value = text
  expect(compare(planned)).toMatchObject({ sheetId, plans: 2, leftOut: [] })
  expect(texts(planned, sheetId)).not.toContain('Left out')
})

describe('what a person wrote in the tab of the comparison', () => {
  const columnA = (planned: PlannedWorkbook, sheetId: number): unknown[] =>
    Array.from({ length: 12 }, (_, row) => valueIn(sheetById(planned.model, sheetId), [row, 0]))

  test('stays below the table, with its formulas, however often it is compared again', async () => {
    const { planned, tab } = twoPlansCompared()
    type(planned, tab, 4, 0, 'Agreed: the first')
    type(planned, tab, 6, 0, 'See you in May')
    type(planned, tab, 6, 3, '=SUM(D3:D4)')
    for (const language of ['nl', 'en']) compare(planned, language)
    await planned.workbench.recalculate()
    expect(columnA(planned, tab.id).slice(2, 7)).toEqual([
      ...['Revenue plan 2026', 'Revenue plan 2026 (2)', 'Agreed: the first', ''],
      'See you in May',
    ])
    expect(planned.workbench.value(inTab(tab, 'D7'))).toBe(2 * (PLAN_INPUTS.revenueGoal ?? 0))
  })

  test('moves down where the table grows, and is not written over', async () => {
    const { planned, tab } = twoPlansCompared()
    type(planned, tab, 4, 0, 'directly below')
    type(planned, tab, 5, 3, '=D3')
    anotherPlan(planned, { months: 5 })
    expect(compare(planned)).toMatchObject({ sheetId: tab.id, plans: 3 })
    await planned.workbench.recalculate()
    expect(columnA(planned, tab.id).slice(3, 6)).toEqual(['Revenue plan 2026 (2)', 'Revenue plan 2026 (3)', 'directly below'])
    expect(planned.workbench.value(inTab(tab, 'D7'))).toBe(PLAN_INPUTS.revenueGoal)
  })

  test('stays one row away from the table where it was some away', () => {
    const { planned, tab } = twoPlansCompared()
    type(planned, tab, 5, 0, 'with a row between')
    anotherPlan(planned, { months: 5 })
    compare(planned)
    expect(columnA(planned, tab.id).slice(3, 7)).toEqual([
      ...['Revenue plan 2026 (2)', 'Revenue plan 2026 (3)', ''],
      'with a row between',
    ])
  })

  test('stays above and within the table as well', async () => {
    const { planned, tab } = twoPlansCompared()
    lines(planned, tab, 'row', 'insert', 0, 2)
    type(planned, tab, 0, 0, 'Our scenarios')
    lines(planned, tab, 'row', 'insert', 5, 1)
    type(planned, tab, 5, 1, 'the careful one:')
    anotherPlan(planned, { months: 5 })
    compare(planned)
    await planned.workbench.recalculate()
    expect(columnA(planned, tab.id).slice(0, 9)).toEqual([
      'Our scenarios',
      '',
      expect.stringMatching(/^Every plan/),
      ...['Plan', 'Revenue plan 2026', '', 'Revenue plan 2026 (2)', 'Revenue plan 2026 (3)', ''],
    ])
    expect(['B5', 'B6', 'B7', 'B8'].map((cell) => planned.workbench.value(inTab(tab, cell)))).toEqual([
      ...[3, 'the careful one:', 4, 5],
    ])
  })

  test('stays in a column among those of the table', async () => {
    const { planned, tab } = twoPlansCompared()
    lines(planned, tab, 'column', 'insert', 1, 1)
    type(planned, tab, 1, 1, 'Owner')
    type(planned, tab, 2, 1, 'Els')
    compare(planned, 'nl')
    await planned.workbench.recalculate()
    expect(['A2', 'B2', 'C2', 'B3', 'C3'].map((cell) => planned.workbench.value(inTab(tab, cell)))).toEqual([
      ...['Plan', 'Owner', 'Maanden', 'Els', 3],
    ])
  })

  test('stays where the table gets shorter', () => {
    const { planned, tab } = twoPlansCompared()
    type(planned, tab, 5, 0, 'ours')
    removePlan(planned, planned.second.sheetId)
    compare(planned)
    expect(columnA(planned, tab.id).slice(2, 7)).toEqual(['Revenue plan 2026', '', '', 'ours', ''])
  })

  test('is not taken for a sentence on a plan that was left out', () => {
    const planned = twoPlans()
    makeSecondOlder(planned)
    const { tab } = compare(planned)
    type(planned, tab, 3, 0, 'below the table')
    type(planned, tab, 6, 0, 'below what was left out')
    compare(planned)
    expect(columnA(planned, tab.id).slice(2, 8)).toEqual([
      ...['Revenue plan 2026', 'below the table', '', 'Left out', expect.stringMatching(/\(2\)/), 'below what was left out'],
    ])
  })
})
