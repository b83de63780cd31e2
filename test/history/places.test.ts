import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Counts } from '../../src/history/counts'
import { Places } from '../../src/history/places'

/** What histories hold: days, keys made of several numbers, amounts in cents; and numbers that nobody expects. */
const key = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 2 ** 31 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true }),
)

test('each distinct number has one place, in the order in which they are met', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 400 }), (keys) => {
      const places = new Places()
      // A Set takes the two zeros for one number too.
      const distinct = [...new Set(keys)]
      expect(keys.map((each) => distinct[places.of(each)])).toEqual(keys.map((each) => each + 0))
      expect(places.size).toBe(distinct.length)
    }),
  )
})

test('the two zeros are one number', () => {
  const counts = new Counts()
  for (const zero of [-0, 0, -0]) counts.add(zero)
  expect(counts.inOrder((number, count) => [number, count])).toEqual([[0, 3]])
})

test('they are counted as a Map counts them, and stand from the smallest on', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 400 }), (keys) => {
      const [counts, expected] = [new Counts(), new Map<number, number>()]
      for (const each of keys) {
        counts.add(each)
        expected.set(each, (expected.get(each) ?? 0) + 1)
      }
      const rows = counts.inOrder((number, count) => [number, count])
      expect(rows).toEqual([...expected].sort(([left], [right]) => left - right))
    }),
  )
})
