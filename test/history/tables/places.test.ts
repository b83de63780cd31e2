import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Places } from '../../../src/history/tables/places'

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
