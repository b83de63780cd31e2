import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer, PlanOnOffer } from '../../../src/host/handlers/contract'
import { LAYOUT_VERSION } from '../../../src/plan/kept-plan'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import { keepInLayout } from '../../support/kept-cell'
import { asCalculated, type PlannedWorkbook, plannedWorkbook } from '../../support/planned-workbook'

const everything = (sheet: SheetModel): string => JSON.stringify([...eachCell(sheet)])

/** The plan as another version of the planner would have written it: its mark and its memory say so. */
function ofVersion(planned: PlannedWorkbook, version: number): void {
  const marks = JSON.stringify(planned.model.developerMetadata).replaceAll(
    `\\"layoutVersion\\":${LAYOUT_VERSION}`,
    `\\"layoutVersion\\":${version}`,
  )
  planned.model.developerMetadata = JSON.parse(marks)
  keepInLayout(planned.tab, version)
}

describe.each([
  [LAYOUT_VERSION - 1, /made by an older version/, /keeps calculating and is left as it is/],
  [LAYOUT_VERSION + 1, /made by a newer version/, /Reload the workbook/],
])('a plan of layout version %d', (version, message, hint) => {
  test('is listed, told about, and left alone by every command', () => {
    const planned = plannedWorkbook()
    ofVersion(planned, version)
    const before = everything(planned.tab)
    const { sheetId } = planned.plan
    const refresh = { sheetId, months: null, asOf: null }
    asCalculated(planned.model)
    expect(ask<PlanOnOffer[]>(planned.workbench, 'listPlans')).toMatchObject([{ sheetId, readable: false }])
    for (const [name, args] of Object.entries({
      previewRefresh: refresh,
      acceptRefresh: { ...refresh, shown: null },
      refreshCounts: refresh,
      readFollow: sheetId,
      previewRemoval: sheetId,
      removePlan: sheetId,
    })) {
      const answer = planned.workbench.call(name, args) as HandlerAnswer<unknown>
      expect([name, answer.ok]).toEqual([name, false])
      if (answer.ok) continue
      expect(answer.error.message).toMatch(message)
      expect(answer.error.hint).toMatch(hint)
    }
    expect(everything(planned.tab)).toBe(before)
  })

  test('alone, is what stands in the way of a comparison', () => {
    const planned = plannedWorkbook()
    ofVersion(planned, version)
    asCalculated(planned.model)
    const compared = planned.workbench.call('comparePlans', 'en') as HandlerAnswer<unknown>
    expect(compared).toMatchObject({ ok: false, error: { message: expect.stringMatching(message) } })
  })
})
