import { describe, expect, test } from '@jest/globals'
import { pastYears } from '../../../src/domain/measures/past-years'
import { addMonths, dayOfIso } from '../../../src/domain/months'
import type { ActivityRow } from '../../../src/domain/tables'

const row = (month: string, leads: number, deals = 0, revenue = 0): ActivityRow => ({
  leadType: 'Ebook',
  month,
  leads,
  deals,
  revenue,
  sqls: 0,
  lost: 0,
})

const monthsFrom = (start: string, leads: readonly number[]): ActivityRow[] =>
  leads.map((count, index) => row(addMonths(start, index), count))

describe('the last and the best twelve months', () => {
  test('are per month', () => {
    const activity = monthsFrom('2025-01', [...Array<number>(12).fill(30), ...Array<number>(12).fill(12)])
    const past = pastYears(activity, dayOfIso('2026-12-31'), null)
    expect(past).toMatchObject({ months: 12, until: '2026-12' })
    expect(past.last.leads).toBe(12)
    expect(past.best.leads).toBe(30)
  })

  test('the best year may start in any month, each of the three on its own', () => {
    const leads = monthsFrom('2025-01', [...Array<number>(6).fill(0), ...Array<number>(12).fill(10), ...Array<number>(6).fill(0)])
    const past = pastYears([...leads, row('2026-12', 0, 24, 1200)], dayOfIso('2026-12-31'), null)
    expect(past.best).toEqual({ leads: 10, deals: 2, revenue: 100 })
    expect(past.last).toEqual({ leads: 5, deals: 2, revenue: 100 })
  })

  test('a month that is not over does not count', () => {
    const past = pastYears(monthsFrom('2026-01', Array<number>(12).fill(10)), dayOfIso('2026-12-15'), null)
    expect(past).toMatchObject({ months: 11, until: '2026-11', last: { leads: 10 } })
  })

  test('a short history is averaged over the months that it has', () => {
    const past = pastYears(monthsFrom('2026-10', [10, 0, 20]), dayOfIso('2026-12-31'), null)
    expect(past).toMatchObject({ months: 3, last: { leads: 10 }, best: { leads: 10 } })
  })

  test('months without leads count as 0, also where the history fell silent', () => {
    const past = pastYears([row('2025-01', 120)], dayOfIso('2026-12-31'), null)
    expect(past.last.leads).toBe(0)
    expect(past.best.leads).toBe(10)
  })

  test('no activity at all is 0, not an error', () => {
    expect(pastYears([], dayOfIso('2026-12-31'), null)).toMatchObject({
      last: { leads: 0, deals: 0, revenue: 0 },
      best: { leads: 0 },
    })
  })

  test('lead types are summed', () => {
    const past = pastYears([row('2026-12', 5), { ...row('2026-12', 7), leadType: 'Demo request' }], dayOfIso('2026-12-31'), null)
    expect(past.last.leads).toBe(12)
  })

  test('deals are averaged over the months of which outcomes are recorded: before these there were none to see', () => {
    // Won in Maven's sales pipeline, March to September 2017, counted in the file; its leads begin in October 2016.
    const won = [531, 285, 438, 531, 308, 446, 503]
    const leads = monthsFrom('2016-10', Array<number>(12).fill(700))
    const deals = won.map((count, index) => row(addMonths('2017-03', index), 0, count))
    const past = pastYears([...leads, ...deals], dayOfIso('2017-09-30'), dayOfIso('2017-03-01'))
    expect(past).toMatchObject({ months: 12, outcomeMonths: 7 })
    expect(past.last.leads).toBe(700)
    expect(past.last.deals).toBeCloseTo(3042 / 7, 9)
    expect(past.best.deals).toBeCloseTo(3042 / 7, 9)
  })

  test('where the first outcome lies in a month that is not over, no month of deals is known', () => {
    const leads = monthsFrom('2026-01', Array<number>(12).fill(10))
    const past = pastYears([...leads, row('2026-12', 0, 3, 300)], dayOfIso('2026-12-15'), dayOfIso('2026-12-02'))
    expect(past).toMatchObject({ months: 11, outcomeMonths: 0, last: { leads: 10, deals: 0 }, best: { deals: 0, revenue: 0 } })
  })
})
