import { describe, expect, test } from '@jest/globals'
import { sizesIn } from '../../../src/history/columns/size-column'
import type { Cell } from '../../../src/history/contract'

const cells = (of: (row: number) => Cell, count = 60): Cell[] => Array.from({ length: count }, (_, row) => of(row))

describe('a column holds sizes', () => {
  test('where its numbers measure something, also as texts in either habit, beside blank and unknown ones', () => {
    expect(
      sizesIn(
        'Employees',
        cells((row) => 10 + row * 7),
      )?.numbers,
    ).toHaveLength(60)
    expect(
      sizesIn(
        'Number of employees',
        cells((row) => 10 + row * 7),
      ),
    ).not.toBeNull()
    const written: Cell[] = [...cells((row) => `€ 1.${100 + row},50`), '', 'onbekend', '2.000']
    const sizes = sizesIn('Omzet', written)
    expect(sizes?.numbers.slice(0, 2)).toEqual([1100.5, 1101.5])
    expect(sizes?.numberIn('2.000')).toBe(2000)
    expect(
      sizesIn(
        'Revenue',
        cells((row) => `$1,${100 + row}.50`),
      )?.numbers[0],
    ).toBe(1100.5)
  })

  test.each<[string, string, (row: number) => Cell]>([
    ['a few classes', 'Score', (row) => row % 12],
    ['words', 'Sector', (row) => `S${row}`],
    ['bands already', 'Employees', (row) => `${row * 10}-${row * 10 + 9}`],
    ['numbers that name something', 'Campaign ID', (row) => 5000 + row * 31],
    ['post codes', 'Postcode', (row) => 1000 + row * 31],
    ['numbers with noughts before them', 'Branch', (row) => `00${row * 13}`],
    ['running numbers', 'Deal', (row) => 1000 + row],
    ['dates', 'Since', (row) => ({ serial: 45000 + row * 3 })],
  ])('and not where it holds %s', (_, header, of) => {
    expect(sizesIn(header, cells(of))).toBeNull()
  })
})
