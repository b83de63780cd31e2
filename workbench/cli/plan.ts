import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { dayOfIso, isoOfDay } from '../../src/domain/months'
import type { DataReport, Remark } from '../../src/history/contract'
import type {
  HandlerAnswer,
  HistoryAnswer,
  PlanCreated,
  PlanRequest,
  SourceChoice,
  WizardStart,
} from '../../src/host/handlers/contract'
import { report as en } from '../../src/i18n/en/report'
import { fill } from '../../src/i18n/fill'
import { report as fr } from '../../src/i18n/fr/report'
import { report as nl } from '../../src/i18n/nl/report'
import { calculate } from '../engine/calculate'
import { univerForNode } from '../engine/univer-node'
import { csvRow, sheetFromCsv } from '../load-csv'
import { emptyWorkbook, nextId, sheetById, type WorkbookModel } from '../model/workbook-model'
import { nodeRealm } from '../realm/node-realm'
import { Workbench } from '../workbench'
import { type PlanArguments, parseArguments, UsageError } from './arguments'
import { choicesOf } from './mapping'
import { summaryJson, valueAt, workbookJson } from './outputs'

const SENTENCES = { en, nl, fr }

/** `npm run plan`: makes a plan from CSV files without a screen, through the same handlers as the sidebar. */
async function main(): Promise<void> {
  const asked = parseArguments(process.argv.slice(2))
  const model = workbookOf(asked)
  const workbench = new Workbench({
    model,
    code: readFileSync('dist/Code.js', 'utf8'),
    pages: new Map([['sidebar', readFileSync('dist/sidebar.html', 'utf8')]]),
    userLocale: asked.lang,
    makeRealm: nodeRealm,
    calculate: (workbook, customFunctions) => calculate(workbook, { univer: univerForNode(), customFunctions }),
  })
  const ask = async <Value>(handler: string, ...args: unknown[]): Promise<Value> => {
    const answer = (await workbench.call(handler, ...args)) as HandlerAnswer<Value>
    if (!answer.ok) throw new UsageError(`${answer.error.message} ${answer.error.hint}`)
    return answer.value
  }
  const say = (remark: Remark): string =>
    fill((SENTENCES[asked.lang] as Record<string, string>)[remark.code] ?? remark.code, remark.details)

  await ask<WizardStart>('startWizard')
  const source = await sourceOf(asked, model, (choice) => ask<HistoryAnswer>('readHistory', choice), say)
  const history = await ask<HistoryAnswer>('readHistory', source)
  if (!history.ok) throw new UsageError(say(history.problem))
  const request: PlanRequest = {
    source,
    inputs: {
      revenueGoal: asked.target,
      marketingShare: asked.share,
      startMonth: asked.start,
      months: asked.months,
      dealSize: asked.dealSize,
      rateOverrides: [],
      mix: null,
      monthWeights: null,
      capacity: asked.capacity,
      confidence: 0.8,
      planOn: 'average',
    },
    language: asked.lang,
    today: asked.asOf ?? isoOfDay(history.report.asOf),
  }
  // Counted: making the plan, and nothing before or after.
  workbench.resetCalls()
  const plan = await ask<PlanCreated>('createPlan', request)
  const calls = structuredClone(workbench.calls)

  const tab = sheetById(model, source.leadsSheetId)
  for (const { name, text } of asked.set) workbench.typeInto(nameOf(model, name, plan.planNumber), text)
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
}

/** A workbook with the CSV files as its tabs. */
function workbookOf(asked: PlanArguments): WorkbookModel {
  const model = emptyWorkbook({ locale: asked.locale ?? 'nl_BE' })
  const tab = (id: number, path: string) => {
    if (!existsSync(path)) throw new UsageError(`there is no file ${path}`)
    return sheetFromCsv(
      id,
      basename(path)
        .replace(/\.[^.]*$/, '')
        .slice(0, 100),
      readFileSync(path, 'utf8'),
      asked.locale,
    )
  }
  model.sheets = [tab(nextId(model), asked.history), ...(asked.deals === null ? [] : [tab(nextId(model), asked.deals)])]
  const [first, second] = model.sheets
  if (first && second && first.name.toLowerCase() === second.name.toLowerCase()) second.name = `${second.name} (2)`
  model.activeSheetId = (first as { id: number }).id
  return model
}

/** The tabs, with the columns that the user mapped; those are looked up among the headers that a first reading found. */
async function sourceOf(
  asked: PlanArguments,
  model: WorkbookModel,
  read: (source: SourceChoice) => Promise<HistoryAnswer>,
  say: (remark: Remark) => string,
): Promise<SourceChoice> {
  const [leads, deals] = model.sheets
  const plain: SourceChoice = {
    leadsSheetId: (leads as { id: number }).id,
    dealsSheetId: deals?.id ?? null,
    choices: { leads: {}, ...(asked.asOf === null ? {} : { asOf: dayOfIso(asked.asOf) }) },
  }
  if (asked.map.length === 0) return plain
  const { report, ...answer } = await read(plain)
  if (!report.leads) throw new UsageError(answer.ok ? 'the history was not understood' : say(answer.problem))
  return { ...plain, choices: { ...plain.choices, ...choicesOf(asked.map, report.leads, report.deals ?? null) } }
}

/** The named input; where a measure has one, the cell beside it that is meant for typing. */
function nameOf(model: WorkbookModel, name: string, planNumber: number): string {
  const wanted = [`${name}Override_p${planNumber}`, `${name}_p${planNumber}`, name]
  const found = wanted.find((candidate) =>
    model.namedRanges.some((range) => range.name.toLowerCase() === candidate.toLowerCase()),
  )
  if (!found)
    throw new UsageError(
      `--set knows no input “${name}”; the inputs are ${model.namedRanges.map((range) => range.name).join(', ')}`,
    )
  return found
}

function printReport(report: DataReport, say: (remark: Remark) => string): void {
  console.log(`\n${report.rowsUsed} of ${report.rowsRead} rows used, as of ${isoOfDay(report.asOf)}.`)
  for (const { header, role } of report.leads.columns) if (role) console.log(`  ${role}: ${header}`)
  for (const { header, role } of report.deals?.columns ?? []) if (role) console.log(`  ${role} (deals): ${header}`)
  for (const skipped of report.rowsSkipped) console.log(`- ${skipped.count} × ${say(skipped.reason)}`)
  for (const remark of [...report.warnings, ...report.questions]) console.log(`! ${say(remark)}`)
}

main().catch((error: unknown) => {
  console.error(
    error instanceof UsageError ? `plan: ${error.message}` : error instanceof Error ? `plan: ${error.message}` : String(error),
  )
  process.exit(1)
})
