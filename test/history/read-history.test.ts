import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import Papa from 'papaparse'
import type { HistoryReading, HistorySources, SourceTab } from '../../src/history/contract'
import { readHistory } from '../../src/history/read-history'

const DATA = '../shared/data'
const TODAY = 46350
const real = existsSync(DATA) ? describe : describe.skip
if (!existsSync(DATA)) console.warn(`NOT RUN: the real histories are not in ${DATA}`)

const load = (path: string): SourceTab => ({
  name: path,
  grid: Papa.parse<string[]>(readFileSync(`${DATA}/${path}`, 'utf8').trimEnd()).data,
})

function read(sources: HistorySources): HistoryReading {
  const reading = readHistory(sources, { leads: {} }, TODAY)
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem))
  return reading
}

const count = ({ tables }: HistoryReading, outcome?: string, type?: string): number =>
  tables.survival
    .filter((row) => (outcome === undefined || row.outcome === outcome) && (type === undefined || row.leadType === type))
    .reduce((sum, row) => sum + row.count, 0)

// Every number below is published in ../shared/data/README.md.
real('the real histories', () => {
  test('Maven: either date format, any row order, the same tables', () => {
    const iso = load('maven/sales_pipeline_iso_dates.csv')
    const reading = read({ leads: iso })
    expect([count(reading), count(reading, 'won'), count(reading, 'lost')]).toEqual([8800, 4238, 2473])
    expect(reading.tables.dealValues.reduce((sum, row) => sum + row.value * row.count, 0)).toBe(10005534)
    expect(read({ leads: load('maven/sales_pipeline_us_dates.csv') }).tables).toEqual(reading.tables)
    const [header = [], ...rows] = iso.grid
    expect(read({ leads: { name: 'reversed', grid: [header, ...rows.reverse()] } }).tables).toEqual(reading.tables)
  })

  test('Maven by product: deals of one are told to be hundreds of times those of another, by account they are not', () => {
    const said = (leadType: number) => {
      const reading = readHistory(
        { leads: load('maven/sales_pipeline_iso_dates.csv') },
        { leads: { columns: { leadType } } },
        TODAY,
      ) as HistoryReading
      return reading.report.warnings.filter(({ code }) => code === 'dealSizesDiffer')
    }
    // Python's statistics.mean: 15 deals of GTK 500 at 26,707.47 and 793 of MG Special at 55.19.
    expect(said(2)).toEqual([{ code: 'dealSizesDiffer', details: { larger: 'GTK 500', smaller: 'MG Special', times: 484 } }])
    // Golddex 1,564.61 (33 deals, deviation 1,778.87) and Xx-holding 3,528.27 (48, 5,441.51): 2.3 standard errors.
    expect(said(3)).toEqual([])
  })

  test('Olist: joined or in two tabs, the same tables; origin is the lead type', () => {
    const joined = read({ leads: load('olist/leads_joined.csv') })
    const leads = load('olist/olist_marketing_qualified_leads_dataset.csv')
    const two = read({ leads, deals: load('olist/olist_closed_deals_dataset.csv') })
    expect(two.tables).toEqual(joined.tables)
    expect(two.report.warnings).toContainEqual({ code: 'knownOnWinsOnly', details: { column: 'lead_type' } })
    expect(count(joined, 'won')).toBe(842)
    const published: [string, number, number][] = [
      ['organic_search', 2296, 271],
      ['paid_search', 1586, 195],
      ['social', 1350, 75],
      ['unknown', 1099, 179],
      ['direct_traffic', 499, 56],
      ['email', 493, 15],
      ['referral', 284, 24],
      ['other', 150, 4],
      ['display', 118, 6],
      ['other_publicities', 65, 3],
      ['(blank)', 60, 14],
    ]
    for (const [type, all, won] of published)
      expect([type, count(joined, undefined, type), count(joined, 'won', type)]).toEqual([type, all, won])
    expect(joined.tables.dealValues).toEqual([])
  })

  test('Olist: the one deal won before its first contact is named, and in no lag', () => {
    const { report, tables } = read({ leads: load('olist/leads_joined.csv') })
    expect(report.warnings).toContainEqual({ code: 'wonBeforeCreated', details: { count: 1, rows: [6359] } })
    expect(report.warnings).toContainEqual({ code: 'knownOnWinsOnly', details: { column: 'lead_type' } })
    expect(tables.survival.filter(({ days }) => days !== null && days < 0)).toEqual([])
    expect(
      tables.survival.filter(({ outcome, days }) => outcome === 'won' && days === null).reduce((sum, row) => sum + row.count, 0),
    ).toBe(1)
  })
})
