import { expect, test } from '@jest/globals'
import { typedValue } from '../../workbench/model/typed-value'

const cases: readonly [locale: string, text: string, value: unknown][] = [
  ['nl_BE', '12,5', 12.5],
  ['nl_BE', '1.000.000', 1000000],
  ['nl_BE', '33,5 %', 0.335],
  ['nl_BE', '€ 12.500,50', 12500.5],
  ['nl_BE', '12.5', '12.5'],
  ['en_US', '12.5', 12.5],
  ['en_US', '1,000', 1000],
  ['nl_BE', 'abc', 'abc'],
  ['nl_BE', '03/04/2026', 46115],
  ['en_US', '03/04/2026', 46085],
  ['nl_BE', '2026-04-03', 46115],
  ['nl_BE', "'=1", '=1'],
  ['nl_BE', 'TRUE', true],
  ['nl_BE', '31/02/2026', '31/02/2026'],
]
test.each(cases)('%s: %s', (locale, text, value) => {
  expect(typedValue(text, locale).value).toBe(value)
})

test('half of a day and month is a date, a formula is a formula, a text cell stays text', () => {
  expect(typedValue('1/2', 'nl_BE').numberFormat).toBe('yyyy-mm-dd')
  expect(typedValue('=A1;B1', 'nl_BE').formula).toBe('=A1;B1')
  expect(typedValue('1/2', 'nl_BE', '@')).toEqual({ value: '1/2' })
})
