import { dayOfIso } from '../../src/domain/months'
import type { Remark } from '../../src/history/contract'
import type { HistoryAnswer, SourceChoice } from '../../src/host/handlers/contract'
import type { WorkbookModel } from '../model/workbook-model'
import { choicesOf, columnOf } from './mapping'
import type { PlanArguments } from './plan-arguments'
import { UsageError } from './usage-error'

/** The tabs, with the columns that the user mapped; those are looked up among the headers that a first reading found. */
export function sourceOf(
  asked: PlanArguments,
  model: WorkbookModel,
  read: (source: SourceChoice) => HistoryAnswer,
  say: (remark: Remark) => string,
): SourceChoice {
  const [leads, second] = model.sheets
  const deals = asked.deals === null ? null : second
  const plain: SourceChoice = {
    leadsSheetId: (leads as { id: number }).id,
    dealsSheetId: deals?.id ?? null,
    choices: { leads: {}, ...(asked.asOf === null ? {} : { asOf: dayOfIso(asked.asOf) }) },
  }
  if (asked.map.length === 0 && asked.only === null) return plain
  const { report, ...answer } = read(plain)
  if (!report.leads) throw new UsageError(answer.ok ? 'the history was not understood' : say(answer.problem))
  const mapped = choicesOf(asked.map, report.leads, report.deals ?? null)
  const only = asked.only && { only: { column: columnOf(asked.only.header, report.leads), value: asked.only.value } }
  return { ...plain, choices: { ...plain.choices, ...mapped, ...only } }
}
