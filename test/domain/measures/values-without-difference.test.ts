import { expect, test } from '@jest/globals'
import { measureEveryType } from '../../../src/domain/measures/measures'
import { BLANK_LEAD_TYPE, type HistoryTables, type SurvivalRow } from '../../../src/domain/tables'

/** Won and lost on the day after: nothing is unfinished. */
function resolved(types: readonly (readonly [name: string, deals: number, leads: number])[]): HistoryTables {
  const survival = types.flatMap(([leadType, deals, leads]): SurvivalRow[] => [
    { leadType, createdMonth: '2026-01', outcome: 'won', days: 1, count: deals },
    { leadType, createdMonth: '2026-01', outcome: 'lost', days: 1, count: leads - deals },
  ])
  return {
    asOf: 46100,
    leadTypes: types.map(([leadType]) => leadType),
    survival: survival.filter(({ count }) => count > 0),
    activity: [],
    dealValues: [],
    stages: null,
    outcomesSince: null,
  }
}

test('leads without a value say nothing about those with one: values that differ by chance share one rate', () => {
  // Maven's sectors are like this: 10 sectors of 57 %, and 1,425 opportunities without an account, of which none was won.
  const alike = ['retail', 'medical', 'finance', 'marketing'].map((name, index) => [name, 57 + (index % 2), 100] as const)
  const { types } = measureEveryType(resolved([...alike, [BLANK_LEAD_TYPE, 0, 200]]), null, BLANK_LEAD_TYPE)
  const rates = types.map(({ usedRate }) => usedRate)
  expect(rates.slice(0, 4)).toEqual([0.575, 0.575, 0.575, 0.575].map((rate) => expect.closeTo(rate, 9)))
  expect(rates[4]).toBe(0)
  expect(
    types.every(({ low, high, usedRate, leadType }) => leadType === BLANK_LEAD_TYPE || (low < usedRate && usedRate < high)),
  ).toBe(true)
})
