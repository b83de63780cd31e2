import { beforeAll, describe, expect, test } from '@jest/globals'
import { type PlannedWorkbook, placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

/** Six deals of 100,000 from 53 leads in a year, which is 4.4 a month: the plan asks for 4 in January. */
const SIX_DEALS = {
  revenueGoal: 600000,
  startMonth: '2026-01',
  months: 12,
  dealSize: 100000,
  rateOverrides: [{ leadType: 'Demo request', rate: 0.115 }],
}

/** One lead in ten was won; of the first month of the plan four leads came in. */
function history(): string {
  const rows = ['Created,Lead type,Status,Closed on,Amount']
  for (let lead = 0; lead < 400; lead++) {
    const month = String(1 + (lead % 12)).padStart(2, '0')
    const isWon = lead % 10 === 3
    rows.push(`2025-${month}-05,Demo request,${isWon ? 'Won' : 'Lost'},2025-${month}-20,${isWon ? 100000 : ''}`)
  }
  for (let lead = 0; lead < 4; lead++) rows.push(`2026-01-0${5 + lead},Demo request,Open,,`)
  return rows.join('\n')
}

describe('a company of few leads and large deals that does what was asked', () => {
  let planned: PlannedWorkbook
  const cell = (row: string, column: number) => valueIn(planned.tab, placeOf(planned.tab, row, column))
  const on = async (day: string): Promise<void> => {
    planned.workbench.typeInto('Today_p1', day)
    await planned.workbench.recalculate()
  }
  beforeAll(() => {
    planned = plannedWorkbook(SIX_DEALS, { csv: history() })
  })

  test('is not behind where less than one lead, or one deal, is missing', async () => {
    await on('2026-01-31')
    const [asked, came] = [cell('byMonth of 1', 2), cell('byMonth of 1', 3)]
    expect(came).toBe(4)
    expect(asked).toBe(4)
    // Lead value is not rounded to whole leads as leads are: a part of one is missing.
    expect(cell('standing of leadValue', 3) as number).toBeLessThan(0)
    expect(cell('standing of leadValue', 4) as number).toBeLessThan(0.95)
    expect(cell('byMonth of 1', 10)).toBe('On plan')
    expect(cell('standing of leadValue', 8)).toBe('On plan')
    expect(cell('pace of marketing', 1)).toMatch(/^On pace/)
    expect(cell('pace of sales', 1)).toMatch(/^On pace/)
  })

  test('is behind once a whole lead is missing', async () => {
    await on('2026-02-28')
    expect(cell('standing of leads', 3) as number).toBeLessThan(-1)
    expect(cell('standing of leads', 8)).toBe('Behind')
    expect(cell('pace of marketing', 1)).toMatch(/^Behind since/)
  })
})
