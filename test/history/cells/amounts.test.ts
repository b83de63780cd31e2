import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { amountHabitOf, readAmount } from '../../../src/history/cells/amounts'

const readAll = (cells: string[]): (number | null)[] => {
  const { sign } = amountHabitOf(cells)
  return cells.map((cell) => readAmount(cell, sign))
}

describe('the amounts of one column', () => {
  test.each([
    [['€ 12.500,50'], [12500.5]],
    [
      ['12 500,50', '1 000'],
      [12500.5, 1000],
    ],
    [
      ['12\u202f500,50 €', '7\u00a0000,00 €'],
      [12500.5, 7000],
    ],
    [
      ['12,500.50', '$1,000'],
      [12500.5, 1000],
    ],
    [
      ['€ 1.500', '2.000,5'],
      [1500, 2000.5],
    ],
    [
      ['1,500', '2,000.25'],
      [1500, 2000.25],
    ],
    [["CHF 12'500.00"], [12500]],
    [
      ['€ 250,-', '1.500,--', '- € 12,50', 'EUR 3,00'],
      [250, 1500, -12.5, 3],
    ],
    [
      ['1.234,50', '1,234.50', '12,5', '1.000.000'],
      [1234.5, 1234.5, 12.5, 1000000],
    ],
    [
      ['(250,00)', '-12,5', '\u221212,5'],
      [-250, -12.5, -12.5],
    ],
  ])('%j are read as %j', (cells, amounts) => expect(readAll(cells)).toEqual(amounts))

  test.each(['', 'n/a', '€', '12 apples', '=1+1'])('%j is no amount', (cell) => expect(readAmount(cell, ',')).toBeNull())

  test('an amount in euro and cents written in Dutch, French or English is read as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom('nl-BE', 'fr-FR', 'en-US', 'de-CH'), fc.integer({ min: 0, max: 1e12 }), (locale, cents) => {
        const written = (amount: number) => amount.toLocaleString(locale, { minimumFractionDigits: 2 })
        const column = [written(cents / 100), written(1234.56)]
        expect(readAll(column)[0]).toBe(cents / 100)
      }),
    )
  })
})
