import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import Papa from 'papaparse'
import { landedShare } from '../../../src/domain/chances/outlook'
import { incidenceCurve, wonWithin } from '../../../src/domain/measures/cumulative-incidence'
import { DAYS_A_MONTH, lagShares, landedBy } from '../../../src/domain/measures/lag'
import type { Outcome, SurvivalRow } from '../../../src/domain/tables'
import { readHistory } from '../../../src/history/read-history'

const row = (days: number, outcome: Outcome, count = 1): SurvivalRow => ({
  leadType: 'Ebook',
  createdMonth: '2026-01',
  outcome,
  days,
  count,
})
const curveOf = (rows: readonly SurvivalRow[]) => incidenceCurve(rows, { outcomesSince: null })
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

test('what is won on the day itself lands in the month of the lead', () => {
  expect(lagShares(curveOf([row(0, 'won'), row(90, 'open')]), 90)).toEqual([1])
})

test('a deal that takes ten days lands in the next month for leads of the last ten days', () => {
  const shares = lagShares(curveOf([row(10, 'won')]), 90)
  expect(shares).toEqual([expect.closeTo(1 - 10 / DAYS_A_MONTH, 12), expect.closeTo(10 / DAYS_A_MONTH, 12)])
})

test('leads still open weigh in as in the incidence: published Kaplan–Meier steps of ½ and ¼ (shared/oracles.md)', () => {
  // (2,0) (3,0) (6,1) (6,1) (7,1) (10,0): half is won on day 6, a quarter on day 7.
  const rows = [row(2, 'open'), row(3, 'open'), row(6, 'won', 2), row(7, 'won'), row(10, 'open')]
  const later = (6 * 0.5 + 7 * 0.25) / 0.75 / DAYS_A_MONTH
  expect(lagShares(curveOf(rows), 9)).toEqual([expect.closeTo(1 - later, 12), expect.closeTo(later, 12)])
  expect(lagShares(curveOf(rows), 6)[1]).toBeCloseTo(6 / DAYS_A_MONTH, 12)
})

test('nothing won: no months', () => {
  const curve = curveOf([row(10, 'lost'), row(20, 'open')])
  expect(lagShares(curve, curve.horizon)).toEqual([])
  expect(lagShares(curve, 90)).toEqual([])
  expect(landedBy([], 12)).toBe(0)
})

const histories = fc.array(
  fc.record({
    days: fc.nat(400),
    outcome: fc.constantFrom<Outcome>('won', 'lost', 'open'),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 1, maxLength: 30 },
)

test('the shares add up to 1 and are what a count of every hour of the month gives', () => {
  fc.assert(
    fc.property(histories, (given) => {
      const curve = curveOf(given.map(({ days, outcome, count }) => row(days, outcome, count)))
      const shares = lagShares(curve, curve.horizon)
      // Of very few leads, none may have been followed for as long as the first deal took.
      if (wonWithin(curve, curve.horizon ?? 0) === 0) return expect(shares).toEqual([])
      expect(sum(shares)).toBeCloseTo(1, 9)
      const hours = 24 * DAYS_A_MONTH
      const counted = shares.map(() => 0)
      let before = 0
      for (const { day, won } of curve.steps.filter((step) => step.day <= (curve.horizon as number))) {
        for (let hour = 0.25; hour < hours; hour += 0.5) {
          const month = Math.floor((hour + day * 24) / hours)
          counted[month] = (counted[month] ?? 0) + (won - before) / (2 * hours)
        }
        before = won
      }
      for (const [month, share] of shares.entries()) expect((counted[month] as number) / before).toBeCloseTo(share, 2)
    }),
    { numRuns: 30 },
  )
})

const DATA = '../shared/data'
if (!existsSync(DATA)) console.warn(`NOT RUN: the real histories are not in ${DATA}`)
const real = existsSync(DATA) ? test : test.skip

// The figure of shared/oracles.md is "about 80 %"; the default horizon leaves out the longest lags, in the rate as in the lag.
real.each([
  ['maven/sales_pipeline_iso_dates.csv', 0.868, 0.878],
  ['olist/leads_joined.csv', 0.824, 0.911],
])('twelve equal months with the lag of %s: only some 80 %% of the deals land within the year', (path, share, untilHorizon) => {
  const grid = Papa.parse<string[]>(readFileSync(`${DATA}/${path}`, 'utf8').trimEnd()).data
  const reading = readHistory({ leads: { name: path, grid } }, { leads: {} }, 46350)
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem))
  const curve = incidenceCurve(reading.tables.survival, reading.tables)
  const months = Array.from({ length: 12 }, () => 1)
  const landed = (horizon: number | null): number => landedShare(months, lagShares(curve, horizon))
  expect(landed(Number.POSITIVE_INFINITY)).toBeCloseTo(share, 3)
  expect(landed(curve.horizon)).toBeCloseTo(untilHorizon, 3)
})
