import { describe, expect, test } from '@jest/globals'
import { dayOfIso } from '../../src/domain/months'
import type { Grid } from '../../src/history/contract'
import type { HistoryAnswer, PlanCreated, SourceChoice } from '../../src/host/handlers/contract'
import { ask, builtWorkbench } from '../../workbench/cli/built-workbench'
import { cellAt, eachCell, type SheetModel } from '../../workbench/model/sheet-model'
import { sheetById, type WorkbookModel } from '../../workbench/model/workbook-model'
import type { Workbench } from '../../workbench/workbench'
import { PLAN_INPUTS } from '../support/plan-inputs'
import { namesOf, valueIn } from '../support/planned-workbook'
import { ALL_CASES } from './all-cases'
import { date } from './as-written'
import { INJECTIONS, OBJECT_NAMES, SPECIAL_CHARACTERS } from './cases/lead-types'
import { type HistoryCase, TODAY } from './history-case'
import { workbookOf } from './messy-workbook'

interface Made {
  readonly model: WorkbookModel
  readonly workbench: Workbench
  readonly source: SourceChoice
}

/** The case in a workbook with the add-on. The as-of date is given: the day on which a test runs must not matter. */
function madeOf({ leads, deals, choices, expect: expected }: HistoryCase): Made {
  const model = workbookOf({ Leads: leads, ...(deals ? { Deals: deals } : {}) })
  const asOf = choices?.asOf ?? dayOfIso('asOf' in expected ? expected.asOf : TODAY)
  const source = {
    leadsSheetId: model.sheets[0]?.id ?? -1,
    dealsSheetId: model.sheets[1]?.id ?? null,
    choices: { leads: {}, ...choices, asOf },
  }
  return { model, workbench: builtWorkbench(model, 'en'), source }
}

/** As small as these histories are: some fifty deals of a hundred. */
const GOAL = 5000

const create = ({ workbench, source }: Made): PlanCreated =>
  ask<PlanCreated>(workbench, 'createPlan', {
    source,
    inputs: { ...PLAN_INPUTS, revenueGoal: GOAL },
    language: 'en',
    today: TODAY,
  })

/** Why no plan can be made of a case: in the words of the add-on, or null where one can. */
function refusal({ expect: expected }: HistoryCase): RegExp | null {
  if ('problem' in expected) return /^The history cannot be read\./
  if (expected.won === 0) return /^(No lead of this history became a deal|The history does not say what a won deal brings in)/
  return expected.revenue > 0 ? null : /^The history does not say what a won deal brings in/
}

/** A plan costs seconds: every third case makes one, whatever is added to the corpus. */
const EVERY = 3
const CHOSEN = ALL_CASES.filter((_, index) => index % EVERY === 0)

test.each(CHOSEN.map((each) => [each.name, each] as const))('a plan, or a helpful refusal, of: %s', (_, each) => {
  const made = madeOf(each)
  const tabs = made.model.sheets.length
  const answer = ask<HistoryAnswer>(made.workbench, 'readHistory', made.source)
  expect(answer.ok ? 'it was read' : answer.problem.code).toBe('problem' in each.expect ? each.expect.problem : 'it was read')
  const refused = refusal(each)
  if (refused) {
    expect(() => create(made)).toThrow(refused)
    expect(made.model.sheets.length).toBe(tabs)
  } else {
    const plan = create(made)
    expect(plan.report.rowsUsed).toBe(answer.ok ? answer.report.rowsUsed : null)
    expect(made.model.sheets.length).toBe(tabs + (plan.live.possible ? 1 : 2))
  }
})

const HEADER = ['Lead ID', 'Created', 'Lead type', 'Status', 'Closed on', 'Amount']

/** Two leads of each type, created in January 2026, of which one was won in February for 100. */
const halfWon = (types: readonly string[], asText: boolean): Grid => {
  const day = (iso: string) => (asText ? iso : date(iso))
  return [
    HEADER,
    ...types.flatMap((type, index) => [
      [`w${index}`, day('2026-01-05'), type, 'Won', day('2026-02-10'), 100],
      [`l${index}`, day('2026-01-06'), type, 'Lost', day('2026-02-11'), ''],
    ]),
  ]
}

/** What the plan counts of one lead type in its twelve months. */
function actualsOf(sheet: SheetModel, type: string) {
  const { rows } = namesOf(sheet)
  const months = Array.from({ length: 12 }, (_, month) => rows.indexOf(`actuals of ${month + 1} ${type}`))
  const sum = (column: number): number => months.reduce((total, row) => total + Number(valueIn(sheet, [row, column])), 0)
  return { leads: sum(3), deals: sum(5), revenue: sum(6) }
}

describe.each([
  ['live', false],
  ['in a tab of their own', true],
])('hostile lead types, counted %s', (_, asText) => {
  const types = [...SPECIAL_CHARACTERS.slice(0, 2), ...OBJECT_NAMES.slice(0, 2), ...INJECTIONS.slice(0, 2)]
  const model = workbookOf({ 'CRM export': halfWon(types, asText) })
  const source = { leadsSheetId: model.sheets[0]?.id ?? -1, dealsSheetId: null, choices: { leads: {}, asOf: 46400 } }
  const made = { model, source, workbench: builtWorkbench(model, 'en') }
  const plan = create(made)
  const added = model.sheets.slice(1)
  const sheet = sheetById(model, plan.sheetId)

  test('are counted as they are', async () => {
    expect(plan.live.possible).toBe(!asText)
    await made.workbench.recalculate()
    for (const type of types) expect([type, actualsOf(sheet, type)]).toEqual([type, { leads: 2, deals: 1, revenue: 100 }])
  })

  test('stay text in the new tabs', () => {
    const cells = added.flatMap((tab) => [...eachCell(tab)].map(([, , cell]) => cell))
    for (const type of types) {
      const written = cells.filter(({ value, formula }) => value === type && formula === undefined)
      expect([type, written.length > 0]).toEqual([type, true])
    }
    const formulas = cells.flatMap(({ formula }) => formula ?? [])
    expect(formulas.length).toBeGreaterThan(100)
    // A formula names cells, never what a person wrote: also not as a text within it.
    const hostile = ['=1+1', 'HYPERLINK', 'example.com', '__proto__', 'constructor']
    expect(formulas.filter((formula) => hostile.some((text) => formula === text || formula.slice(1).includes(text)))).toEqual([])
  })

  test('leave no error in the plan', () => {
    const errors = [...eachCell(sheet)].flatMap(([row, column, cell]) =>
      typeof cell.value === 'object' ? [`${row},${column}: ${cell.value.error} ${cell.formula}`] : [],
    )
    expect(errors).toEqual([])
    expect(cellAt(sheet, 0, 0)?.value).not.toBe('')
  })
})
