import type { LeadTabRequest, PlanRequest } from '../../src/host/handlers/contract'
import { ask, builtWorkbench } from '../../workbench/cli/built-workbench'
import { sheetFromCsv } from '../../workbench/load-csv'
import { changeLines } from '../../workbench/model/change-lines'
import { emptySheet, openCell, type SheetModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook, nextId, type WorkbookModel } from '../../workbench/model/workbook-model'
import { typeIntoCell } from '../../workbench/typing'
import { generatedHistory } from '../cli/generated-history'
import { PLAN_INPUTS } from '../support/plan-inputs'

/** Something that a user can ask for and that writes; every one of its service calls is made to fail. */
export interface Command {
  readonly name: string
  /** A workbook in which it can be asked for. */
  readonly prepare: () => WorkbookModel
  readonly handler: string
  readonly args: (model: WorkbookModel) => readonly unknown[]
  /** What the add-on says when it is asked again for what is done already; nothing: it does it again. */
  readonly doneAlready?: string
  /** Asked again, it makes another one, or accepts once more: who has it whole already is not served by that. */
  readonly makesMore?: boolean
  /** It writes over a tab that is there, all figures at once. */
  readonly overwrites?: boolean
}

export const HISTORY = 'CRM export'
const PLAN = 'Revenue plan 2026'
/** What a person wrote beside a plan. */
const REMARK = 'ask Els'

const tab = (model: WorkbookModel, name: string): SheetModel => model.sheets.find((each) => each.name === name) as SheetModel

/** A history, and a tab of the user beside it. Texts as dates make a plan count in a tab of its own. */
function workbook(datesAsText: boolean): WorkbookModel {
  const model = emptyWorkbook({ locale: 'nl_BE' })
  model.sheets = [
    sheetFromCsv(nextId(model), HISTORY, generatedHistory(16), datesAsText ? null : 'nl_BE'),
    sheetFromCsv(nextId(model), 'Notes', 'Our own\n1', 'nl_BE'),
  ]
  return model
}

const request = (model: WorkbookModel): PlanRequest => ({
  source: { leadsSheetId: tab(model, HISTORY).id, dealsSheetId: null, choices: { leads: {} } },
  inputs: { ...PLAN_INPUTS, revenueGoal: 60000, months: 3 },
  language: 'en',
  today: '2026-01-01',
})

function planned(datesAsText: boolean): WorkbookModel {
  const model = workbook(datesAsText)
  ask(builtWorkbench(model, 'nl'), 'createPlan', request(model))
  model.calculated = true
  return model
}

/** A plan, a lead that came in since, and a person's row and remark within it. */
function grown(datesAsText: boolean): WorkbookModel {
  const model = planned(datesAsText)
  builtWorkbench(model, 'nl').appendRow(HISTORY, 'L-900,2025-11-30,Fair,Won,2026-01-20,19000'.split(','), datesAsText)
  const plan = tab(model, PLAN)
  changeLines(model, plan, { axis: 'row', kind: 'insert', at: 12, count: 1 })
  typeIntoCell(openCell(plan, 12, 1), REMARK, model.locale)
  model.calculated = true
  return model
}

/** What a person wrote below the counts stands there, too. */
function notedBelowCounts(): WorkbookModel {
  const model = grown(true)
  typeIntoCell(openCell(tab(model, 'Counts 1'), 90, 0), REMARK, model.locale)
  model.calculated = true
  return model
}

function copied(): WorkbookModel {
  const model = grown(true)
  builtWorkbench(model, 'nl').duplicateTab(PLAN)
  model.calculated = true
  return model
}

function compared(): WorkbookModel {
  const model = planned(false)
  ask(builtWorkbench(model, 'nl'), 'comparePlans', 'en')
  model.calculated = true
  return model
}

/** A comparison and a tab around a lead that read the plan. */
function readByOthers(): WorkbookModel {
  const model = compared()
  ask(builtWorkbench(model, 'nl'), 'makeLeadTab', byLeadType(model))
  model.calculated = true
  return model
}

