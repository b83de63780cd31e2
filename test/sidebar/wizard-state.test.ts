import { describe, expect, test } from '@jest/globals'
import type { TargetProblem } from '../../src/domain/targets/targets'
import type { HistoryAnswer, WizardStart } from '../../src/host/handlers/contract'
import {
  canLeave,
  draftOf,
  figuresOf,
  firstState,
  measuresOf,
  missing,
  STEPS,
  sqlsOf,
  withTabs,
  withType,
} from '../../src/sidebar/wizard-state'

const tab = (sheetId: number, rows: number, madeByPlanner = false) => ({
  ...{ sheetId, name: `Tab ${sheetId}`, rows, madeByPlanner },
  columns: 5,
})
const start = (part: Partial<WizardStart> = {}): WizardStart =>
  ({
    tabs: [tab(1, 1), tab(2, 50, true), tab(3, 80), tab(4, 90)],
    activeSheetId: 4,
    draft: null,
    language: 'nl',
    today: '2026-11-24',
    locale: 'nl_BE',
    currency: { sign: '€', before: '€ ', after: '' },
    version: '0',
    ...part,
  }) as WizardStart

describe('where the wizard begins', () => {
  test('with the tab that the user looks at', () => {
    expect(firstState(start()).source.leadsSheetId).toBe(4)
  })
  test('never with a tab that the planner made, nor with an empty one', () => {
    expect(firstState(start({ activeSheetId: 2 })).source.leadsSheetId).toBe(3)
    expect(firstState(start({ activeSheetId: 1 })).source.leadsSheetId).toBe(3)
  })
  test('with what was left unfinished, unless its tab is gone', () => {
    const left = draftOf({
      ...firstState(start()),
      step: 2,
      source: { leadsSheetId: 3, dealsSheetId: null, choices: { leads: {} } },
    })
    expect(firstState(start({ draft: left }))).toMatchObject({ step: 2, source: { leadsSheetId: 3 } })
    const gone = { ...left, source: { ...left.source, leadsSheetId: 99 } }
    expect(firstState(start({ draft: gone as typeof left }))).toMatchObject({ step: 0, source: { leadsSheetId: 4 } })
  })
  test('with a year from the first of January to come', () => {
    expect(firstState(start()).inputs).toMatchObject({ startMonth: '2027-01', months: 12 })
  })
})

test('a tab that is gone is not offered again, and what was read of it goes with it', () => {
  const before = { ...firstState(start()), history: { ok: false } } as unknown as ReturnType<typeof firstState>
  const after = withTabs(before, [tab(3, 80)], 3)
  expect(after).toMatchObject({ start: { tabs: [{ sheetId: 3 }] }, source: { leadsSheetId: 3 }, history: null })
  // The deals tab may be the one that is gone.
  const kept = withTabs({ ...before, source: { ...before.source, dealsSheetId: 9 } }, [tab(3, 80), tab(4, 90)], 3)
  expect(kept.source).toMatchObject({ leadsSheetId: 4, dealsSheetId: null })
})

test('a step says what it lacks; what a later one asks for can still be typed there', () => {
  const state = firstState(start())
  const lacks = (targets: TargetProblem) => STEPS.map((step) => missing(step, state, { measures: null, targets }))
  expect(lacks('noGoal')).toEqual([null, 'noGoal', 'noGoal', 'noGoal', 'noGoal'])
  expect(lacks('noRate')).toEqual([null, null, 'noRate', 'noRate', 'noRate'])
  expect(lacks('noShare')).toEqual([null, null, null, 'noShare', 'noShare'])
})

test('no step can be left before its history is read', () => {
  const state = firstState(start())
  for (const step of ['data', 'goal', 'rates', 'mix', 'create'] as const)
    expect([step, canLeave(step, state, figuresOf(measuresOf(state.history), state.inputs))]).toEqual([step, false])
})

test('an override of one lead type replaces its former one, and blank takes it out', () => {
  const list = [
    { leadType: 'Ebook', rate: 0.1 },
    { leadType: '__proto__', rate: 0.2 },
  ]
  expect(withType(list, '__proto__', { leadType: '__proto__', rate: 0.3 })).toEqual([
    { leadType: 'Ebook', rate: 0.1 },
    { leadType: '__proto__', rate: 0.3 },
  ])
  expect(withType(list, 'Ebook', null)).toEqual([{ leadType: '__proto__', rate: 0.2 }])
})

test('the SQLs of the funnel are those that were accepted, as they were counted', () => {
  const stage = { leadType: 'Ebook', createdMonth: null, days: null }
  const sqlToDeal = [
    { ...stage, outcome: 'won', count: 96 },
    { ...stage, outcome: 'open', count: 304 },
  ]
  const history = (stages: object | null) => ({ ok: true, tables: { stages } }) as unknown as HistoryAnswer
  expect(sqlsOf(history({ leadToSql: [], sqlToDeal }))).toBe(400)
  expect(sqlsOf(history(null))).toBeNull()
  expect(sqlsOf({ ok: false } as HistoryAnswer)).toBeNull()
})
