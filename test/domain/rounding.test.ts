import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { largestRemainder, roundCumulatively, roundUpCount } from '../../src/domain/rounding'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('rounding up a count', () => {
  test('takes a hair of floating point for what it is', () => {
    expect(Math.ceil(0.1 * 3 * 10)).toBe(4)
    expect(roundUpCount(10 / ((1 / 3) * (1 / 3)))).toBe(90)
    expect(roundUpCount(10 / 0.33 ** 2)).toBe(92)
    expect(roundUpCount(0.1 * 3 * 10)).toBe(3)
    expect(roundUpCount(0)).toBe(0)
  })

  test('rounds up what is truly above a whole number', () => {
    expect(roundUpCount(90.001)).toBe(91)
    expect(roundUpCount(1000001 / 100000)).toBe(11)
    expect(roundUpCount(0.001)).toBe(1)
  })

  test('keeps every whole number, however it was reached', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 1000 }), (whole, divisor) => {
        expect(roundUpCount(whole)).toBe(whole)
        expect(roundUpCount(whole / divisor / (1 / divisor))).toBe(whole)
      }),
    )
  })
})

describe('largest remainder', () => {
  test('rounds up where most is missing', () => {
    expect(largestRemainder([33.4, 33.5, 33.1], 100)).toEqual([33, 34, 33])
    expect(largestRemainder([1.2, 0.7, 0.1], 2)).toEqual([1, 1, 0])
  })

  test('ties go to what stands first', () => {
    expect(largestRemainder([0.5, 0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0, 0])
    expect(largestRemainder([10 / 3, 10 / 3, 10 / 3], 10)).toEqual([4, 3, 3])
  })

  test('adds up to the total, and each number is next to its exact one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100_000, noNaN: true }), { minLength: 1, maxLength: 14 }), (values) => {
        const total = roundUpCount(sum(values))
        const whole = largestRemainder(values, total)
        expect(sum(whole)).toBe(total)
        whole.forEach((count, index) => {
          expect(Number.isInteger(count)).toBe(true)
          expect(Math.abs(count - (values[index] as number))).toBeLessThan(1 + 1e-6)
        })
      }),
    )
  })
})

describe('rounding cumulatively', () => {
  test('90 leads over twelve months', () => {
    expect(roundCumulatively(90, Array<number>(12).fill(1), 0)).toEqual([8, 7, 8, 7, 8, 7, 8, 7, 8, 7, 8, 7])
  })

  test('a million over three months, in cents', () => {
    expect(roundCumulatively(1_000_000, [1, 1, 1], 2)).toEqual([333333.33, 333333.34, 333333.33])
  })

  test('weights are relative, and a month of weight 0 gets nothing', () => {
    expect(roundCumulatively(100, [1, 0, 3], 0)).toEqual([25, 0, 75])
    expect(roundCumulatively(100, [0, 0], 0)).toEqual([0, 0])
  })

  test('adds up exactly, and no month is further than one unit from its share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 36 }).filter((all) => sum(all) > 0)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), weights, (total, parts) => {
        const months = roundCumulatively(total, parts, 0)
        expect(sum(months)).toBe(total)
        months.forEach((count, index) => {
          expect(count).toBeGreaterThanOrEqual(0)
          expect(Math.abs(count - (total * (parts[index] as number)) / sum(parts))).toBeLessThanOrEqual(1 + 1e-6)
        })
      }),
    )
  })
})
