import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dealSize } from '../../../src/domain/measures/deal-size'
import { toCents } from '../../../src/domain/rounding'
import type { DealValueRow } from '../../../src/domain/tables'

const row = (value: number, count = 1): DealValueRow => ({ leadType: 'Ebook', value, count })

describe('deal size', () => {
  test('of no deals is unknown, not 0', () => {
    expect(dealSize([])).toBeNull()
  })

  test('is the average in whole cents, beside the median', () => {
    expect(dealSize([row(100), row(100), row(101)])).toMatchObject({ deals: 3, mean: 100.33, median: 100 })
    expect(dealSize([row(400), row(100, 2), row(200)])).toMatchObject({ deals: 4, mean: 200, median: 150 })
  })

  test('says what the largest twentieth carries', () => {
    // 19 deals of 1,000 and one of 19,000: half of the sum is one deal.
    expect(dealSize([row(1000, 19), row(19_000)])?.carriedByTopTwentieth).toBe(0.5)
    expect(dealSize([row(1000, 40)])?.carriedByTopTwentieth).toBe(0.05)
  })

  test('does not depend on the order, or on how equal values are grouped', () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(values, (amounts) => {
        const grouped = [...new Set(amounts)].map((value) => row(value, amounts.filter((amount) => amount === value).length))
        const size = dealSize(amounts.map((value) => row(value)))
        expect(dealSize(grouped)).toEqual(size)
        const sorted = [...amounts].sort((left, right) => left - right)
        const middle = (sorted[Math.floor((sorted.length - 1) / 2)] as number) + (sorted[Math.floor(sorted.length / 2)] as number)
        expect(size?.median).toBe(middle / 2)
        expect(size?.mean).toBe(toCents(amounts.reduce((total, amount) => total + amount, 0) / amounts.length))
      }),
    )
  })
})

test('spread: the trimmed mean leaves out a tenth at either end, the deviation is that of a sample', () => {
  // 1 to 10 and a hundredfold outlier in their place: Python's statistics.stdev and scipy.stats.trim_mean(…, 0.1).
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]
  const size = dealSize(values.map((value) => ({ leadType: 'All', value, count: 1 })))
  expect(size).toMatchObject({ mean: 104.5, median: 5.5, trimmedMean: 5.5, deviation: 314.66 })
  expect(dealSize([{ leadType: 'All', value: 7, count: 1 }])?.deviation).toBe(0)
})
