import { describe, expect, test } from '@jest/globals'
import { measureHistory } from '../../src/domain/measures'
import { dayOfIso } from '../../src/domain/months'
import type { HistoryTables, Outcome, SurvivalRow } from '../../src/domain/tables'

const rows = (leadType: string, outcome: Outcome, days: number | null, count: number): SurvivalRow => ({
  leadType,
  createdMonth: days === null ? null : '2026-01',
  outcome,
  days,
  count,
})

const tables = (survival: readonly SurvivalRow[], changes: Partial<HistoryTables> = {}): HistoryTables => ({
  asOf: dayOfIso('2026-12-31'),
  leadTypes: [...new Set(survival.map(({ leadType }) => leadType))],
  survival,
  stages: null,
  activity: [],
  dealValues: [],
  outcomesSince: null,
  ...changes,
})

describe('what a history says', () => {
  const survival = [
    rows('Ebook', 'won', 30, 1),
    rows('Ebook', 'lost', 20, 49),
    rows('Ebook', 'open', 100, 50),
    rows('Demo request', 'won', 10, 2),
    rows('Demo request', 'won', null, 1),
    rows('Demo request', 'lost', 5, 97),
  ]

  test('leads, deals and the naive rate of each type', () => {
    const { types, leads, deals } = measureHistory(tables(survival))
    expect([leads, deals]).toEqual([200, 4])
    expect(types.map(({ leadType, naiveRate }) => [leadType, naiveRate])).toEqual([
      ['Ebook', 0.01],
      ['Demo request', 0.03],
    ])
  })

  test('a lead without a created date counts in the naive rate, and in no lag', () => {
    expect(measureHistory(tables(survival)).medianDaysToDeal).toBe(10)
    expect(measureHistory(tables([rows('Ebook', 'won', null, 3)])).medianDaysToDeal).toBeNull()
  })

  test('without an SQL stage or deal values there is no such figure, rather than 0', () => {
    expect(measureHistory(tables(survival))).toMatchObject({ sqlToDealRate: null, dealSize: null })
    const sqlToDeal = [rows('Ebook', 'won', 5, 1), rows('Ebook', 'lost', 5, 3)]
    expect(measureHistory(tables(survival, { stages: { leadToSql: [], sqlToDeal } })).sqlToDealRate).toBe(0.25)
    expect(measureHistory(tables(survival, { stages: { leadToSql: [], sqlToDeal: [] } })).sqlToDealRate).toBeNull()
  })

  test('an empty history has nothing to say, and does not fail', () => {
    expect(measureHistory(tables([]))).toMatchObject({ types: [], leads: 0, deals: 0, medianDaysToDeal: null })
  })
})
