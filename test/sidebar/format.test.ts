import { expect, test } from '@jest/globals'
import { currencyOf } from '../../src/plan/workbook-locale'
import { printerFor } from '../../src/sidebar/format'

test('money carries both its cents or none, in the way of the workbook', () => {
  const dutch = printerFor('nl_BE', currencyOf('nl_BE'))
  expect(dutch.money(805.9)).toBe('€\u00a0805,90')
  expect(dutch.money(250)).toBe('€\u00a0250')
  expect(dutch.money(14885.42)).toBe('€\u00a014.885')
  expect(printerFor('en_US', currencyOf('en_US')).money(0.5)).toBe('$0.50')
})

test('shares carry at most one decimal', () => {
  expect(printerFor('nl_BE', currencyOf('nl_BE')).share(0.0256)).toBe('2,6\u00a0%')
  expect(printerFor('en_US', currencyOf('en_US')).share(1)).toBe('100%')
})

test('the content of a cell is shown as one would type it: a date is no number', () => {
  const dutch = printerFor('nl_BE', currencyOf('nl_BE'))
  expect([{ serial: 45_667.5 }, 12_100.5, 'Ebook', true].map(dutch.cell)).toEqual(['10/1/2025', '12.100,5', 'Ebook', 'true'])
})
