import { expect, test } from '@jest/globals'
import type { PlanCreated } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell } from '../../../workbench/model/sheet-model'
import { generatedHistory } from '../../cli/generated-history'
import { historyWorkbook } from '../../support/history-workbook'
import { PLAN_INPUTS } from '../../support/plan-inputs'

const HISTORY = 'CRM export'
/** Four, and those that come after the plan was made. */
const TYPES = 5
/** Leads, deals and what they brought. */
const MEASURED = 3

test.each([12, 36])(
  'of a live plan over %i months, three formulas for each lead type, three for new ones and one for the last day read the history, in one block, and no other',
  (months) => {
    const { model, workbench, source } = historyWorkbook({ [HISTORY]: generatedHistory(1000) })
    ask<PlanCreated>(workbench, 'createPlan', {
      source,
      inputs: { ...PLAN_INPUTS, months },
      language: 'en',
      today: '2026-01-01',
    })
    const reading = model.sheets.flatMap((sheet) =>
      [...eachCell(sheet)].flatMap(([row, column, { formula }]) => (formula?.includes(`'${HISTORY}'!`) ? [{ row, column }] : [])),
    )
    expect(reading).toHaveLength(1 + TYPES * MEASURED)
    const counted = reading.slice(1)
    expect(new Set(counted.map(({ column }) => column)).size).toBe(MEASURED)
    const rows = [...new Set(reading.map(({ row }) => row))].sort((left, right) => left - right)
    // The last day stands beside the block's heading. Below its heads the block holds a row for each month, type below type:
    // the first one of each spills over the others.
    const first = (rows[0] as number) + 2
    expect(rows.slice(1).map((row) => row - first)).toEqual(Array.from({ length: TYPES }, (_, type) => type * months))
  },
)
