import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Cell, Grid, HistoryChoices, HistorySources, Role, StatusMeaning } from '../../src/history/contract'
import { readHistory } from '../../src/history/read-history'
import { report as english } from '../../src/i18n/en/report'
import { anyCell, headerCell, hostileText, oddNumber } from './arbitrary-cells'

const TODAY = 46350
const ROLES: readonly Role[] = [
  'leadId',
  'leadType',
  'created',
  'qualified',
  'isWon',
  'isClosed',
  'isActive',
  'lostReason',
  'won',
  'lost',
  'closed',
  'status',
  'value',
  'key',
  'month',
  'leads',
  'sqls',
  'deals',
  'revenue',
]

const WIDEST = 8
const grid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.array(fc.array(anyCell, { maxLength: WIDEST }), { maxLength: 2 }),
    fc.array(headerCell, { minLength: 1, maxLength: WIDEST }),
    fc.array(fc.array(anyCell, { maxLength: WIDEST }), { maxLength: 12 }),
  )
  .map(([above, header, rows]) => [...above, header, ...rows])

const column = fc.option(fc.oneof(fc.integer({ min: 0, max: WIDEST - 1 }), oddNumber))
const tabChoices = fc.record(
  {
    headerRow: fc.oneof(fc.integer({ min: 0, max: 3 }), oddNumber),
    columns: fc.dictionary(fc.constantFrom(...ROLES), column, { maxKeys: 4 }),
    dateOrder: fc.constantFrom('dmy' as const, 'mdy' as const),
    turnedDates: fc.boolean(),
  },
  { requiredKeys: [] },
)
const choices: fc.Arbitrary<HistoryChoices> = fc.record(
  {
    leads: tabChoices,
    deals: tabChoices,
    statuses: fc.array(
      fc.record({ status: hostileText, meaning: fc.constantFrom<StatusMeaning>('open', 'sql', 'won', 'lost', 'ignore') }),
      { maxLength: 3 },
    ),
    repeatedDeals: fc.constantFrom('sum' as const, 'first' as const),
    asOf: oddNumber,
  },
  { requiredKeys: ['leads'] },
)

/** Every number in an answer, wherever it stands. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

test('any tab with any choices is read, or refused with a sentence; no number in the answer is none', () => {
  fc.assert(
    fc.property(grid, fc.option(grid, { nil: undefined }), choices, (leads, deals, chosen) => {
      const sources = { leads: { name: 'Leads', grid: leads }, ...(deals ? { deals: { name: 'Deals', grid: deals } } : {}) }
      const reading = readHistory(sources, chosen, TODAY)
      if ('problem' in reading) {
        expect(Object.keys(english)).toContain(reading.problem.code)
        return
      }
      const said = [
        ...reading.report.warnings,
        ...reading.report.questions,
        ...reading.report.rowsSkipped.map(({ reason }) => reason),
      ]
      for (const { code } of said) expect(Object.keys(english)).toContain(code)
      expect(numbersIn([reading.tables, reading.lives?.(), reading.report]).filter((number) => !Number.isFinite(number))).toEqual(
        [],
      )
      // The sidebar gets it as plain data.
      expect(JSON.parse(JSON.stringify(reading.tables))).toEqual(reading.tables)
    }),
    { numRuns: 1500 },
  )
})

/** A grid that counts how often a cell is looked at. */
function countedGrid(rows: Grid): { readonly grid: Grid; readonly reads: () => number } {
  let reads = 0
  const counting: ProxyHandler<Cell[]> = {
    get(row, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads++
      return Reflect.get(row, key, receiver) as unknown
    },
  }
  return { grid: rows.map((row) => new Proxy([...row], counting)), reads: () => reads }
}

type RowOf = (index: number) => Cell[]
const LEAD_HEADER = ['Lead ID', 'Created', 'Lead type', 'Status', 'Closed on', 'Amount']
const lead =
  (id: (index: number) => string, type: (index: number) => string): RowOf =>
  (index) => [
    id(index),
    { serial: 45000 + (index % 1000) },
    type(index),
    index % 3 === 0 ? 'Won' : 'Lost',
    { serial: 46100 + (index % 200) },
    index % 3 === 0 ? index : '',
  ]

/** Histories in which careless code compares every row with every other one. */
const GROWING: [string, (rows: number) => HistorySources][] = [
  [
    'leads of few types',
    (rows) =>
      one(
        rows,
        lead(
          (index) => `L${index}`,
          (index) => `Type ${index % 5}`,
        ),
      ),
  ],
  [
    'a lead type for each lead',
    (rows) =>
      one(
        rows,
        lead(
          (index) => `L${index}`,
          (index) => `Type ${index}`,
        ),
      ),
  ],
  [
    'one deal on every row, each with its own amount',
    (rows) =>
      one(
        rows,
        lead(
          () => 'D1',
          () => 'Ebook',
        ),
      ),
  ],
  [
    'a status for each lead',
    (rows) => one(rows, (index) => [`L${index}`, '25/11/2025', 'Ebook', `Status ${index % 60}`, '', '']),
  ],
  [
    'two tabs that share one key on every row',
    (rows) => ({
      leads: { name: 'Leads', grid: [['Key', 'Created'], ...filled(rows, () => ['k', '2026-01-05'])] },
      deals: { name: 'Deals', grid: [['Key', 'Won date'], ...filled(rows, () => ['k', '2026-01-05'])] },
    }),
  ],
  [
    'two tabs with a key for each lead',
    (rows) => ({
      leads: { name: 'Leads', grid: [['Key', 'Created'], ...filled(rows, (index) => [`k${index}`, '2026-01-05'])] },
      deals: { name: 'Deals', grid: [['Key', 'Won date'], ...filled(rows, (index) => [`k${index}`, '2026-01-05'])] },
    }),
  ],
]
const filled = (rows: number, row: RowOf): Cell[][] => Array.from({ length: rows }, (_, index) => row(index))
const one = (rows: number, row: RowOf): HistorySources => ({
  leads: { name: 'Leads', grid: [LEAD_HEADER, ...filled(rows, row)] },
})

function readsOf({ leads, deals }: HistorySources, keyed: boolean): number {
  const [first, second] = [countedGrid(leads.grid), deals && countedGrid(deals.grid)]
  const chosen = keyed ? { leads: { columns: { key: 0 } }, deals: { columns: { key: 0 } } } : { leads: {} }
  const sources = {
    leads: { ...leads, grid: first.grid },
    ...(deals && second ? { deals: { ...deals, grid: second.grid } } : {}),
  }
  expect('problem' in readHistory(sources, chosen, TODAY)).toBe(false)
  return first.reads() + (second?.reads() ?? 0)
}

test.each(GROWING)('twice the rows take at most twice the looks at cells: %s', (_, sources) => {
  const keyed = sources(2).deals !== undefined
  // More rows than the 2,000 from which columns are judged.
  const [some, twice] = [readsOf(sources(2500), keyed), readsOf(sources(5000), keyed)]
  expect(some).toBeGreaterThan(2500)
  expect(twice).toBeLessThanOrEqual(2 * some)
})
