import { expect, test } from '@jest/globals'
import { beside } from '../support/beside'
import { placeOf, plannedWorkbook, type } from '../support/planned-workbook'

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

/** A lead every third day of four years; every fifth is won, and the others are lost, after fourteen months. */
function slow(): string {
  const iso = (day: number): string => new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10)
  return [
    'Created,Lead type,Status,Closed on,Amount',
    ...Array.from({ length: 487 }, (_, lead) => {
      const [created, closed] = [3 * lead, 3 * lead + 420]
      const status = closed > 1460 ? 'Open' : lead % 5 === 0 ? 'Won' : 'Lost'
      return [iso(created), 'Ebook', status, status === 'Open' ? '' : iso(closed), status === 'Won' ? 1000 : ''].join(',')
    }),
  ].join('\n')
}

test('months that are left are not called gone where no new lead lands in time, or where no leads are to come', async () => {
  const planned = plannedWorkbook({ months: 3, revenueGoal: 300000 }, { csv: slow() })
  const { workbench, tab } = planned
  const factorOn = async (today: string) => {
    workbench.typeInto('Today_p1', today)
    await workbench.recalculate()
    return beside(planned, 'Leads still to come')
  }
  expect(await factorOn('2025-12-31')).toBe('New leads land too late')
  expect(await factorOn('2026-02-10')).toBe('New leads land too late')
  expect(await factorOn('2026-03-31')).toBe('No month is left to add leads')
  // At a rate of nothing no leads are agreed: neither is true.
  type(planned, tab, ...placeOf(tab, 'rates of Ebook', 8), '0')
  expect(await factorOn('2026-02-10')).toBe('–')
})
