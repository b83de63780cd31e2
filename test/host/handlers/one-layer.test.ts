import { expect, test } from '@jest/globals'
import type { PlanCreated } from '../../../src/host/handlers/contract'
import { ask } from '../../../workbench/cli/built-workbench'
import { eachCell } from '../../../workbench/model/sheet-model'
import { generatedHistory } from '../../cli/generated-history'
import { historyWorkbook } from '../../support/history-workbook'
import { PLAN_INPUTS } from '../../support/plan-inputs'

const HISTORY = 'CRM export'
const TYPES = 4
/** Leads, deals and what they brought. */
const MEASURED = 3

test.each([12, 36])(
  'of a live plan over %i months, three formulas for each lead type read the history, in one block, and no other',
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
    expect(reading).toHaveLength(TYPES * MEASURED)
    expect(new Set(reading.map(({ column }) => column)).size).toBe(MEASURED)
    const rows = [...new Set(reading.map(({ row }) => row))].sort((left, right) => left - right)
    // The block holds a row for each month, type below type: the first one of each spills over the others.
    expect(rows.map((row) => row - (rows[0] as number))).toEqual(Array.from({ length: TYPES }, (_, type) => type * months))
  },
)
