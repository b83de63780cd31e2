import { expect, test } from '@jest/globals'
import { FOLLOWING_COLUMNS } from '../../../src/plan/columns'
import { sheetFromCsv } from '../../../workbench/load-csv'
import { generatedHistory } from '../../cli/generated-history'
import { placeOf, plannedWorkbook, refresh, valueIn } from '../../support/planned-workbook'

/** The generated leads as they were known on a day: later ones are not there, later outcomes are open. */
function historyOn(day: string): string {
  const [heads, ...leads] = generatedHistory(1600).split('\n')
  const known = leads.flatMap((line) => {
    const [id, created, type, , closed] = line.split(',') as [string, string, string, string, string]
    if (created > day) return []
    return closed > day ? [`${id},${created},${type},Open,,`] : [line]
  })
  return [heads, ...known].join('\n')
}

test('a refresh under way asks of Sales what the plan asked: old leads should still have brought what they should', async () => {
  const planned = plannedWorkbook({ startMonth: '2025-07', revenueGoal: 1500000 }, { csv: historyOn('2025-06-30') })
  const { tab, workbench, model, history } = planned
  Object.assign(history, sheetFromCsv(history.id, history.name, historyOn('2025-10-15'), model.locale))
  workbench.typeInto('Today_p1', '2025-10-16')
  const shown = async () => {
    await workbench.recalculate()
    const expected = (month: number) => valueIn(tab, placeOf(tab, `following of ${month}`, FOLLOWING_COLUMNS.expected)) as number
    return { sales: valueIn(tab, placeOf(tab, 'pace of sales', 1)), expected: [1, 2, 3, 4].map(expected) }
  }
  const before = await shown()
  refresh(planned, planned.plan.sheetId)
  const after = await shown()
  // Deal size and rates are measured anew, on leads of three months and a half more.
  for (const month of [0, 1, 2, 3])
    expect((after.expected[month] as number) / (before.expected[month] as number)).toBeCloseTo(1, 1)
  expect(String(after.sales).replace(/€.*\./, '')).toBe(String(before.sales).replace(/€.*\./, ''))
})
