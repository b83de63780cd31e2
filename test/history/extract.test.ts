import { describe, expect, test } from '@jest/globals'
import type { Cell, DataReport, HistoryChoices } from '../../src/history/contract'
import { readHistory } from '../../src/history/read-history'
import { report as en } from '../../src/i18n/en/report'
import { fill } from '../../src/i18n/fill'

const TODAY = 46350
const HEADER = ['planner_table', 'lead_type', 'period', 'outcome', 'number', 'value', 'entries', 'rows_in_extract']

/** Four leads: two ebooks won after 14 and 30 days, one demo lost after 7, one open; dates as Sheets holds them. */
const ROWS: readonly Cell[][] = [
  ['as_of', '', { serial: 46112 }, '', 4, '', '', 9],
  ['outcomes_since', '', { serial: 46037 }, '', 3, '', '', 9],
  ['survival', 'Ebook', '2026-01-01', 'won', 2, '', '14x1 30x1', 9],
  ['survival', 'Demo', { serial: 46023 }, 'lost', 1, '', '7x1', 9],
  ['survival', '', { serial: 46082 }, 'open', 1, '', '30x1', 9],
  ['activity', 'Ebook', { serial: 46023 }, 'created', 2, '', '', 9],
  ['activity', 'Ebook', { serial: 46023 }, 'won', 2, '3500.5', '', 9],
  ['deal_values', 'Ebook', '', '', 2, '', '1000x1 2500.5x1', 9],
  ['lives', '', { serial: 46023 }, 'won', 2, '', '14x1x1000x1000000 30x1x2500.5x6252500.25', 9],
]

const read = (rows: readonly (readonly Cell[])[], choices: Partial<HistoryChoices> = {}, header: readonly Cell[] = HEADER) =>
  readHistory({ leads: { name: 'Extract 1', grid: [header, ...rows] } }, { leads: {}, ...choices }, TODAY)

function understood(...args: Parameters<typeof read>) {
  const reading = read(...args)
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem))
  return reading
}

/** The sentence that the wizard shows where an extract is damaged. */
function said(...args: Parameters<typeof read>): string {
  const reading = read(...args)
  if (!('problem' in reading)) throw new Error('The extract was read.')
  expect(reading.report.kind).toBe('extract')
  return fill((en as Record<string, string>)[reading.problem.code] as string, reading.problem.details)
}

/** The rows with one cell changed; rows as numbered on screen, where the header is row 1. */
const changed = (row: number, column: string, cell: Cell): Cell[][] =>
  ROWS.map((cells, index) =>
    index + 2 === row ? cells.map((old, place) => (HEADER[place] === column ? cell : old)) : [...cells],
  )

const warningsOf = (report: DataReport): string[] => report.warnings.map(({ code }) => code)

test('a number that no computer counts is refused, in a cell and in an entry', () => {
  const beyond = '9'.repeat(400)
  for (const [row, column, cell] of [
    [8, 'value', beyond],
    [9, 'entries', `1000x1 ${beyond}x1`],
  ] as const)
    expect(said(changed(row, column, cell))).toContain(`Row ${row}`)
})

