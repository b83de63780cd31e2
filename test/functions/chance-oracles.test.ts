import { describe, expect, test } from '@jest/globals'
import { callBuilt } from './built-function'

/** Figures of `oracles.md`: scipy and R, or exact summation; Wilson's of Newcombe (1998). */
const call = (name: string, ...args: unknown[]) => callBuilt(name, args)
const CONFIDENCES = [0.5, 0.8, 0.9, 0.95]

describe('required leads with a confidence', () => {
  test.each([
    [10, 1 / 9, [87, 111, 126, 138]],
    [10, 0.33 ** 2, [89, 114, 128, 141]],
    [1, 0.01, [69, 161, 230, 299]],
  ])('of %d deals at a known rate of %d', (deals, rate, leads) => {
    expect(CONFIDENCES.map((confidence) => call('REQUIRED_LEADS', deals * 100000, 100000, rate, confidence))).toEqual(leads)
  })

  test.each([
    [100, 900, [87, 113, 128, 142]],
    [10, 90, [86, 123, 149, 175]],
    [2, 18, [82, 154, 226, 319]],
  ])('at a rate learnt from %d deals of %d leads', (deals, leads, wanted) => {
    const found = CONFIDENCES.map((each) => call('REQUIRED_LEADS_FROM_HISTORY', 1000000, 100000, leads, deals, each))
    expect(found).toEqual(wanted)
  })

  test('is refused where no lead ever became a deal', () => {
    expect(() => call('REQUIRED_LEADS_FROM_HISTORY', 1000000, 100000, 20, 0, 0.8)).toThrow(
      'REQUIRED_LEADS_FROM_HISTORY: deals_seen must be 1 or more, because a history without a deal says too little, but it is 0.',
    )
  })

  test('understands a column of confidences', () => {
    expect(call('REQUIRED_LEADS', 1000000, 100000, [[1 / 3, 1 / 3]], [[0.5], [0.95]])).toEqual([[87], [138]])
  })

  test('asks whether 80 was meant as 80 %', () => {
    expect(() => call('REQUIRED_LEADS', 1000000, 100000, 0.1, 80)).toThrow('Did you mean 80 %?')
  })
})

describe('the chance of the deals', () => {
  test('of 90 leads at a ninth is 0.549499', () => {
    expect(call('CHANCE_OF_DEALS', 90, 1000000, 100000, [[1 / 3], [1 / 3]])).toBeCloseTo(0.549499, 6)
  })

  test('passes 80 % at the 111th lead', () => {
    const [[before], [after]] = call('CHANCE_OF_DEALS', [[110], [111]], 1000000, 100000, 1 / 9) as [[number], [number]]
    expect(before).toBeCloseTo(0.792089, 6)
    expect(after).toBeCloseTo(0.801168, 6)
  })

  test('learnt from history passes the confidence exactly where the required leads say', () => {
    const chances = call('CHANCE_OF_DEALS_FROM_HISTORY', [[122], [123]], 1000000, 100000, 90, 10) as number[][]
    expect(chances.flat().map((chance) => chance >= 0.8)).toEqual([false, true])
  })
})

describe('the interval of a rate', () => {
  test.each([
    [81, 263, 0.255289, 0.36621],
    [15, 148, 0.062386, 0.160487],
    [0, 20, 0, 0.161125],
    [1, 29, 0.006113, 0.171755],
  ])('by Wilson, %d of %d', (deals, leads, low, high) => {
    const [[from, to]] = call('RATE_INTERVAL', deals, leads, 0.95, 'Wilson') as [[number, number]]
    expect([from, to]).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)])
  })

  test.each([
    [10, 90, 0.058579, 0.188134],
    [0, 20, 0, 0.116639],
  ])('by Jeffreys, %d of %d', (deals, leads, low, high) => {
    const [[from, to]] = call('RATE_INTERVAL', deals, leads, 0.95) as [[number, number]]
    expect([from, to]).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)])
  })

  test('spills a row for each, and leaves blank rows blank', () => {
    const rows = call('RATE_INTERVAL', [[81], [''], [10]], [[263], [''], [90]], 0.95) as unknown[][]
    expect(rows.map((row) => row.length)).toEqual([2, 2, 2])
    expect(rows[1]).toEqual(['', ''])
  })

  test('says which cell holds more deals than leads', () => {
    expect(() => call('RATE_INTERVAL', [[1], [5]], [[10], [4]])).toThrow(
      'RATE_INTERVAL: deals must be at most the leads, so 4, but in cell 2 it is 5.',
    )
  })
})

describe('steadied rates', () => {
  const OLIST = [2296, 1586, 1350, 1099, 499, 493, 284, 150, 118, 65, 60]
  const WON = [271, 195, 75, 179, 56, 15, 24, 4, 6, 3, 14]

  test('of the origins of Olist: referral 0.0854, other 0.0382, blank 0.1857', () => {
    const column = (numbers: number[]) => numbers.map((number) => [number])
    const rates = (call('STEADY_RATES', column(WON), column(OLIST)) as number[][]).flat()
    expect(Math.abs((rates[6] as number) - 0.0854)).toBeLessThan(1e-4)
    expect(Math.abs((rates[7] as number) - 0.0382)).toBeLessThan(1e-4)
    expect(Math.abs((rates[10] as number) - 0.1857)).toBeLessThan(2e-4)
  })

  test('never promise nothing: 0 deals of 20 beside a type that sells', () => {
    const [[none], [some]] = call('STEADY_RATES', [[0], [100]], [[20], [900]]) as [[number], [number]]
    expect(none).toBeGreaterThan(0.005)
    expect(none).toBeLessThanOrEqual(some)
  })
})
