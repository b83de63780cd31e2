import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Counts, DenseCounts, SortedCounts } from '../../../src/history/tables/counts'

/** What histories hold: days, keys made of several numbers, amounts in cents; and numbers that nobody expects. */
const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
)

const rowsOf = (counts: Counts): [number, number][] => counts.inOrder((number, count) => [number, count])

/** A Map takes the two zeros for one number too. */
function countedByMap(numbers: readonly number[]): [number, number][] {
  const counted = new Map<number, number>()
  for (const number of numbers) counted.set(number, (counted.get(number) ?? 0) + 1)
  return [...counted].sort(([left], [right]) => left - right)
}

test('numbers are counted as a Map counts them, and stand from the smallest on', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 400 }), (numbers) => {
      const counts = new SortedCounts()
      for (const number of numbers) counts.add(number)
      expect(rowsOf(counts)).toEqual(countedByMap(numbers))
    }),
  )
})

test('whole numbers below a bound are counted in the same way', () => {
  const below = 50
  fc.assert(
    fc.property(fc.array(fc.nat({ max: below - 1 }), { maxLength: 400 }), (numbers) => {
      const counts = new DenseCounts(below)
      for (const number of numbers) counts.add(number)
      expect(rowsOf(counts)).toEqual(countedByMap(numbers))
    }),
  )
})

test('the two zeros are one number', () => {
  const counts = new SortedCounts()
  for (const zero of [-0, 0, -0]) counts.add(zero)
  expect(rowsOf(counts)).toEqual([[0, 3]])
})
