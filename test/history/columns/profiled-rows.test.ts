import { expect, test } from '@jest/globals'
import { profiledRows, profileOf } from '../../../src/history/columns/column-profile'
import type { Grid } from '../../../src/history/contract'

const rows = (count: number): Grid => [
  ['Won'],
  ...Array.from({ length: count }, (_, row) => [row % 10 === 9 && row > 2400 ? 'x' : '']),
]

test('every row of a small tab is looked at', () => expect(profiledRows(rows(3), 0)).toEqual([1, 2, 3]))

test('of a large tab rows all over it: the newest on top have no end yet', () => {
  const looked = profiledRows(rows(5000), 0)
  expect([looked.length, new Set(looked).size, looked[0]]).toEqual([2000, 2000, 1])
  expect(looked.at(-1)).toBeGreaterThan(4997)
  expect(looked.at(-1)).toBeLessThanOrEqual(5000)
  expect(profileOf(rows(5000), 0, 0).flags).toBeGreaterThan(50)
})
