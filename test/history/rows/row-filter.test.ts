import { describe, expect, test } from '@jest/globals'
import type { Grid, HistoryChoices } from '../../../src/history/contract'
import { readHistory } from '../../../src/history/read-history'

const TODAY = 46350
const HEADER = ['Lead ID', 'Created', 'Lead type', 'Status', 'Closed on', 'Amount', 'Owner']
const GRID: Grid = [
  HEADER,
  ['L1', '2026-01-05', 'Ebook', 'Won', '2026-02-05', 1000, 'Els'],
  ['L2', '2026-01-06', 'Ebook', 'Lost', '2026-02-06', 0, 'Jan'],
  ['L3', '2026-01-07', 'Demo', 'Won', '2026-03-01', 2500, 'Els '],
  ['L4', '2026-01-08', 'Demo', 'Open', '', '', ''],
  ['', '', '', '', '', '', ''],
  ['L5', '2026-01-09', 'Ebook', 'Won', '2026-02-11', 4000, 'els'],
]

const read = (only?: HistoryChoices['only'], grid = GRID) =>
  readHistory({ leads: { name: 'CRM', grid } }, { leads: {}, ...(only && { only }) }, TODAY)

function understood(only?: HistoryChoices['only'], grid = GRID) {
  const reading = read(only, grid)
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading
}

describe('a plan for a part of the leads', () => {
  test('counts the rows whose cell says so, spaces around it aside and capitals told apart', () => {
    const { report, tables } = understood({ column: 6, value: 'Els' })
    expect(report.rowsUsed).toBe(2)
    expect(tables.leadTypes).toEqual(['Demo', 'Ebook'])
    expect(tables.dealValues.map(({ value }) => value)).toEqual([2500, 1000])
    expect(report.rowsSkipped).toEqual([{ reason: { code: 'otherRows', details: {} }, rows: [3, 5, 7], count: 3 }])
  })

  test('is the same as a history that holds nothing else', () => {
    const rows = GRID.filter((cells, row) => row === 0 || String(cells[6]).trim() === 'Els')
    expect(understood({ column: 6, value: 'Els' }).tables).toEqual(understood(undefined, rows).tables)
  })

  test('can be the part with nothing in that column', () => {
    expect(understood({ column: 6, value: '(blank)' }).report.rowsUsed).toBe(1)
  })

  test('offers the values of the column, and takes all rows until one is chosen', () => {
    const { report } = understood({ column: 6, value: null })
    expect(report.rowsUsed).toBe(5)
    expect(report.only).toEqual({
      column: 6,
      header: 'Owner',
      value: null,
      values: [
        { value: 'Els', rows: 2 },
        { value: 'Jan', rows: 1 },
        { value: '(blank)', rows: 1 },
        { value: 'els', rows: 1 },
      ],
    })
  })

  test('is refused where no row says so any more, or there is no such column', () => {
    expect(read({ column: 6, value: 'Mia' })).toMatchObject({
      problem: { code: 'noSuchValue', details: { tab: 'CRM', column: 'Owner', value: 'Mia' } },
    })
    expect(read({ column: 12, value: 'Els' })).toMatchObject({ problem: { code: 'unknownColumn' } })
  })

  test('is about the same column when somebody inserts one before it, and says so when its name is gone', () => {
    const moved = GRID.map((cells, row) => [row === 0 ? 'Region' : 'x', ...cells])
    const only = { column: 6, header: 'Owner', value: 'Els' }
    expect(understood(only, moved).report.rowsUsed).toBe(2)
    expect(understood(only, moved).report.only?.column).toBe(7)
    const renamed = GRID.map((cells, row) => (row === 0 ? [...HEADER.slice(0, 6), 'Eigenaar'] : cells))
    expect(read(only, renamed)).toMatchObject({
      problem: { code: 'columnChanged', details: { tab: 'CRM', was: 'Owner', now: 'Eigenaar' } },
    })
  })

  test('narrows monthly summaries as well', () => {
    const summaries: Grid = [
      ['Month', 'Region', 'Leads', 'Deals', 'Revenue'],
      ['2026-01', 'North', 100, 4, 40000],
      ['2026-01', 'South', 50, 1, 5000],
      ['2026-02', 'North', 120, 6, 66000],
    ]
    const { tables, report } = understood({ column: 1, value: 'North' }, summaries)
    expect(report.rowsUsed).toBe(2)
    expect(tables.activity.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(106000)
  })
})