describe('an extract from a warehouse', () => {
  test('is known by its header, wherever that stands and in whatever order', () => {
    const { report, tables, lives, live } = understood(ROWS)
    expect(report).toMatchObject({ kind: 'extract', asOf: 46112, rowsRead: 9, rowsUsed: 9 })
    expect(report.warnings[0]).toEqual({ code: 'extractRead', details: { leads: 4, rows: 9, asOf: '2026-03-31' } })
    expect(live).toEqual({ possible: false, reason: { code: 'notLiveExtract', details: {} } })
    const turned = readHistory(
      {
        leads: {
          name: 'Extract 1',
          grid: [['Leads of ours'], [], ...[HEADER, ...ROWS].map((cells) => [...cells].reverse()), ['']],
        },
      },
      { leads: {} },
      TODAY,
    )
    if ('problem' in turned) throw new Error(turned.problem.code)
    expect(turned.report.leads.headerRow).toBe(2)
    expect([turned.tables, turned.lives?.()]).toEqual([tables, lives?.()])
  })

  test('gives the tables, in any order of its rows', () => {
    const { tables, lives } = understood([...ROWS].reverse())
    expect(tables).toMatchObject({ asOf: 46112, outcomesSince: 46037, leadTypes: ['Ebook', '(blank)', 'Demo'], stages: null })
    expect(tables.survival).toContainEqual({ leadType: 'Ebook', createdMonth: '2026-01', outcome: 'won', days: 30, count: 1 })
    expect(tables.activity).toEqual([
      { leadType: 'Ebook', month: '2026-01', leads: 2, sqls: 0, deals: 2, lost: 0, revenue: 3500.5 },
    ])
    expect(tables.dealValues).toEqual([
      { leadType: 'Ebook', value: 1000, count: 1 },
      { leadType: 'Ebook', value: 2500.5, count: 1 },
    ])
    expect(lives?.()).toEqual({
      asOf: 46112,
      hasValues: true,
      rows: [
        { created: 46023, outcome: 'won', outcomeDay: 46037, count: 1, value: 1000, squares: 1000000 },
        { created: 46023, outcome: 'won', outcomeDay: 46053, count: 1, value: 2500.5, squares: 6252500.25 },
      ],
    })
  })

  test('says what a careful reader would want to know', () => {
    const rows = changed(10, 'entries', '-2x1x1000x1000000 30x1x2500.5x6252500.25')
    expect(warningsOf(understood(rows).report)).toEqual(['extractRead', 'noCreatedDate', 'wonBeforeCreatedCounted'])
  })

  test('counts won deals of which no size is known, refunds among them, in a sentence that is true of both', () => {
    const rows: Cell[][] = ROWS.map((cells) =>
      cells[0] === 'deal_values' ? ['deal_values', 'Ebook', '', '', 1, '', '1000x1', 9] : [...cells],
    )
    const { report } = understood(rows)
    expect(report.warnings).toContainEqual({ code: 'wonWithoutSizeCounted', details: { count: 1 } })
    expect(warningsOf(report)).not.toContain('wonWithoutValue')
    expect(fill(en.wonWithoutSizeCounted, { count: 1 })).toBe(
      '1 won deal has no amount, or one below 0. It does not count in the deal size.',
    )
  })

  test('names leads that were lost before they were created', () => {
    const rows: Cell[][] = [...ROWS.map((cells) => [...cells]), ['lives', '', { serial: 46023 }, 'lost', 1, '', '-3x1', 10]]
    for (const cells of rows) cells[7] = 10
    expect(warningsOf(understood(rows).report)).toContain('lostBeforeCreatedCounted')
  })

  test('stays with its own as-of date, and says so', () => {
    const { report } = understood(ROWS, { asOf: 46100 })
    expect(report.asOf).toBe(46112)
    expect(report.warnings).toContainEqual({ code: 'extractOtherDay', details: { asked: '2026-03-19', asOf: '2026-03-31' } })
    expect(warningsOf(understood(ROWS, { asOf: 46112 }).report)).not.toContain('extractOtherDay')
  })

  test('needs no tab with deals beside it', () => {
    const deals = { name: 'Deals', grid: [['Deal ID', 'Amount']] }
    const reading = readHistory({ leads: { name: 'Extract 1', grid: [HEADER, ...ROWS] }, deals }, { leads: {} }, TODAY)
    expect(reading.report.warnings).toContainEqual({ code: 'extractDealsUnused', details: { tab: 'Deals' } })
  })
})

describe('a damaged extract is refused with what, where and what to do', () => {
  test.each([
    [
      'a column that is missing',
      ROWS,
      HEADER.map((name) => (name === 'entries' ? 'remarks' : name)),
      /“Extract 1” .*without the columns entries\. Extract all columns/,
    ],
    [
      'a table that nobody knows',
      changed(4, 'planner_table', 'revival'),
      HEADER,
      /^Row 4 of “Extract 1” holds “revival” under “planner_table”/,
    ],
    ['a count that is no number', changed(7, 'number', 'two'), HEADER, /^Row 7 .*“two” under “number”/],
    ['a count that is no whole number', changed(7, 'number', 2.5), HEADER, /^Row 7 .*“2.5” under “number”/],
    ['a count that is gone', changed(7, 'number', ''), HEADER, /^Row 7 .*“” under “number”/],
    ['an amount that is no number', changed(8, 'value', '#N/A'), HEADER, /^Row 8 .*“#N\/A” under “value”/],
    ['a month that is no date', changed(7, 'period', 'January'), HEADER, /^Row 7 .*“January” under “period”/],
    ['a life without a day', changed(10, 'period', ''), HEADER, /^Row 10 .*under “period”/],
    ['an outcome that nobody knows', changed(5, 'outcome', 'Verloren'), HEADER, /^Row 5 .*“Verloren” under “outcome”/],
    ['an entry that is none', changed(4, 'entries', '14x1 30'), HEADER, /^Row 4 .*“30” under “entries”/],
    ['an entry that is no number', changed(4, 'entries', '14x1 axb'), HEADER, /^Row 4 .*“axb” under “entries”/],
    ['a won life without amounts', changed(10, 'entries', '14x2'), HEADER, /^Row 10 .*“14x2” under “entries”/],
    ['a deal without its value', changed(9, 'entries', 'x2'), HEADER, /^Row 9 .*“x2” under “entries”/],
    [
      'entries that were cut short',
      changed(4, 'entries', '14x1'),
      HEADER,
      /^Row 4 of “Extract 1” should count 2 leads, and its entries count 1\./,
    ],
    ['rows that are missing', ROWS.slice(0, 6), HEADER, /“Extract 1” holds 6 rows, and the query made 9\..*row limit/],
    ['rows that stand there twice', [...ROWS, ROWS[3] as Cell[]], HEADER, /holds 10 rows, and the query made 9\./],
    ['two as-of dates', changed(3, 'planner_table', 'as_of'), HEADER, /one row with the day.*\(as_of\), and has 2\./],
    ['no as-of date', changed(2, 'planner_table', 'outcomes_since'), HEADER, /one row with the day.*\(as_of\), and has 0\./],
  ])('%s', (_, rows, header, sentence) => {
    expect(said(rows, {}, header)).toMatch(sentence)
  })

  test('an extract of no leads', () => {
    expect(said([['as_of', '', '2026-03-31', '', 0, '', '', 1]])).toMatch(/^No row of “Extract 1” could be read as a lead\./)
  })
})
