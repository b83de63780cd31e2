import { expect, test } from '@jest/globals'
import { readHistory } from '../../../src/history/read-history'
import { lookUp } from '../../../src/history/rows/look-up'
import { tab } from '../../messy/as-written'

test('a column of another tab is brought along to leads of which the header is repeated', () => {
  const leads = tab(`
    Account | Created    | Lead type | Status
    A1      | 2026-01-05 | Ebook     | Won
    Account | Created    | Lead type | Status
    A2      | 2026-01-06 | Demo      | Lost
  `)
  const accounts = tab(`
    Account | Sector
    A1      | Care
    A2      | Food
  `)
  const found = lookUp({ name: 'Leads', grid: leads }, {}, { name: 'Accounts', grid: accounts }, 1)
  if ('problem' in found) throw new Error(found.problem.code)
  expect(found.tab.grid.map((cells) => cells[found.column])).toEqual(['Sector', 'Care', 'Sector', 'Food'])
  expect(found.remarks).toEqual([])
  const reading = readHistory({ leads: found.tab }, { leads: {} }, 46400)
  expect(reading.report.rowsSkipped).toEqual([{ reason: { code: 'repeatedHeader', details: {} }, rows: [3], count: 1 }])
})

test('many rows are no obstacle: neither for a column of another tab, nor for dates that can be read either way', () => {
  const rows = 150_000
  const dates = Array.from({ length: rows }, (_, row) => (row === 0 ? '25/01/2026' : row === 1 ? '01/25/2026' : '03/04/2026'))
  const leads = [['Account', 'Created', 'Status'], ...dates.map((date) => ['A1', date, 'Won'])]
  const accounts = [
    ['Account', 'Sector'],
    ['A1', 'Care'],
    ['A2', 'Food'],
  ]
  const found = lookUp({ name: 'Leads', grid: leads }, {}, { name: 'Accounts', grid: accounts }, 1)
  if ('problem' in found) throw new Error(found.problem.code)
  expect(readHistory({ leads: found.tab }, { leads: {} }, 46400).report.rowsUsed).toBe(rows)
})
