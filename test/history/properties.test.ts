import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Cell, Grid } from '../../src/history/contract'
import { readHistory } from '../../src/history/read-history'

const TODAY = 46350
const HEADER = ['Lead ID', 'Created', 'Lead type', 'Status', 'Closed on', 'Amount']
const day = fc.integer({ min: 46023, max: 46300 })
const lead = fc
  .record({
    created: day,
    type: fc.constantFrom('Ebook', 'ebook', '', '__proto__', 'constructor', '=1+1', 'A*'),
    status: fc.constantFrom('Won', 'Lost', 'Open'),
    after: fc.integer({ min: 0, max: 200 }),
    amount: fc.integer({ min: 1, max: 100000 }),
  })
  .map(({ created, type, status, after, amount }): Cell[] => [
    { serial: created },
    type,
    status,
    status === 'Open' ? '' : { serial: created + after },
    status === 'Won' ? amount : '',
  ])
const leads = fc
  .array(lead, { minLength: 1, maxLength: 40 })
  .map((rows) => rows.map((row, index): Cell[] => [`L${index}`, ...row]))

const tablesOf = (rows: Grid) => {
  const reading = readHistory(
    { leads: { name: 'Leads', grid: [HEADER, ...rows] } },
    { leads: { columns: { leadType: 2 } } },
    TODAY,
  )
  if ('problem' in reading) throw new Error(reading.problem.code)
  return reading.tables
}

test('rows in any order give the same tables', () => {
  fc.assert(
    fc.property(leads, fc.infiniteStream(fc.nat()), (rows, weights) => {
      const shuffled = rows
        .map((row) => ({ row, weight: weights.next().value as number }))
        .sort((left, right) => left.weight - right.weight)
        .map(({ row }) => row)
      expect(tablesOf(shuffled)).toEqual(tablesOf(rows))
    }),
  )
})

test('a history split over a tab with leads and a tab with outcomes gives the same tables', () => {
  fc.assert(
    fc.property(leads, (rows) => {
      const split = readHistory(
        {
          leads: { name: 'Leads', grid: [HEADER.slice(0, 3), ...rows.map((row) => row.slice(0, 3))] },
          deals: {
            name: 'Deals',
            grid: [['Lead ID', ...HEADER.slice(3)], ...rows.map((row) => [row[0] as Cell, ...row.slice(3)])],
          },
        },
        { leads: { columns: { leadId: 0, created: 1, leadType: 2, key: 0 } }, deals: { columns: { key: 0 } } },
        TODAY,
      )
      if ('problem' in split) throw new Error(split.problem.code)
      expect(split.tables).toEqual(tablesOf(rows))
    }),
  )
})

test('whatever stands in a tab, it is read or refused with a reason, and never throws', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.record({ serial: fc.double() }),
    fc.constantFrom('Lead type', 'Status', 'Created', 'Won', 'Amount', 'Month', 'Leads', '2026-01-02', '€ 1.000,50', '#N/A', ''),
  )
  const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 })
  fc.assert(
    fc.property(grid, fc.option(grid, { nil: undefined }), (first, second) => {
      const sources = { leads: { name: 'A', grid: first }, ...(second ? { deals: { name: 'B', grid: second } } : {}) }
      const reading = readHistory(sources, { leads: {} }, TODAY)
      if ('problem' in reading) expect(reading.problem.code).toMatch(/^[a-zA-Z]+$/)
      else for (const row of reading.tables.activity) expect(Number.isFinite(row.revenue)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
