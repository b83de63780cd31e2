import { expect, test } from '@jest/globals'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'
import { printedRemark } from '../../src/sidebar/printed-remark'

test('days and counts of a remark stand as one writes them; row numbers, and names that look like a day, as they are', () => {
  const details = {
    asOf: '2026-02-28',
    asked: '2026-03-01',
    leads: 1200,
    tab: '2026-01-01',
    deals: 'Deals',
    row: 1200,
    rows: [1, 2000],
  }
  expect(printedRemark({ code: 'any', details }, printerFor('nl_BE', currencyOf('nl_BE')))).toEqual({
    code: 'any',
    details: { ...details, asOf: '28/2/2026', asked: '1/3/2026', leads: '1.200' },
  })
})
