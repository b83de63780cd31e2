import { expect, test } from '@jest/globals'
import { stoppedSince } from '../../../src/domain/measures/stopped'
import { dayOfIso } from '../../../src/domain/months'

test.each([
  ['2024-06', '2025-06-30', null, 'a year ago to the month: a fair of every year may come again'],
  ['2024-06', '2025-07-01', '2024-06', 'a year and a month'],
  [null, '2025-07-01', null, 'leads without a date say nothing'],
])('the last lead in %s, on %s: %s (%s)', (lastLead, asOf, stopped, _why) => {
  expect(stoppedSince({ lastLead }, dayOfIso(asOf))).toBe(stopped)
})
