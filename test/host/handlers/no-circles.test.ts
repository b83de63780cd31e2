import { expect, test } from '@jest/globals'
import type { ComparisonMade } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { brokenByCircles } from '../../../workbench/engine/circles'
import { eachCell } from '../../../workbench/model/sheet-model'
import type { WorkbookModel } from '../../../workbench/model/workbook-model'
import {
  ACCOUNT_HISTORY,
  accountsWorkbook,
  CAMPAIGN,
  contentBy,
  makeTab,
  plannedAccounts,
  profileBy,
  qualification,
  returnsOf,
} from '../../support/lead-tabs'
import { anotherPlan, asCalculated, plannedWorkbook, refresh } from '../../support/planned-workbook'

/** Every formula that depends on itself, or on one that does, behind the name of its tab. */
function circlesIn(model: WorkbookModel): string[] {
  const broken = brokenByCircles(model)
  return model.sheets.flatMap((sheet) =>
    [...eachCell(sheet)].flatMap(([, , cell]) => (broken.has(cell) ? [`${sheet.name}: ${cell.formula}`] : [])),
  )
}

/** How many formulas each tab holds: a tab without any would prove nothing. */
const formulasOf = ({ sheets }: WorkbookModel): Record<string, number> =>
  Object.fromEntries(sheets.map((sheet) => [sheet.name, [...eachCell(sheet)].filter(([, , { formula }]) => formula).length]))

test('no formula of the tabs around a lead depends on itself, with or without a plan', () => {
  for (const [workbook, planSheetId] of [withoutPlan(), withPlan()]) {
    makeTab(workbook, qualification())
    makeTab(workbook, returnsOf(workbook, planSheetId))
    makeTab(workbook, profileBy(workbook, CAMPAIGN, planSheetId))
    makeTab(workbook, contentBy(workbook, CAMPAIGN, planSheetId))
    expect(formulasOf(workbook.model)['Returned leads']).toBeGreaterThan(20)
    expect(circlesIn(workbook.model)).toEqual([])
  }
})

const withoutPlan = () => [accountsWorkbook(), null] as const
function withPlan() {
  const planned = plannedAccounts()
  return [planned, planned.plan.sheetId] as const
}

test.each([false, true])(
  'no formula of a plan, its counts and a comparison depends on itself, dates as texts: %s',
  (datesAsText) => {
    const planned = plannedWorkbook({ months: 3 }, { datesAsText, csv: ACCOUNT_HISTORY })
    anotherPlan(planned, { months: 4, capacity: 300 })
    asCalculated(planned.model)
    ask<ComparisonMade>(planned.workbench, 'comparePlans', 'en')
    refresh(planned, planned.plan.sheetId, 6)
    expect(planned.model.sheets.map(({ name }) => name)).toHaveLength(datesAsText ? 6 : 4)
    expect(circlesIn(planned.model)).toEqual([])
  },
)
