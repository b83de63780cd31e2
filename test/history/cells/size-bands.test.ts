import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bandOf, sizeBands } from '../../../src/history/cells/size-bands'

const labels = (numbers: readonly number[], localeTag = 'en-GB'): string[] =>
  sizeBands(numbers, localeTag).map(({ label }) => label)
const upTo = (count: number, of: (index: number) => number): number[] => Array.from({ length: count }, (_, index) => of(index))

describe('bands of sizes', () => {
  test('hold about as many leads each, between round bounds, as people write numbers', () => {
    const employees = upTo(1000, (index) => Math.round(10 * 1.007 ** index))
    expect(labels(employees)).toEqual(['< 40', '40 – 199', '200 – 699', '700 – 2,999', '≥ 3,000'])
    expect(labels(employees, 'nl-BE').at(-1)).toBe('≥ 3.000')
    const bands = sizeBands(employees, 'en-GB')
    for (const band of bands) expect(employees.filter((size) => bandOf(size, bands) === band).length).toBeGreaterThan(150)
  })

  test('say of sizes with decimals where a band ends', () => {
    expect(labels(upTo(100, (index) => 0.5 + index / 7))).toEqual([
      ...['< 3.4', '3.4 – < 6.2', '6.2 – < 9.1', '9.1 – < 12', '≥ 12'],
    ])
  })

  test('leave years as they are', () => {
    const since = upTo(100, (index) => 1980 + (index % 50))
    expect(labels(since)).toEqual(['< 1990', '1990 – 1999', '2000 – 2009', '2010 – 2019', '≥ 2020'])
    expect(labels(since.map((year) => year - 3))[1]).toBe('1987 – 1996')
  })

  test('are fewer where one size is the most common by far, and two where nearly all are', () => {
    expect(labels([...upTo(70, () => 0), ...upTo(30, (index) => 1 + index)])).toEqual(['< 10', '≥ 10'])
    expect(labels([...upTo(990, () => 0), ...upTo(13, (index) => 1 + index)])).toEqual(['< 1', '≥ 1'])
  })

  test('hold every number, each in one band, and no band is empty', () => {
    const size = fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.double({ min: 0, max: 1e9, noNaN: true }))
    fc.assert(
      fc.property(fc.array(size, { minLength: 13, maxLength: 300 }), (numbers) => {
        fc.pre(new Set(numbers).size > 12)
        const bands = sizeBands(numbers, 'en-GB')
        expect(bands.length).toBeGreaterThanOrEqual(2)
        expect(bands.length).toBeLessThanOrEqual(5)
        for (const number of numbers) {
          const holding = bands.filter(({ from, until }) => (from ?? -Infinity) <= number && number < (until ?? Infinity))
          expect(holding).toEqual([bandOf(number, bands)])
        }
        for (const band of bands) expect(numbers.some((number) => bandOf(number, bands) === band)).toBe(true)
        expect(new Set(bands.map(({ label }) => label)).size).toBe(bands.length)
      }),
    )
  })
})
