import type { HistoryAnswer, PlanCreated } from '../src/host/handlers/contract'
import { generatedHistory } from '../test/cli/generated-history'
import { historyWorkbook } from '../test/support/history-workbook'
import { PLAN_INPUTS } from '../test/support/plan-inputs'
import { ask } from '../workbench/cli/built-workbench'
import { namedInput } from '../workbench/cli/named-input'
import { eachCell } from '../workbench/model/sheet-model'
import { say } from './measure'

const HISTORY = 'CRM export'

/** What making a plan asks of Google, and how long the engine of the workbench calculates after one edit, by the size of the history. */
export async function benchPlan(sizes: readonly [few: number, many: number]): Promise<void> {
  const seconds: number[] = []
  for (const rows of sizes) {
    const { model, workbench, source } = historyWorkbook({ [HISTORY]: generatedHistory(rows) })
    const history = ask<HistoryAnswer>(workbench, 'readHistory', source)
    if (!history.ok) throw new Error(history.problem.code)
    workbench.resetCalls()
    const request = { source, inputs: PLAN_INPUTS, language: 'en', today: '2026-01-01' }
    const plan = ask<PlanCreated>(workbench, 'createPlan', request)
    const { total, reads, writes, readsAfterWrite } = workbench.calls
    say(
      `service calls for a plan, ${rows} rows`,
      `${total}: ${reads} reads, ${writes} writes, ${readsAfterWrite} reads after a write; ${history.live.possible ? 'counted live' : 'counted in a tab'}`,
    )
    const formulas = model.sheets.flatMap((sheet) => [...eachCell(sheet)].flatMap(([, , { formula }]) => formula ?? []))
    say(
      `formulas, ${rows} rows`,
      `${formulas.length}, of which ${formulas.filter((formula) => formula.includes(`'${HISTORY}'!`)).length} read the history`,
    )
    await workbench.settle()
    workbench.typeInto(namedInput(model, 'RevenueGoal', plan.planNumber), '2000000')
    const start = performance.now()
    await workbench.settle()
    seconds.push((performance.now() - start) / 1000)
    say(`calculating all after one edit, ${rows} rows`, `${(seconds[seconds.length - 1] as number).toFixed(1)} s`)
  }
  const [few, many] = seconds as [number, number]
  say(`calculating with ${sizes[1] / sizes[0]} times the rows`, `${(many / few).toFixed(2)} × the time`)
}
