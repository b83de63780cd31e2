import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type DateEvidence, DateReader, dayOfText, orderShownBy, realDay, turnedDay } from '../../../src/history/cells/dates'
import { isMonthOnly } from '../../../src/history/cells/months-only'

// Sheets counts days from 30 December 1899: 1 January 2026 is 46023 (=DATE(2026;1;1)*1).
const NEW_YEAR_2026 = 46023

const evidenceOf = (cells: readonly string[]): DateEvidence => {
  const evidence = { dmy: 0, mdy: 0, ambiguous: 0 }
  for (const cell of cells) {
    const shown = orderShownBy(cell)
    if (shown) evidence[shown]++
  }
  return evidence
}

describe('a date cell', () => {
  const reader = new DateReader('dmy')
  test.each(['2026-01-01', '2026-01-01T23:59:59Z', '2026-01-01 08:00', '1/1/2026', '01-01-2026', '1.1.26', ' 1/1/2026 10:00 '])(
    'reads the text %j',
    (text) => expect(reader.read(text)).toBe(NEW_YEAR_2026),
  )
  test('takes the whole day of a Date cell and of a serial number', () => {
    expect(reader.read({ serial: NEW_YEAR_2026 + 0.99 })).toBe(NEW_YEAR_2026)
    expect(reader.read(NEW_YEAR_2026 + 0.5)).toBe(NEW_YEAR_2026)
  })
  test.each(['31/2/2026', '2026-13-01', '0026-01-01', { serial: 400000 }, { serial: -3 }, 'soon', '12', '', true, 12, -1])(
    'does not read %j',
    (cell) => expect(reader.read(cell)).toBeNull(),
  )
  test('a text with a day that only the other order allows is read in that order', () => {
    expect(new DateReader('mdy').read('25/1/2026')).toBe(NEW_YEAR_2026 + 24)
    expect(reader.read('1/25/2026')).toBe(NEW_YEAR_2026 + 24)
  })
  test.each([
    '1 januari 2026',
    '1 jan. 2026',
    'do 1 jan 26',
    'January 1, 2026 10:00',
    'Jan 1 2026',
    '1er janvier 2026',
    '1-Jan-26',
  ])('reads the name of the month in %j', (text) => expect(reader.read(text)).toBe(NEW_YEAR_2026))
  test.each(['1 jui 2026', '1 ja 2026', '32 mei 2026', 'Room 5 maybe 2026', 'Q1 2026'])('finds no day in %j', (text) =>
    expect(reader.read(text)).toBeNull(),
  )
  test.each([
    '20260101',
    20260101,
    'Thu Jan 01 2026 10:00:00 GMT+0100',
    'Thu Jan 01 2026 10:00:00 GMT+0100 (Central European Standard Time)',
    '46023.4375',
    '46023,5',
    '1767261600000',
    1767261600000,
  ])('reads a day as a program writes it: %j', (cell) => expect(reader.read(cell)).toBe(NEW_YEAR_2026))
  test.each(['2026-01', '2026/1', '01/2026', '1-2026', 'januari 2026', 'Jan 2026', 'janv. 2026', 'January, 2026'])(
    'reads a month as its first day: %j',
    (cell) => {
      expect(reader.read(cell)).toBe(NEW_YEAR_2026)
      expect(isMonthOnly(cell)).toBe(true)
    },
  )
  test.each(['2026-13', '20261301', 20261301, '13/2026', '123456', '1.5', 'Room 2026', '99999999', 1767261600, 'maybe 2026'])(
    'does not take %j for one',
    (cell) => expect(reader.read(cell)).toBeNull(),
  )
  test.each(['2026-01-05', '20260105', '5 januari 2026', 46023, 'soon'])('%j is no month alone', (cell) =>
    expect(isMonthOnly(cell)).toBe(false),
  )
  test('turned, a real date changes its day and month, where that is a date', () => {
    const turned = new DateReader('dmy', true)
    expect(turned.read({ serial: dayOfText('2026-05-11', 'dmy') as number })).toBe(dayOfText('2026-11-05', 'dmy'))
    expect(turned.read({ serial: dayOfText('2026-05-25', 'dmy') as number })).toBe(dayOfText('2026-05-25', 'dmy'))
    expect(turned.read(20260511)).toBe(dayOfText('2026-05-11', 'dmy'))
    expect(turnedDay(turnedDay(NEW_YEAR_2026 + 5))).toBe(NEW_YEAR_2026 + 5)
  })
  test('two digits of a year are of this century up to 69', () => {
    expect(dayOfText('1/1/69', 'dmy')).toBe(dayOfText('2069-01-01', 'dmy'))
    expect(dayOfText('2/1/70', 'dmy')).toBe(dayOfText('1970-01-02', 'dmy'))
  })
  test('the first day of a program stands for none', () => {
    for (const first of ['1970-01-01', '1/1/1970', '01/01/1970 00:00', '1900-01-01']) expect(dayOfText(first, 'dmy')).toBeNull()
    expect([2, 25569].map((serial) => realDay({ serial }))).toEqual([null, null])
  })
  test('a weekday may stand before it', () => {
    for (const written of ['ma 05/01/2026', 'Lun. 5/1/26', 'maandag, 05-01-2026', 'Mon 5/1/2026'])
      expect(dayOfText(written, 'dmy')).toBe(NEW_YEAR_2026 + 4)
    expect(dayOfText('offer 05/01/2026', 'dmy')).toBeNull()
  })
  test('the number of a day may be written as text, whole or with the time', () => {
    expect(['46027', '46027,5', '46027.25'].map((written) => dayOfText(written, 'dmy'))).toEqual([46027, 46027, 46027])
  })
})

describe('the order of day and month', () => {
  test('follows from the whole column', () => {
    expect(evidenceOf(['1/2/2026', '13/2/2026', '3/4/2026'])).toEqual({ dmy: 1, mdy: 0, ambiguous: 2 })
    expect(evidenceOf(['1/2/2026', '2/13/2026'])).toEqual({ dmy: 0, mdy: 1, ambiguous: 1 })
    expect(evidenceOf(['2026-01-13', '5/5/2026'])).toEqual({ dmy: 0, mdy: 0, ambiguous: 0 })
  })
  test('any day written in either order is read again as that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25570, max: 73049 }), (day) => {
        const date = new Date((day - 25569) * 86400000)
        const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
        expect(dayOfText(`${d}/${m}/${y}`, 'dmy')).toBe(day)
        expect(dayOfText(`${m}-${d}-${y}`, 'mdy')).toBe(day)
        expect(dayOfText(date.toISOString(), 'mdy')).toBe(day)
      }),
    )
  })
})
