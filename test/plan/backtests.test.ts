import { expect, test } from '@jest/globals'
import { DEFINITIONS } from '../../src/plan/blocks/definitions'
import { type PlannedWorkbook, placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

/** What stands under *Tested on the past*, and how far the market is said to stray. */
function told({ tab }: PlannedWorkbook): { readonly tested: unknown; readonly market: unknown } {
  const market = `definitions above ${2 + DEFINITIONS.indexOf('market')}`
  return {
    tested: valueIn(tab, placeOf(tab, 'backtests above 2', 0)),
    market: valueIn(tab, placeOf(tab, market, 1)),
  }
}

const NO_WINDOW = /^No earlier window of this history was whole and had deals enough/

/** Two years of months, each of them with deals. */
const months = (): string =>
  [
    'Month,Lead type,Leads,Deals,Revenue',
    ...Array.from({ length: 24 }, (_, index) => {
      const month = `${2024 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}-01`
      return `${month},Demo request,30,6,6000`
    }),
  ].join('\n')

/** A lead on each of so many days up to the end of 2025, closed ten days later; every fourth is won, or none. */
function leads(days: number, isWon: (lead: number) => boolean): string {
  const iso = (day: number): string => new Date(Date.UTC(2025, 11, 31 + day)).toISOString().slice(0, 10)
  return [
    'Created,Lead type,Status,Closed on,Amount',
    ...Array.from({ length: days }, (_, lead) => {
      const created = lead - days
      const [status, amount] = isWon(lead) ? ['Won', 1000] : ['Lost', '']
      const known = created + 10 <= 0
      return [iso(created), 'Demo request', known ? status : 'Open', known ? iso(created + 10) : '', known ? amount : ''].join(
        ',',
      )
    }),
  ].join('\n')
}

test('two years of months are not called too short: they hold no single leads to test a plan on', () => {
  const { tested, market } = told(plannedWorkbook({}, { csv: months() }))
  expect(tested).toMatch(/^The history does not say of any single lead when it came and when it was won/)
  expect(market).toMatch(NO_WINDOW)
  expect(market).toMatch(/45 % is supposed\.$/)
})

test('a few weeks of leads are too short, and taught nothing', () => {
  const { tested, market } = told(plannedWorkbook({}, { csv: leads(60, (lead) => lead % 4 === 0) }))
  expect(tested).toMatch(/^The history is too short/)
  expect(market).toMatch(NO_WINDOW)
})

test('windows without deals are tested all the same, and are not said to be none', () => {
  const planned = plannedWorkbook(
    { dealSize: 5000, rateOverrides: [{ leadType: 'Demo request', rate: 0.1 }] },
    { csv: leads(365, () => false) },
  )
  const { tested, market } = told(planned)
  expect(tested).toBe('As of')
  expect(market).toMatch(NO_WINDOW)
})

test('a year of leads taught how far deals stray', () => {
  expect(told(plannedWorkbook({}, { csv: leads(365, (lead) => lead % 4 === 0) })).market).toMatch(/taught this/)
})
