import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { amountHabitOf, isDoubtful, readAmount } from '../../../src/history/cells/amounts'

const readAll = (cells: string[]): (number | null)[] => {
  const habit = amountHabitOf(cells)
  return cells.map((cell) => readAmount(cell, habit))
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
      ['1 000 kr', '12 500,50 kr.', '3 000 Kč', '2 000 Ft', 'R$ 1.000', '₹1,500', '750 zł', '1 000 EUROS'],
      [1000, 12500.5, 3000, 2000, 1000, 1500, 750, 1000],
    ],
    [
      ['-0,00 €', '-0'],
      [0, 0],
    ],
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

  test.each([
    [
      ['1.250', '2.500', '12.000', '3.750', '750.50'],
      [1250, 2500, 12000, 3750, 750.5],
    ],
    [
      ['1,250', '2,500', '12,000', '99,5'],
      [1250, 2500, 12000, 99.5],
    ],
    [
      ['1.250 EUR', '750.50 EUR'],
      [1250, 750.5],
    ],
    [
      ['1.250', '2,500'],
      [1250, 2500],
    ],
  ])(
    '%j: one sign before cents and between thousands, so the amounts with three digits behind it are thousands',
    (cells, amounts) => {
      expect(readAll(cells)).toEqual(amounts)
      const habit = amountHabitOf(cells)
      expect(cells.map((cell) => isDoubtful(cell, habit))).toEqual(amounts.map((amount) => amount >= 1000))
    },
  )

  test('numbers that were never rounded stay decimals, and nothing is asked', () => {
    const cells = ['1234.5678', '123.456', '99.5', '250']
    expect(readAll(cells)).toEqual([1234.5678, 123.456, 99.5, 250])
    const habit = amountHabitOf(cells)
    expect(cells.some((cell) => isDoubtful(cell, habit))).toBe(false)
  })

  test('thousands alone, or cents alone, leave no doubt', () => {
    for (const cells of [
      ['1.250', '2.500', '750'],
      ['1.250,00', '2.500', '750,5'],
      ['1250.00', '99.95'],
    ]) {
      const habit = amountHabitOf(cells)
      expect(cells.some((cell) => isDoubtful(cell, habit))).toBe(false)
    }
  })

  test.each(['', 'n/a', '€', '12 apples', '=1+1'])('%j is no amount', (cell) =>
    expect(readAmount(cell, amountHabitOf([]))).toBeNull(),
  )

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

test('what is more than can be counted in cents is no amount: sums of it would be no number', () => {
  const habit = amountHabitOf([])
  expect(
    [90_071_992_547_409, 90_071_992_547_410, -1e308, '1.000.000.000.000.000,00'].map((cell) => readAmount(cell, habit)),
  ).toEqual([90_071_992_547_409, null, null, null])
})
