import { expect, test } from '@jest/globals'
import { pastPeriod } from '../../src/sidebar/past-period'

const TODAY = '2026-11-26'

test.each([
  ['2026-12', 12, null],
  ['2026-11', 1, null],
  ['2026-10', 2, 'begun'],
  ['2026-10', 1, 'over'],
  ['2025-12', 12, 'begun'],
  ['2025-11', 12, 'over'],
  ['2015-01', 12, 'over'],
] as const)('a period of %s, %i months: %s', (startMonth, months, past) => {
  expect(pastPeriod({ startMonth, months }, TODAY)).toBe(past)
})
