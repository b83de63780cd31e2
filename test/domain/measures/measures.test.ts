import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { measureHistory } from '../../../src/domain/measures/measures'
import { dayOfIso } from '../../../src/domain/months'
import type { HistoryTables, Outcome, SurvivalRow } from '../../../src/domain/tables'

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

  test('leads still open are neither lost nor left out: the worked case of oracles.md', () => {
    // Ages 10 open, 20 lost, 30 won, 40 lost, 50 open, 60 won, 70 open, 90 won, 100 open, 120 open: 0.422222 at 90 days.
    const fates: [Outcome, number][] = [
      ['open', 10],
      ['lost', 20],
      ['won', 30],
      ['lost', 40],
      ['open', 50],
      ['won', 60],
      ['open', 70],
      ['won', 90],
      ['open', 100],
      ['open', 120],
    ]
    // A thousand times the same, so that 30 are at risk until the end.
    const { types, horizon } = measureHistory(tables(fates.map(([outcome, days]) => rows('All', outcome, days, 1000))))
    expect(horizon).toBe(90)
    expect(types[0]?.naiveRate).toBeCloseTo(0.3, 12)
    expect(types[0]?.measuredRate).toBeCloseTo(0.422222, 6)
  })

  test('finished leads were followed to the end: few of them stand open late, and that cuts nothing off', () => {
    // 64 leads, all closed: one won after two days, 15 after forty, the others lost after three.
    const closed = [rows('All', 'won', 2, 1), rows('All', 'won', 40, 15), rows('All', 'lost', 3, 48)]
    const { types, horizon } = measureHistory(tables(closed))
    expect(horizon).toBe(40)
    expect(types[0]?.measuredRate).toBeCloseTo(0.25, 12)
  })

  test('where every lead has its outcome, and wherever none was seen late, no rate is below deals ÷ leads', () => {
    const fate = fc.record({
      days: fc.nat(300),
      outcome: fc.constantFrom<Outcome>('won', 'lost', 'open'),
      count: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(fate, { minLength: 1, maxLength: 25 }), (fates) => {
        const { types } = measureHistory(tables(fates.map(({ outcome, days, count }) => rows('All', outcome, days, count))))
        const [all] = types
        expect(all?.measuredRate).toBeGreaterThanOrEqual((all?.naiveRate as number) - 1e-12)
        if (fates.every(({ outcome }) => outcome !== 'open')) expect(all?.measuredRate).toBeCloseTo(all?.naiveRate as number, 9)
      }),
    )
  })

  test('one type is not steadied: there is nothing to steady it with', () => {
    const [only] = measureHistory(tables([rows('All', 'won', 10, 10), rows('All', 'lost', 10, 80)])).types
    expect(only?.usedRate).toBeCloseTo(1 / 9, 12)
    // Jeffreys, 10 of 90, at 80 % (R: qbeta(c(.1, .9), 10.5, 80.5)).
    expect(only?.belief).toEqual({ a: expect.closeTo(10.5, 9), b: expect.closeTo(80.5, 9) })
  })

  test('0 deals of 20 get a rate of their own, above nothing', () => {
    const few = [rows('New', 'lost', 10, 20), rows('Ebook', 'won', 10, 30), rows('Ebook', 'lost', 10, 970)]
    const more = [rows('Demo', 'won', 10, 30), rows('Demo', 'lost', 10, 170)]
    const found = measureHistory(tables([...few, ...more])).types.find(({ leadType }) => leadType === 'New')
    expect(found?.measuredRate).toBe(0)
    expect(found?.usedRate).toBeGreaterThan(0)
    expect(found?.low).toBeLessThan(found?.usedRate as number)
  })

  test('the used rate lies between the measured one and the mean of all types, whatever the history', () => {
    const outcome = fc.record({ won: fc.nat(40), lost: fc.nat(200), open: fc.nat(60), age: fc.integer({ min: 1, max: 300 }) })
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 8 }), (types) => {
        const survival = types.flatMap(({ won, lost, open, age }, index) => [
          rows(`T${index}`, 'won', age, won),
          rows(`T${index}`, 'lost', Math.ceil(age / 2), lost),
          rows(`T${index}`, 'open', age + 5, open),
        ])
        const measures = measureHistory(tables(survival.filter(({ count }) => count > 0)))
        for (const { usedRate, measuredRate, low, high } of measures.types) {
          const { mean } = measures.prior
          expect(usedRate).toBeGreaterThanOrEqual(Math.min(measuredRate, mean) - 1e-9)
          expect(usedRate).toBeLessThanOrEqual(Math.max(measuredRate, mean) + 1e-9)
          expect(low).toBeLessThanOrEqual(high)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('rows in any order give the same measures', () => {
    const shuffled = [...survival].reverse()
    expect(measureHistory({ ...tables(shuffled), leadTypes: ['Ebook', 'Demo request'] })).toEqual(
      measureHistory(tables(survival)),
    )
  })
})
