import { describe, expect, test } from '@jest/globals'
import { dayOfIso } from '../../../src/domain/months'
import type { Grid, Remark } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'
import { tab } from '../../messy/as-written'

const TODAY = dayOfIso('2026-11-30')
const CODES = ['asOfEarly', 'asOfLater', 'asOfBeyond']

/** What is said of the last day that counts, where somebody chose it. */
function said(grid: Grid, asOf?: string): readonly Remark[] {
  const choices = { leads: {}, ...(asOf === undefined ? {} : { asOf: dayOfIso(asOf) }) }
  const reading = readHistory({ leads: { name: 'Leads', grid } }, choices, TODAY)
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading.report.warnings.filter(({ code }) => CODES.includes(code))
}

describe('the last day that counts, in a tab of leads', () => {
  // Counted by hand: after 1 July 2024 two leads came in, and three deals were won, one of them without a date.
  const leads = tab(`
    Lead ID | Created    | Lead type | Status | Closed on  | Amount
    1       | 2023-11-01 | Ebook     | Won    | 2023-12-20 | {100}
    2       | 2024-05-02 | Ebook     | Won    | 2024-09-15 | {200}
    3       | 2024-06-03 | Demo      | Lost   | 2024-10-01 |
    4       | 2026-03-04 | Ebook     | Won    | 2026-06-21 | {300}
    5       | 2026-08-04 | Ebook     | Won    |            | {400}
  `)

  test('that is years before the latest date leaves leads and deals out: so many', () => {
    expect(said(leads, '2024-07-01')).toEqual([
      { code: 'asOfEarly', details: { asOf: '2024-07-01', latest: '2026-08-04', leads: 2, deals: 3 } },
    ])
  })
  test('that is later than today is said to be', () => {
    expect(said(leads, '2027-01-01')).toEqual([{ code: 'asOfLater', details: { asOf: '2027-01-01', today: '2026-11-30' } }])
  })
  test.each(['2025-08-05', '2026-08-04', '2026-11-30', undefined])('%s says nothing', (asOf) => {
    expect(said(leads, asOf)).toEqual([])
  })
})

describe('the last day that counts, in a tab of months', () => {
  const months = tab(`
    Month   | Lead type | Leads | Deals | Revenue
    2024-01 | Demo      | {10}  | {1}   | {900}
    2025-02 | Demo      | {20}  | {2}   | {900}
    2026-03 | Demo      | {30}  | {3}   | {900}
  `)
  test('leaves whole months out', () => {
    expect(said(months, '2024-06-30')).toEqual([
      { code: 'asOfEarly', details: { asOf: '2024-01-31', latest: '2026-03-31', leads: 50, deals: 5 } },
    ])
  })
  test('is never later than the months', () => {
    expect(said(months, '2027-01-01')).toEqual([{ code: 'asOfBeyond', details: { asked: '2027-01-01', asOf: '2026-03-31' } }])
  })
  test.each(['2026-03-31', undefined])('%s says nothing', (asOf) => {
    expect(said(months, asOf)).toEqual([])
  })
})
