import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addMonths, dayOfIso, firstDay, isoOfDay, lastFullMonth, monthOfDay } from '../../src/domain/months'

describe('days are counted as Sheets counts them', () => {
  test.each([
    ['1899-12-30', 0],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2027-01-01', 46388],
  ])('%s is day %d', (iso, day) => {
    expect(dayOfIso(iso)).toBe(day)
    expect(isoOfDay(day)).toBe(iso)
  })

  test('a time of day does not matter', () => {
    expect(isoOfDay(46388.999)).toBe('2027-01-01')
    expect(monthOfDay(46387.5)).toBe('2026-12')
  })

  test('there and back', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), (day) => expect(dayOfIso(isoOfDay(day))).toBe(day)))
  })
})

describe('months', () => {
  test.each([
    ['2027-01', 0, '2027-01'],
    ['2027-01', 11, '2027-12'],
    ['2027-01', 12, '2028-01'],
    ['2027-12', 1, '2028-01'],
    ['2027-01', -1, '2026-12'],
    ['2027-03', -15, '2025-12'],
  ])('%s and %d more is %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected)
  })

  test('go there and back, and sort as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (count) => {
        const moved = addMonths('2027-05', count)
        expect(addMonths(moved, -count)).toBe('2027-05')
        expect(Math.sign(count)).toBe(moved < '2027-05' ? -1 : moved > '2027-05' ? 1 : 0)
      }),
    )
  })

  test('a month starts on its first day', () => {
    expect(isoOfDay(firstDay('2027-02'))).toBe('2027-02-01')
  })

  test.each([
    ['2027-01-30', '2026-12'],
    ['2027-01-31', '2027-01'],
    ['2027-02-28', '2027-02'],
    ['2028-02-28', '2028-01'],
    ['2027-01-01', '2026-12'],
  ])('on %s the last month that is over is %s', (day, month) => {
    expect(lastFullMonth(dayOfIso(day))).toBe(month)
  })
})
