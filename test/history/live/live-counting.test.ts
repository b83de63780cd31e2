import { describe, expect, test } from '@jest/globals'
import type { LiveCounting } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'
import { tab } from '../../messy/as-written'

const ordinary = tab(`
  Created      | Lead type | Status | Won on       | Closed on    | Amount
  {2026-01-05} | Ebook     | Won    | {2026-02-10} | {2026-02-10} | {100}
  {2026-01-06} |           | Lost   |              | {2026-02-11} |
`)
const liveOf = (rows: ReturnType<typeof tab>): LiveCounting => {
  const reading = readHistory({ leads: { name: 'Leads', grid: [...ordinary, ...rows] } }, { leads: {} }, 46350)
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading.live
}

describe('formulas count a history live', () => {
  test('where they count every row as the report does', () => expect(liveOf([]).possible).toBe(true))
  test.each([
    ['a lost lead with a date on which it was won', '{2026-01-07} | Ebook | Lost | {2026-02-12} | {2026-02-12} | {50}'],
    ['a won deal of which only the closing date is known', '{2026-01-07} | Ebook | Won | | {2026-02-12} | {50}'],
    ['an error where the lead type should be', '{2026-01-07} | #N/A | Open | | | '],
    ['a lead type longer than a name', `{2026-01-07} | ${'x'.repeat(101)} | Open | | | `],
  ])('not with %s', (_, row) => {
    expect(liveOf(tab(row))).toEqual({ possible: false, reason: { code: 'notLiveDiffers', details: { count: 1, rows: [4] } } })
  })
  test('a refund changes nothing: both add it up', () => {
    expect(liveOf(tab('{2026-01-07} | Ebook | Won | {2026-02-12} | {2026-02-12} | {-50}')).possible).toBe(true)
  })
  test('a day in the future, and an open lead with a hoped-for closing date, change nothing', () => {
    expect(liveOf(tab('{2026-01-07} | Ebook | Open | | {2027-02-12} | {50}')).possible).toBe(true)
    expect(liveOf(tab('{2026-01-07} | Ebook | Won | {2027-02-12} | {2027-02-12} | {50}')).possible).toBe(true)
  })
})
