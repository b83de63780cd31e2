import { expect, test } from '@jest/globals'
import { placeOf, plannedWorkbook, type, valueIn } from '../support/planned-workbook'

/** Every third lead of a single type is won, for 1,000. */
const history = (): string =>
  [
    'Lead ID,Created,Status,Closed on,Amount',
    ...Array.from({ length: 90 }, (_, index) => {
      const month = String(1 + (index % 12)).padStart(2, '0')
      return `${index},2025-${month}-02,${index % 3 === 0 ? 'Won' : 'Lost'},2025-${month}-20,${index % 3 === 0 ? 1000 : ''}`
    }),
  ].join('\n')

test('all leads of the only type there is are the plan itself: they bring no more and no less', async () => {
  const planned = plannedWorkbook({ revenueGoal: 10000, dealSize: 7000 }, { csv: history() })
  const { tab, workbench } = planned
  const [row, column] = placeOf(tab, 'rates of (all leads)', 8)
  // Two deals take 6.06, 6.67 and 28.6 leads: a whole number of them would bring more than the plan.
  for (const rate of ['0,33', '0,3', '0,07']) {
    type(planned, tab, row, column, rate)
    await workbench.recalculate()
    const brought = (of: number) => valueIn(tab, placeOf(tab, 'countAgainstValue of (all leads)', of))
    expect([rate, brought(1), brought(2), brought(3)]).toEqual([rate, expect.closeTo(2, 9), 14000, 0])
  }
})
