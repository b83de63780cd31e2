import { describe, expect, test } from '@jest/globals'
import { dealSize } from '../../../src/domain/measures/deal-size'
import { dayOfIso } from '../../../src/domain/months'
import type { HistoryChoices } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'
import { tab } from '../../messy/as-written'

const HEADER = 'Lead ID | Created | Lead type | Status | Closed on | Amount'

/** A history of won deals of these leads, each with its amount, and a lost lead. */
function historyOf(won: readonly (readonly [id: string, amount: string])[], choices: Partial<HistoryChoices> = {}) {
  const rows = won.flatMap(([id, amount]) => tab(`${id} | {2026-01-05} | Ebook | Won | {2026-02-10} | ${amount}`))
  const grid = [...tab(HEADER), ...rows, ...tab('L99 | {2026-01-06} | Ebook | Lost | {2026-02-11} |')]
  const reading = readHistory({ leads: { name: 'Leads', grid } }, { leads: {}, ...choices }, dayOfIso('2026-11-30'))
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading
}

const revenueOf = ({ tables }: ReturnType<typeof historyOf>): number =>
  tables.activity.reduce((sum, { revenue }) => sum + revenue, 0)

describe('ten deals of 1,000 and three refunds of 1,000 on rows of their own', () => {
  const deals = Array.from({ length: 13 }, (_, index) => [`L${index}`, index < 10 ? '{1000}' : '{-1000}'] as const)
  const reading = historyOf(deals)

  test('bring 7,000', () => expect(revenueOf(reading)).toBe(7000))
  test('leave the deal size at 1,000: nobody sells a deal of less than nothing', () =>
    expect(dealSize(reading.tables.dealValues)).toMatchObject({ deals: 10, mean: 1000, deviation: 0 }))
  test('are counted live: formulas add up the same', () => expect(reading.live.possible).toBe(true))
  test('bring the same to a backtest: it compares revenue with revenue', () =>
    expect(reading.lives?.().rows.reduce((sum, { value }) => sum + value, 0)).toBe(7000))
  test('are named', () =>
    expect(reading.report.warnings).toContainEqual({ code: 'negativeAmount', details: { count: 3, rows: [12, 13, 14] } }))
  test('are not called deals without an amount; those are counted apart', () => {
    const unvaluedIn = ({ report }: typeof reading): unknown =>
      report.warnings.find(({ code }) => code === 'wonWithoutValue')?.details
    expect(unvaluedIn(reading)).toBeUndefined()
    expect(unvaluedIn(historyOf([...deals, ['L50', ''], ['L51', '']]))).toEqual({ count: 2 })
  })
})

describe('a deal of 1,000 with a refund of 200 on a second row', () => {
  const DEAL = [
    ['L1', '{-200}'],
    ['L1', '{1000}'],
  ] as const

  test('brings 800 where its rows are added up', () => {
    const reading = historyOf(DEAL, { repeatedDeals: 'sum' })
    expect(revenueOf(reading)).toBe(800)
    expect(reading.tables.dealValues).toEqual([{ leadType: 'Ebook', value: 800, count: 1 }])
  })
  test('is asked about, and 1,000 until somebody answers, whichever row is first', () => {
    for (const rows of [DEAL, [...DEAL].reverse()]) {
      const reading = historyOf(rows)
      expect(revenueOf(reading)).toBe(1000)
      expect(reading.report.questions.map(({ code }) => code)).toContain('differingAmounts')
    }
  })
})

test('refunds of less than half a cent bring 0, and not minus 0', () => {
  const { tables, lives } = historyOf([['L1', '{-0.004}']])
  expect(tables.activity.map(({ revenue }) => revenue)).toEqual([0, 0])
  expect(lives?.().rows.map(({ value }) => value)).toEqual([0, 0])
})
