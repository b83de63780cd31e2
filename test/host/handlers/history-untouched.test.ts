import { expect, test } from '@jest/globals'
import type { Handlers, PlanCreated, PlanRequest, SourceChoice } from '../../../src/host/handlers/contract'
import { sheetById } from '../../../workbench/model/workbook-model'
import { generatedHistory } from '../../cli/generated-history'
import { type HistoryWorkbook, historyWorkbook } from '../../support/history-workbook'
import { PLAN_INPUTS } from '../../support/plan-inputs'
import { asCalculated } from '../../support/planned-workbook'

const NOTES = 'Name,Lead ID,Sector\n"=1+1",L-1,Steel\nÉlise,L-2,Food\n'

/** Everything that a tab is: cells with their formats and notes, sizes, rules, charts, protection. */
const bytesOf = ({ tabs }: HistoryWorkbook): string =>
  JSON.stringify(tabs, (_, value: unknown) => (value instanceof Map ? [...value] : value instanceof Set ? [...value] : value))

/** What each handler is called with, in this order; a handler that is missing here does not compile. */
const commands = (
  source: SourceChoice,
  other: number,
  plan: () => PlanCreated,
): { readonly [Name in keyof Handlers]: () => readonly unknown[] } => {
  const request: PlanRequest = { source, inputs: PLAN_INPUTS, language: 'nl', today: '2026-01-01' }
  const refresh = () => [{ sheetId: plan().sheetId, months: 14, asOf: null, shown: null }]
  return {
    startWizard: () => [],
    chooseLanguage: () => ['nl'],
    saveDraft: () => [{ version: 1, step: 2, source, plan: PLAN_INPUTS }],
    readHistory: () => [source],
    createPlan: () => [request],
    listPlans: () => [],
    readFollow: () => [plan().sheetId],
    readPlanSource: () => [plan().sheetId],
    readColumns: () => [other, source],
    previewRefresh: refresh,
    acceptRefresh: refresh,
    refreshCounts: refresh,
    makeLeadTab: () => [
      { kind: 'profile', language: 'fr', source, attribute: { sheetId: other, column: 2 }, planSheetId: plan().sheetId },
    ],
    comparePlans: () => ['fr'],
    insertSample: () => ['en'],
    insertExample: () => ['=REQUIRED_DEALS(1000000; 100000)'],
    previewRemoval: () => [plan().sheetId],
    removePlan: () => [plan().sheetId],
  }
}

test('the tabs of the user are the same to the byte after every command', () => {
  const workbook = historyWorkbook({ 'CRM export': generatedHistory(120), Accounts: NOTES })
  const { workbench, model, source, tabs } = workbook
  const before = bytesOf(workbook)
  let plan: PlanCreated | null = null
  const made = (): PlanCreated => {
    if (!plan) throw new Error('No plan was made yet.')
    return plan
  }
  for (const [name, args] of Object.entries(commands(source, (tabs[1] as { id: number }).id, made))) {
    asCalculated(model)
    // The example goes into the cell that the user chose: an empty one, in a tab that is not a history.
    if (name === 'insertExample') {
      model.activeSheetId = (model.sheets.at(-1) as { id: number }).id
      model.activeCell = { row: 5, column: 12 }
    }
    const answer = workbench.call(name, ...args()) as { ok: boolean; value: unknown; error?: unknown }
    expect([name, answer.ok, answer.error]).toEqual([name, true, undefined])
    if (name === 'createPlan') plan = answer.value as PlanCreated
    expect([name, bytesOf(workbook) === before]).toEqual([name, true])
  }
  expect(tabs.map(({ id }) => sheetById(model, id).name)).toEqual(['CRM export', 'Accounts'])
})