/** The user chose an empty cell, in a tab of their own that is neither of the others. */
function atAnEmptyCell(): WorkbookModel {
  const model = workbook(false)
  const own = emptySheet(nextId(model), 'Own sums')
  model.sheets.push(own)
  model.activeSheetId = own.id
  model.activeCell = { row: 5, column: 2 }
  return model
}

const refresh = (name: string, months: number | null) => (model: WorkbookModel) => [
  { sheetId: tab(model, name).id, months, asOf: null, shown: null },
]

const byLeadType = (model: WorkbookModel): LeadTabRequest => ({
  kind: 'content',
  language: 'en',
  source: request(model).source,
  attribute: { sheetId: tab(model, HISTORY).id, column: 2 },
  planSheetId: tab(model, PLAN).id,
})

export const COMMANDS: readonly Command[] = [
  {
    name: 'make a plan that counts live',
    prepare: () => workbook(false),
    handler: 'createPlan',
    makesMore: true,
    args: (model) => [request(model)],
  },
  {
    name: 'make a plan with a counts tab',
    prepare: () => workbook(true),
    handler: 'createPlan',
    makesMore: true,
    args: (model) => [request(model)],
  },
  {
    name: 'make a second plan',
    prepare: () => planned(true),
    handler: 'createPlan',
    makesMore: true,
    args: (model) => [request(model)],
  },
  { name: 'refresh', prepare: () => grown(false), handler: 'acceptRefresh', makesMore: true, args: refresh(PLAN, null) },
  {
    name: 'refresh with more months',
    prepare: () => grown(true),
    handler: 'acceptRefresh',
    makesMore: true,
    args: refresh(PLAN, 4),
  },
  {
    name: 'refresh with fewer months',
    prepare: () => grown(false),
    handler: 'acceptRefresh',
    makesMore: true,
    args: refresh(PLAN, 2),
  },
  { name: 'refresh a copy', prepare: copied, handler: 'acceptRefresh', makesMore: true, args: refresh(`Copy of ${PLAN}`, 4) },
  {
    name: 'update the actuals',
    prepare: notedBelowCounts,
    handler: 'refreshCounts',
    overwrites: true,
    args: refresh(PLAN, null),
  },
  { name: 'compare plans', prepare: () => planned(false), handler: 'comparePlans', args: () => ['en'] },
  { name: 'compare plans again', prepare: compared, handler: 'comparePlans', overwrites: true, args: () => ['en'] },
  {
    name: 'remove a plan',
    prepare: () => planned(true),
    handler: 'removePlan',
    args: (model) => [tab(model, PLAN).id],
    doneAlready: 'planGone',
  },
  {
    name: 'remove a plan with remarks in it',
    prepare: () => grown(true),
    handler: 'removePlan',
    args: (model) => [tab(model, PLAN).id],
    doneAlready: 'planWithoutNames',
  },
  {
    name: 'remove a plan that other tabs read',
    prepare: readByOthers,
    handler: 'removePlan',
    args: (model) => [tab(model, PLAN).id],
    doneAlready: 'planGone',
  },
  {
    name: 'make the qualification tab',
    prepare: () => workbook(false),
    handler: 'makeLeadTab',
    args: () => [{ kind: 'qualification', language: 'nl' }],
  },
  {
    name: 'make the tab of returned leads',
    prepare: () => workbook(false),
    handler: 'makeLeadTab',
    args: (model) => [{ kind: 'returns', language: 'fr', source: request(model).source, planSheetId: null }],
  },
  {
    name: 'make a content tab beside a plan',
    prepare: () => planned(false),
    handler: 'makeLeadTab',
    makesMore: true,
    args: (model) => [byLeadType(model)],
  },
  {
    name: 'make a customer profile beside a plan',
    prepare: () => planned(false),
    handler: 'makeLeadTab',
    makesMore: true,
    args: (model) => [{ ...byLeadType(model), kind: 'profile' }],
  },
  {
    name: 'insert an example',
    prepare: atAnEmptyCell,
    handler: 'insertExample',
    args: () => ['=REQUIRED_DEALS(1000000; 100000)'],
    doneAlready: 'cellTaken',
  },
  { name: 'insert the sample', prepare: () => workbook(false), handler: 'insertSample', makesMore: true, args: () => ['en'] },
]
