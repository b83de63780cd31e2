import { expect, test } from '@jest/globals'
import { measureHistory } from '../../../src/domain/measures/measures'
import type { HistoryTables, Outcome } from '../../../src/domain/tables'

const lives = (outcome: Outcome, days: number | null, count: number) => ({
  leadType: 'Demo request',
  createdMonth: days === null ? null : '2026-01',
  outcome,
  days,
  count,
})

test('leads are open as long as leads like them still bring deals: within the horizon', () => {
  // All deals fall within 40 days, so that is the horizon.
  const survival = [
    lives('won', 40, 100),
    lives('lost', 10, 100),
    lives('open', 5, 7),
    lives('open', 40, 2),
    lives('open', 41, 500),
  ]
  const tables: HistoryTables = {
    asOf: 46100,
    leadTypes: ['Demo request'],
    survival: [...survival, lives('open', null, 30)],
    activity: [],
    dealValues: [],
    stages: null,
    outcomesSince: null,
  }
  const { horizon, openLeads } = measureHistory(tables)
  expect([horizon, openLeads]).toEqual([40, 9])
})
