import { describe, expect, test } from '@jest/globals'
import { chanceOfDifferences, chanceOfSuchDifferences } from '../../../src/domain/measures/chance-of-differences'
import { BLANK_LEAD_TYPE, type HistoryTables } from '../../../src/domain/tables'
import { seeded } from '../../../src/history/sample-history'

describe('the chance that luck alone makes such differences', () => {
  test('is about that of the textbook’s chi-squared test where leads are many', () => {
    // SciPy: chi2_contingency([[30, 70], [6, 74]], correction=False), and the same of [[8, 32], [22, 38], [6, 74]].
    const of = (...pairs: readonly (readonly [deals: number, leads: number])[]) =>
      chanceOfSuchDifferences(pairs.map(([deals, leads]) => ({ deals, leads })))
    expect((of([30, 100], [6, 80]) ?? 0) / 0.00017683457).toBeCloseTo(1, 0)
    expect((of([8, 40], [22, 60], [6, 80]) ?? 0) / 0.00011004917).toBeCloseTo(1, 0)
    // The same of [[480, 520], [450, 550], [500, 500]].
    expect(of([480, 1000], [450, 1000], [500, 1000])).toBeCloseTo(0.07895617, 3)
  })

  test('is near 1 for values that hardly differ, and does not shrink because they are many', () => {
    const alike = (count: number) => Array.from({ length: count }, (_, index) => ({ deals: 10 + (index % 2), leads: 100 }))
    for (const count of [4, 40]) expect(chanceOfSuchDifferences(alike(count))).toBeGreaterThan(0.9)
  })

  test('is certainty for a single deal: it has to fall somewhere', () => {
    expect(chanceOfSuchDifferences([1, 0, 0, 0].map((deals) => ({ deals, leads: 20 })))).toBe(1)
  })

  test.each([
    ['one value', [{ deals: 3, leads: 10 }]],
    ['no deal', [0, 0].map((deals) => ({ deals, leads: 10 }))],
    ['deals only', [10, 10].map((deals) => ({ deals, leads: 10 }))],
    ['values without leads', [0, 0].map(() => ({ deals: 0, leads: 0 }))],
  ])('is unknown where nothing can be compared: %s', (_, values) => {
    expect(chanceOfSuchDifferences(values)).toBeNull()
  })
})

test('where values do not differ, it is 10 % or less in one history of ten, however many values there are and however small', () => {
  const random = seeded(2026)
  const histories = 2000
  for (const [values, leads, rate] of [
    [3, 100, 0.1],
    [10, 60, 0.1],
    [30, 30, 0.1],
    [30, 20, 0.02],
    [100, 10, 0.5],
  ] as const) {
    let named = 0
    for (let history = 0; history < histories; history++) {
      const seen = Array.from({ length: values }, (_, value) => {
        const own = Math.max(3, leads - value)
        return { leads: own, deals: Array.from({ length: own }, random).filter((luck) => luck < rate).length }
      })
      if ((chanceOfSuchDifferences(seen) ?? 1) <= 0.1) named++
    }
    expect([values, leads, rate, named / histories < 0.12]).toEqual([values, leads, rate, true])
  }
})

test('leads without a value are not compared, and leads still open count as much as they have lived', () => {
  const lead = { leadType: 'A', createdMonth: '2026-01', days: 10 }
  const tables: HistoryTables = {
    asOf: 46100,
    leadTypes: ['A', 'B', BLANK_LEAD_TYPE],
    survival: [
      { ...lead, outcome: 'won', count: 10 },
      { ...lead, outcome: 'lost', count: 90 },
      { ...lead, leadType: 'B', outcome: 'won', count: 10 },
      { ...lead, leadType: 'B', outcome: 'lost', count: 90 },
      // They came in yesterday: nobody can know what becomes of them.
      { ...lead, leadType: 'B', outcome: 'open', days: 1, count: 400 },
      { ...lead, leadType: BLANK_LEAD_TYPE, outcome: 'lost', count: 300 },
    ],
    activity: [],
    dealValues: [],
    stages: null,
    outcomesSince: null,
  }
  expect(chanceOfDifferences(tables, BLANK_LEAD_TYPE)).toBeGreaterThan(0.9)
})
