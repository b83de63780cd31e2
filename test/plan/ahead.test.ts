import { expect, test } from '@jest/globals'
import { beside } from '../support/beside'
import { plannedWorkbook } from '../support/planned-workbook'

/** Ten won leads of 2025, of 6,157.31 each, ten lost ones, and thirteen that are open. */
const thirteenOpen = (): string =>
  [
    'Lead ID,Created,Lead type,Status,Closed on,Amount',
    ...Array.from({ length: 33 }, (_, index) => {
      const [status, closed, amount] =
        index < 10 ? ['Won', '2025-06-20', 6157.31] : index < 20 ? ['Lost', '2025-06-20', ''] : ['Open', '', '']
      return [index, index < 20 ? '2025-03-02' : '2025-11-02', 'Demo request', status, closed, amount].join(',')
    }),
  ].join('\n')

test('coverage is what its label says, and no rounded number of deals comes in between', async () => {
  const planned = plannedWorkbook({ revenueGoal: 4000 }, { csv: thirteenOpen() })
  await planned.workbench.recalculate()
  expect(beside(planned, 'Pipeline coverage')).toBeCloseTo((13 * 6157.31) / 4000, 9)
  planned.workbench.typeInto('MarketingShare_p1', '80%')
  await planned.workbench.recalculate()
  expect(beside(planned, 'Pipeline coverage')).toBeCloseTo((13 * 6157.31) / (4000 * 0.8), 9)
})
