import { describe, expect, test } from '@jest/globals'
import type { HandlerAnswer, PlanRefreshed } from '../../../src/host/handlers/contract'
import {
  asCalculated,
  lines,
  type PlannedWorkbook,
  plannedWorkbook,
  preview,
  refresh,
  type,
} from '../../support/planned-workbook'

const plan = () => plannedWorkbook({ months: 3 })

/** Accepts what was shown, and says why not. */
function accept({ workbench, model, plan: { sheetId } }: PlannedWorkbook, shown: string, months: number | null = null): string {
  asCalculated(model)
  const answer = workbench.call('acceptRefresh', { sheetId, months, asOf: null, shown }) as HandlerAnswer<PlanRefreshed>
  return answer.ok ? 'done' : answer.error.code
}

const contents = ({ tab }: PlannedWorkbook): string => JSON.stringify([...tab.cells].map(([row, cells]) => [row, [...cells]]))

const addLead = ({ workbench }: PlannedWorkbook, lead = 'L-900,2025-11-30,Demo request,Won,2026-01-20,19000'): void =>
  workbench.appendRow('CRM export', lead.split(','))

describe('a refresh is accepted as it was shown', () => {
  test('where nothing has changed since, with other months as well', () => {
    const planned = plan()
    addLead(planned)
    expect(accept(planned, preview(planned, planned.plan.sheetId).shown)).toBe('done')
    expect(accept(planned, preview(planned, planned.plan.sheetId, 5).shown, 5)).toBe('done')
  })

  test('where what changed since is no part of it: a remark of a person, rows moved', () => {
    const planned = plan()
    const { shown } = preview(planned, planned.plan.sheetId)
    type(planned, planned.tab, 3, 20, 'ours')
    lines(planned, planned.tab, 'row', 'insert', 12)
    expect(accept(planned, shown)).toBe('done')
  })

  test.each([
    ['a lead came in', addLead],
    [
      'a lead came in of a type that had none',
      (planned: PlannedWorkbook) => addLead(planned, 'L-901,2025-11-30,Referral,Lost,2026-01-20,'),
    ],
    ['an input was typed into', ({ workbench }: PlannedWorkbook) => workbench.typeInto('RevenueGoal_p1', '900000')],
    [
      'an input was typed into of which no figure is shown',
      ({ workbench }: PlannedWorkbook) => workbench.typeInto('Capacity_p1', '40'),
    ],
    ['it was accepted by another', (planned: PlannedWorkbook) => void refresh(planned, planned.plan.sheetId)],
  ])('and refused, with nothing written, where %s since', (_, change) => {
    const planned = plan()
    const { shown } = preview(planned, planned.plan.sheetId)
    change(planned)
    const before = contents(planned)
    expect(accept(planned, shown)).toBe('changedSince')
    expect(contents(planned)).toBe(before)
    expect(accept(planned, preview(planned, planned.plan.sheetId).shown)).toBe('done')
  })

  test('and refused for other months than were shown', () => {
    const planned = plan()
    expect(accept(planned, preview(planned, planned.plan.sheetId, 4).shown)).toBe('changedSince')
  })
})
