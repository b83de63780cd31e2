import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoOfDay } from '../../src/domain/months'
import type {
  HistoryAnswer,
  LeadTabMade,
  PlanCreated,
  PlanRequest,
  TabColumns,
  WizardStart,
} from '../../src/host/handlers/contract'
import { csvRow } from '../load-csv'
import { sheetById } from '../model/workbook-model'
import { parseArguments } from './arguments'
import { ask, builtWorkbench } from './built-workbench'
import { csvWorkbook } from './csv-workbook'
import { makeLeadTabs } from './lead-tabs'
import { namedInput } from './named-input'
import { summaryJson, valueAt, workbookJson } from './outputs'
import { printReport, sayIn } from './print-report'
import { sourceOf } from './source'
import { UsageError } from './usage-error'

/** `npm run plan`: makes a plan from CSV files without a screen, through the same handlers as the sidebar. */
async function main(): Promise<void> {
  const asked = parseArguments(process.argv.slice(2))
  const model = csvWorkbook(asked)
  const csvTabs = model.sheets.map(({ id }) => id)
  const workbench = builtWorkbench(model, asked.lang)
  const say = sayIn(asked.lang)

  ask<WizardStart>(workbench, 'startWizard')
  const source = sourceOf(asked, model, (choice) => ask<HistoryAnswer>(workbench, 'readHistory', choice), say)
  const history = ask<HistoryAnswer>(workbench, 'readHistory', source)
  if (!history.ok) throw new UsageError(say(history.problem))
  const request: PlanRequest = {
    source,
    inputs: {
      revenueGoal: asked.target,
      marketingShare: asked.share,
      startMonth: asked.start,
      months: asked.months,
      dealSize: asked.dealSize,
      sqlToDealRate: null,
      pipelineDeals: null,
      rateOverrides: [],
      mix: null,
      monthWeights: null,
      capacity: asked.capacity,
      costs: asked.cost,
      confidence: asked.confidence,
      planOn: 'average',
    },
    language: asked.lang,
    today: asked.asOf ?? isoOfDay(history.report.asOf),
  }
  // Counted: making the plan, and nothing before or after.
  workbench.resetCalls()
  const plan = ask<PlanCreated>(workbench, 'createPlan', request)
  const calls = structuredClone(workbench.calls)

  const made = await makeLeadTabs(
    asked.tabs,
    { source, language: asked.lang, tabs: csvTabs, planSheetId: plan.sheetId },
    {
      settle: () => workbench.settle(),
      readColumns: (sheetId) => ask<TabColumns>(workbench, 'readColumns', sheetId, source),
      makeLeadTab: (wanted) => ask<LeadTabMade>(workbench, 'makeLeadTab', wanted),
    },
  )

  const tab = sheetById(model, source.leadsSheetId)
  for (const { name, text } of asked.set) workbench.typeInto(namedInput(model, name, plan.planNumber), text)
  for (const line of asked.append) workbench.appendRow(tab.name, csvRow(line), asked.locale === null)
  await workbench.recalculate()

  mkdirSync(asked.out, { recursive: true })
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(asked.out, name), `${JSON.stringify(content, null, 2)}\n`)
  write('workbook.json', workbookJson(model))
  write('summary.json', summaryJson(model, plan))
  write('calls.json', calls)
  write('report.json', plan.report)
  console.log(valueAt(sheetById(model, plan.sheetId), plan.cells.headlines.agreement ?? 'A2'))
  printReport(plan.report, say)
  for (const { sheetName, remarks } of made) console.log([`+ “${sheetName}”`, ...remarks.map(say)].join(': '))
}

main().catch((error: unknown) => {
  console.error(
    error instanceof UsageError ? `plan: ${error.message}` : error instanceof Error ? `plan: ${error.message}` : String(error),
  )
  process.exit(1)
})
