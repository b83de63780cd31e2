import { describe, expect, test } from '@jest/globals'
import { callBuilt } from './built-function'

const call = (name: string, ...args: unknown[]) => callBuilt(name, args)

describe('the source example', () => {
  test('1,000,000 at 100,000 a deal takes 10 deals', () => {
    expect(call('REQUIRED_DEALS', 1000000, 100000)).toBe(10)
  })

  test('a third and a third take 90 leads of 11,111.11, in whatever shape the rates stand', () => {
    const shapes = [[[1 / 3, 1 / 3]], [[1 / 3], [1 / 3]], 1 / 9]
    for (const rates of shapes) {
      expect(call('REQUIRED_LEADS', 1000000, 100000, rates)).toBe(90)
      expect(call('LEAD_VALUE', 100000, rates)).toBeCloseTo(11111.11, 2)
    }
  })

  test('33 % and 33 % take 92 leads of 10,890', () => {
    expect(call('REQUIRED_LEADS', 1000000, 100000, [[0.33], [0.33]])).toBe(92)
    expect(call('LEAD_VALUE', 100000, [[0.33, 0.33]])).toBeCloseTo(10890, 6)
  })

  test('an ebook lead is worth 1,000 and a demo request 3,000', () => {
    expect(call('LEADS_PER_DEAL', [[0.01]])).toBeCloseTo(100, 9)
    expect(call('LEADS_PER_DEAL', 0.03)).toBeCloseTo(33.3333, 4)
    expect(call('LEAD_VALUE', 100000, 0.01)).toBeCloseTo(1000, 9)
    expect(call('LEAD_VALUE', 100000, 0.03)).toBeCloseTo(3000, 9)
  })

  test('the funnel rounds each stage up from unrounded deals, never from the stage below', () => {
    expect(call('FUNNEL_PLAN', 1000000, 100000, [['Lead', 'SQL', 'Deal']], [[1 / 3, 1 / 3]])).toEqual([
      ['Lead', 90, expect.closeTo(11111.11, 2)],
      ['SQL', 30, expect.closeTo(33333.33, 2)],
      ['Deal', 10, 100000],
    ])
    // 10 / 0.33 is 30.3: 31 SQLs. 31 / 0.33 would be 94 leads, and 10 / 0.33² is 91.83.
    expect(call('FUNNEL_PLAN', 1000000, 100000, [['Lead'], ['SQL'], ['Deal']], [[0.33], [0.33]])).toEqual([
      ['Lead', 92, expect.closeTo(10890, 6)],
      ['SQL', 31, expect.closeTo(33000, 6)],
      ['Deal', 10, 100000],
    ])
  })
})

describe('velocity', () => {
  test('40 opportunities of 25,000 at 25 % in 90 days: 2,777.78 a day', () => {
    expect(call('SALES_VELOCITY', 40, 0.25, 25000, 90, 1)).toBeCloseTo(2777.78, 2)
    expect(call('SALES_VELOCITY', 80, 0.25, 20000, 60, 1)).toBeCloseTo(6666.67, 2)
  })

  test('a period is 30 days unless told otherwise, however the argument is left out', () => {
    expect(call('SALES_VELOCITY', 40, 0.25, 25000, 90)).toBeCloseTo(30 * 2777.7778, 1)
    expect(call('SALES_VELOCITY', 40, 0.25, 25000, 90, undefined)).toBe(call('SALES_VELOCITY', 40, 0.25, 25000, 90, 30))
  })

  test('marketing velocity sums lead value over the types', () => {
    expect(call('MARKETING_VELOCITY', [[100], [33]], [[1000], [3000]])).toBe(199000)
    expect(call('MARKETING_VELOCITY', [[0], [2]], [[1000], [0]])).toBe(0)
  })
})

describe('at the limits', () => {
  test('a rate of 100 % is a rate: every lead is a deal', () => {
    expect(call('LEAD_VALUE', 100000, 1)).toBe(100000)
    expect(call('REQUIRED_LEADS', 1000000, 100000, [[1, 1]])).toBe(10)
    expect(call('FUNNEL_PLAN', 1000000, 100000, [['Lead', 'Deal']], 1)).toEqual([
      ['Lead', 10, 100000],
      ['Deal', 10, 100000],
    ])
  })

  test('a tiny rate gives a large number, not infinity', () => {
    expect(call('REQUIRED_LEADS', 1000000, 100000, 1e-6)).toBe(10_000_000)
  })

  test('a goal below one deal takes one deal', () => {
    expect(call('REQUIRED_DEALS', 0.01, 100000)).toBe(1)
  })

  test('the longest column that a person pastes is answered in one call', () => {
    const goals = Array.from({ length: 10_000 }, (_, index) => [(index + 1) * 100_000])
    const deals = call('REQUIRED_DEALS', goals, 100000) as number[][]
    expect(deals).toHaveLength(10_000)
    expect(deals.at(-1)).toEqual([10_000])
  })
})
