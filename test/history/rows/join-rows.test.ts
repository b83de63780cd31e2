import { describe, expect, test } from '@jest/globals'
import type { Cell, HistoryChoices, HistoryReading } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'

const LEADS: Cell[][] = [
  ['Lead ID', 'Created', 'Source'],
  ['a', '2026-01-05', 'Ebook'],
  ['b', '2026-01-06', 'Demo'],
  ['c', '2026-01-07', 'Demo'],
]

function joined(
  deals: Cell[][],
  choices: Omit<HistoryChoices, 'leads'> = {},
  grid: Cell[][] = [['Lead ID', 'Won date', 'Amount'], ...deals],
): HistoryReading {
  const sources = {
    leads: { name: 'Leads', grid: LEADS },
    deals: { name: 'Deals', grid },
  }
  const reading = readHistory(sources, { leads: {}, ...choices }, 46400)
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading
}
const values = ({ tables }: HistoryReading) => tables.dealValues.map(({ value, count }) => [value, count])
const codes = ({ report }: HistoryReading) => [...report.warnings, ...report.questions].map(({ code }) => code)

describe('a tab with deals beside the tab with leads', () => {
  test('several rows of one deal count once where their amounts are equal', () => {
    const reading = joined([
      ['a', '2026-02-01', 1000],
      ['a', '2026-02-01', 1000],
      ['b', '2026-02-03', 500],
    ])
    expect(values(reading).sort()).toEqual([
      [1000, 1],
      [500, 1],
    ])
    expect(codes(reading)).toContain('repeatedDeal')
    expect(codes(reading)).not.toContain('differingAmounts')
  })

  test('where their amounts differ, it asks: the first, or the sum', () => {
    const deals = [
      ['a', '2026-02-01', 1000],
      ['a', '2026-02-01', 250],
    ]
    expect(values(joined(deals))).toEqual([[1000, 1]])
    expect(codes(joined(deals))).toContain('differingAmounts')
    expect(values(joined(deals, { repeatedDeals: 'sum' }))).toEqual([[1250, 1]])
  })

  test('deals of one lead that have numbers of their own are several, also where their amounts are equal: it asks whether to add them up', () => {
    const withNumbers = (rows: Cell[][], choices: Omit<HistoryChoices, 'leads'> = {}) =>
      joined([], choices, [['Deal ID', 'Lead ID', 'Won date', 'Amount'], ...rows])
    const equal = [
      ['D-1', 'a', '2026-02-01', 1000],
      ['D-2', 'a', '2026-03-01', 1000],
      ['D-3', 'b', '2026-02-03', 500],
    ]
    expect(codes(withNumbers(equal))).toContain('severalDeals')
    expect(codes(withNumbers(equal))).not.toContain('repeatedDeal')
    expect(values(withNumbers(equal)).sort()).toEqual([
      [1000, 1],
      [500, 1],
    ])
    expect(values(withNumbers(equal, { repeatedDeals: 'sum' })).sort()).toEqual([
      [2000, 1],
      [500, 1],
    ])
    // The first deal on two rows, one for each article, which both carry the amount of the whole.
    const articles = [['D-1', 'a', '2026-02-01', 1000], ...equal]
    expect(codes(withNumbers(articles))).toEqual(expect.arrayContaining(['severalDeals', 'repeatedDeal']))
    expect(values(withNumbers(articles, { repeatedDeals: 'sum' })).sort()).toEqual([
      [2000, 1],
      [500, 1],
    ])
  })

  test('of one won deal and one that was lost there is nothing to ask', () => {
    const reading = joined([], {}, [
      ['Deal ID', 'Lead ID', 'Won date', 'Lost date', 'Amount'],
      ['D-1', 'a', '', '2026-02-01', 700],
      ['D-2', 'a', '2026-03-01', '', 1000],
      ['D-3', 'b', '2026-03-01', '', 500],
    ])
    expect(codes(reading)).not.toContain('severalDeals')
    expect(codes(reading)).not.toContain('repeatedDeal')
    expect(values(reading).sort()).toEqual([
      [1000, 1],
      [500, 1],
    ])
  })

  test('rows without a key, and with a key that no lead has, are left out and said', () => {
    const reading = joined([
      ['a', '2026-02-01', 1000],
      ['', '2026-02-02', 700],
      ['zz', '2026-02-02', 800],
    ])
    expect(values(reading)).toEqual([[1000, 1]])
    expect(reading.report.warnings).toContainEqual({ code: 'dealsWithoutKey', details: { count: 1, tab: 'Deals' } })
    expect(reading.report.warnings).toContainEqual({ code: 'dealsWithoutLead', details: { count: 1, all: 2, keys: ['zz'] } })
  })

  test('a deals tab of which no key is a lead’s is refused', () => {
    expect(() => joined([['x', '2026-02-01', 1000]])).toThrow('noJoinKey')
  })
})
