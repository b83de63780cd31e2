import { expect, test } from '@jest/globals'
import type { TypeMeasure } from '../../src/domain/measures/measures'
import { mostRate } from '../../src/sidebar/rate-scale'

const type = (leadType: string, high: number, naiveRate: number): TypeMeasure =>
  ({ leadType, low: 0, high, naiveRate, usedRate: high / 2, measuredRate: high / 2 }) as TypeMeasure

test('the scale of the pictures runs to the largest rate that any of them shows', () => {
  const types = [type('Ebook', 0.05, 0.02), type('Demo', 0.12, 0.03)]
  expect(mostRate(types, [])).toBe(0.12)
  expect(mostRate([...types, type('Fair', 0.06, 0.5)], [])).toBe(0.5)
  // A rate that was typed is shown as well, and must not fall off.
  expect(mostRate(types, [{ leadType: 'Ebook', rate: 0.3 }])).toBe(0.3)
  expect(mostRate(types, [{ leadType: 'Gone', rate: 0.9 }])).toBe(0.12)
  expect(mostRate([], [])).toBe(1)
})
