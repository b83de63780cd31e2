import { describe, expect, test } from '@jest/globals'
import { dealSizeGap as gapIn } from '../../../src/domain/measures/deal-size-gap'
import { BLANK_LEAD_TYPE, type DealValueRow } from '../../../src/domain/tables'

const dealSizeGap = (dealValues: readonly DealValueRow[]) =>
  gapIn({ leadTypes: [...new Set(dealValues.map(({ leadType }) => leadType))], dealValues })

/** Deals of one type: half of them so much below this average, half so much above it. */
const deals = (leadType: string, count: number, mean: number, stray: number): DealValueRow[] => [
  { leadType, value: mean - stray, count: count / 2 },
  { leadType, value: mean + stray, count: count / 2 },
]

describe('the gap between deal sizes', () => {
  test('is told of the two types that lie farthest apart', () => {
    const rows = [...deals('Demo', 40, 9000, 1000), ...deals('Ebook', 40, 1500, 500), ...deals('Webinar', 40, 4000, 500)]
    expect(dealSizeGap(rows)).toEqual({ larger: 'Demo', smaller: 'Ebook', times: 6 })
    expect(dealSizeGap(rows.reverse())).toEqual({ larger: 'Demo', smaller: 'Ebook', times: 6 })
  })

  test('is none below twice the size, however certain', () => {
    expect(dealSizeGap([...deals('Demo', 4000, 1990, 1), ...deals('Ebook', 4000, 1000, 1)])).toBeNull()
  })

  test('is none where chance may have made it', () => {
    // 10 deals that stray 2,000 have a standard deviation of 2,108 and a standard error of 667: 3,000 is 3.2 errors of both together.
    expect(dealSizeGap([...deals('Demo', 10, 5000, 2000), ...deals('Ebook', 10, 2000, 2000)])).toBeNull()
    // 100 deals: a standard error of 201, and 10.6 errors.
    expect(dealSizeGap([...deals('Demo', 100, 5000, 2000), ...deals('Ebook', 100, 2000, 2000)])).not.toBeNull()
  })

  test('is not told of few deals, of leads without a type, or of one type', () => {
    expect(dealSizeGap([...deals('Demo', 8, 9000, 1), ...deals('Ebook', 40, 1500, 500)])).toBeNull()
    expect(dealSizeGap([...deals(BLANK_LEAD_TYPE, 40, 9000, 1), ...deals('Ebook', 40, 1500, 500)])).toBeNull()
    expect(dealSizeGap(deals('Ebook', 40, 1500, 500))).toBeNull()
    expect(dealSizeGap([])).toBeNull()
  })

  test('is none beside deals of nothing: no number of them makes a deal', () => {
    expect(dealSizeGap([...deals('Demo', 40, 9000, 1000), ...deals('Free trial', 40, 0, 0)])).toBeNull()
  })

  test('speaks only of types that a plan names: the twelve largest, where there are more than thirteen', () => {
    const names = Array.from({ length: 14 }, (_, index) => `Type ${index + 1}`)
    const dealValues = names.flatMap((name, index) => deals(name, 40, index < 12 ? 1000 + index : 9000 + index, 10))
    expect(gapIn({ leadTypes: names, dealValues })).toBeNull()
    expect(gapIn({ leadTypes: names.slice(1), dealValues })).toMatchObject({ larger: 'Type 14' })
  })
})
