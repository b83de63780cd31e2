import { expect, test } from '@jest/globals'
import { serialsIn } from '../../src/host/dates'

/** 1 January 2026, in Sheets' days. */
const NEW_YEAR = 46_023

test('a day is the day on the clocks of the workbook', () => {
  const moment = new Date('2026-01-01T03:00:00Z')
  expect(Math.floor(serialsIn('Europe/Brussels')(moment))).toBe(NEW_YEAR)
  expect(Math.floor(serialsIn('America/New_York')(moment))).toBe(NEW_YEAR - 1)
})

test('a zone of its own, as the Sheets API names it, is so many hours from Greenwich', () => {
  const moment = new Date('2026-01-01T03:00:00Z')
  expect(serialsIn('GMT-07:00')(moment)).toBeCloseTo(NEW_YEAR - 4 / 24, 9)
  expect(serialsIn('GMT+05:30')(moment)).toBeCloseTo(NEW_YEAR + 8.5 / 24, 9)
})
