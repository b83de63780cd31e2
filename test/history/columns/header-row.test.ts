import { describe, expect, test } from '@jest/globals'
import { findHeaderRow } from '../../../src/history/columns/header-row'
import { readHistory } from '../../../src/history/read-history'
import { date, tab } from '../../messy/as-written'

describe('the row with the column names', () => {
  test('is not a row of data that holds more known words than the names above it', () => {
    const grid = tab(`
      Bedrijf | Binnengekomen op | Via  | Status | Orderwaarde
      Acme    | 05/01/2026       | Form | Won    | 1.000
    `)
    expect(findHeaderRow(grid)).toBe(0)
    expect(findHeaderRow([grid[0] ?? [], ['Acme', date('2026-01-05'), 'Form', 'Won', 1000]])).toBe(0)
  })

  test('is a lower row with more known names, also where it holds a year', () => {
    const grid = tab(`
      Leads of     | everybody    |            |
      Lead ID      | Created date | Lead type  | 2026
      1            | 2026-01-05   | Ebook      | {5}
    `)
    expect(findHeaderRow(grid)).toBe(1)
  })

  test('is the lower of two rows of text where it has more known names', () => {
    const grid = tab(`
      What | When    | How       | Who
      ID   | Created | Lead type | Owner
      1    | 5/1/26  | Ebook     | Ann
    `)
    expect(findHeaderRow(grid)).toBe(1)
  })
})

test('where no column is one of leads, the row that was taken for the header is said', () => {
  const grid = tab(`
    Our prices |       |
    Article    | Price | Stock
    Chair      | {100} | {3}
  `)
  const reading = readHistory({ leads: { name: 'Prices', grid } }, { leads: {} }, 46400)
  expect('problem' in reading && reading.problem).toEqual({ code: 'noLeadColumns', details: { tab: 'Prices', row: 2 } })
})
