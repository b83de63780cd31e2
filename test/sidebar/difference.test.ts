import { describe, expect, test } from '@jest/globals'
import { currencyOf } from '../../src/plan/workbook-locale'
import { differenceOf } from '../../src/sidebar/difference'
import { printerFor } from '../../src/sidebar/format'

const dutch = printerFor('nl_BE', currencyOf('nl_BE'))
const between = (old: number | null, now: number | null, kind: Parameters<typeof differenceOf>[2]) =>
  differenceOf(old, now, kind, dutch)

describe('the difference between what was agreed and what is new', () => {
  test('is a percentage of what was agreed, for counts and money', () => {
    expect(between(200, 250, 'count')).toEqual({ direction: 'up', percent: '25\u00a0%' })
    expect(between(1_000_000, 875_000, 'money')).toEqual({ direction: 'down', percent: '12,5\u00a0%' })
    expect(between(100, 1234, 'count')).toEqual({ direction: 'up', percent: '1.134\u00a0%' })
  })

  test('is a number of points, for rates and chances: between the two as they are shown', () => {
    expect(between(0.021, 0.036, 'share')).toEqual({ direction: 'up', points: '1,5' })
    expect(between(0.0264, 0.0286, 'share')).toEqual({ direction: 'up', points: '0,3' })
    expect(between(0.81, 0.8, 'wholeShare')).toEqual({ direction: 'down', points: '1' })
    expect(between(0, 0.02, 'share')).toEqual({ direction: 'up', points: '2' })
  })

  test('too small for a tenth of a percent is said to be', () => {
    expect(between(10_000, 10_001, 'count')).toEqual({ direction: 'up', percent: '<\u00a00,1\u00a0%' })
  })

  test('from nothing has a direction only', () => {
    expect(between(0, 12, 'count')).toEqual({ direction: 'up' })
  })

  test('is none where both are shown the same, or one is not known', () => {
    expect(between(12, 12, 'count')).toBeNull()
    expect(between(12.2, 12.4, 'count')).toBeNull()
    expect(between(0.0201, 0.0203, 'share')).toBeNull()
    expect(between(null, 12, 'count')).toBeNull()
    expect(between(0.1, null, 'share')).toBeNull()
  })
})
