import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Papa from 'papaparse'

const DATA = '../shared/data'
const real = existsSync(DATA) ? describe : describe.skip
if (!existsSync(DATA)) console.warn(`NOT RUN: the real histories are not in ${DATA}`)

interface SheetJson {
  readonly name: string
  readonly cells: Readonly<Record<string, { readonly value: string | number | boolean; readonly formula?: string }>>
}

function plan(...args: string[]) {
  const out = join(mkdtempSync(join(tmpdir(), 'tabs-')), 'out')
  const period = ['--target', '1000000', '--start', '2018-07', '--months', '3', '--out', out]
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'workbench/cli/plan.ts', '--', ...args, ...period], {
    encoding: 'utf8',
  })
  const sheets = (): readonly SheetJson[] => JSON.parse(readFileSync(join(out, 'workbook.json'), 'utf8')).sheets
  return { status, stderr, sheets, wrote: () => existsSync(out) }
}

const tabOf = (sheets: readonly SheetJson[], name: string): SheetJson => {
  const found = sheets.find((sheet) => sheet.name === name)
  if (!found) throw new Error(`There is no tab “${name}”, only ${sheets.map((sheet) => sheet.name).join(', ')}`)
  return found
}

/** What stands in two columns beside each text of column A. */
const besideEach = ({ cells }: SheetJson, columns: readonly [string, string]): Map<string, unknown[]> =>
  new Map(
    Object.entries(cells)
      .filter(([where]) => /^A\d+$/.test(where))
      .map(([where, { value }]) => [String(value), columns.map((column) => cells[`${column}${where.slice(1)}`]?.value)]),
  )

const csv = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`${DATA}/${path}`, 'utf8').trim(), { header: true }).data

/** Leads and won ones by a value, counted straight from the file. */
function counted(
  rows: readonly Record<string, string>[],
  value: (row: Record<string, string>) => string,
  won: (row: Record<string, string>) => boolean,
) {
  const counts = new Map<string, [leads: number, deals: number]>()
  for (const row of rows) {
    const [leads, deals] = counts.get(value(row)) ?? [0, 0]
    counts.set(value(row), [leads + 1, deals + (won(row) ? 1 : 0)])
  }
  return counts
}

/** `< 50`, `50 – 199`, `1.5 – < 3`, `≥ 800`, as written in nl_BE: from which size, until below which. */
function boundsOf(label: string): [from: number, until: number] {
  const number = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'))
  const [first = '', last] = label.split(' – ')
  if (first.startsWith('<')) return [Number.NEGATIVE_INFINITY, number(first.slice(1))]
  if (first.startsWith('≥')) return [number(first.slice(1)), Number.POSITIVE_INFINITY]
  if (last?.startsWith('<')) return [number(first), number(last.slice(1))]
  return [number(first), number(last ?? first) + 1]
}

real('tabs around a lead from the real histories', () => {
  test('Maven by the sector of its accounts, all 8,800 opportunities, those without an account kept', () => {
    const made = plan(
      ...['--history', `${DATA}/maven/sales_pipeline_iso_dates.csv`, '--accounts', `${DATA}/maven/accounts.csv`],
      ...['--tabs', 'qualification,profile=sector,returns'],
    )
    expect(made.stderr).toBe('')
    const sheets = made.sheets()
    const sectors = new Map(csv('maven/accounts.csv').map(({ account, sector }) => [account, sector]))
    const expected = counted(
      csv('maven/sales_pipeline_iso_dates.csv'),
      ({ account }) => sectors.get(account ?? '') ?? '(blank)',
      ({ deal_stage }) => deal_stage === 'Won',
    )
    expect(expected.size).toBe(11)
    const rows = besideEach(tabOf(sheets, 'Customer profile: sector'), ['B', 'C'])
    for (const [sector, figures] of expected) expect([sector, rows.get(sector)]).toEqual([sector, figures])
    expect(rows.get('All leads')).toEqual([8800, 4238])
    tabOf(sheets, 'Lead qualification')
    tabOf(sheets, 'Returned leads')
  })

  test('Maven by the size of its accounts: bands of employees and revenue hold all opportunities that have an account, once', () => {
    const made = plan(
      ...['--history', `${DATA}/maven/sales_pipeline_iso_dates.csv`, '--accounts', `${DATA}/maven/accounts.csv`],
      ...['--tabs', 'profile=employees,profile=revenue'],
    )
    expect(made.stderr).toBe('')
    const accounts = new Map(csv('maven/accounts.csv').map((account) => [account.account, account]))
    const opportunities = csv('maven/sales_pipeline_iso_dates.csv')
    for (const column of ['employees', 'revenue']) {
      const rows = besideEach(tabOf(made.sheets(), `Customer profile: ${column}`), ['B', 'C'])
      const bands = [...rows].filter(([label]) => /^[<≥] |^[\d.,]+ – /.test(label))
      expect([column, bands.length]).toEqual([column, 5])
      for (const [label, figures] of bands) {
        const [from, until] = boundsOf(label)
        const inBand = opportunities.filter(({ account }) => {
          const size = Number(accounts.get(account ?? '')?.[column] ?? Number.NaN)
          return from <= size && size < until
        })
        const won = inBand.filter(({ deal_stage }) => deal_stage === 'Won').length
        expect([column, label, figures]).toEqual([column, label, [inBand.length, won]])
      }
      expect(rows.get('(blank)')?.[0]).toBe(8800 - bands.reduce((sum, [, [leads]]) => sum + (leads as number), 0))
    }
  })

  test('Olist by its origins: *unknown* is no customer profile, it counts as blank', () => {
    const made = plan('--history', `${DATA}/olist/leads_joined.csv`, '--deal-size', '1000', '--tabs', 'profile=origin')
    expect(made.stderr).toBe('')
    const rows = besideEach(tabOf(made.sheets(), 'Customer profile: origin'), ['B', 'C'])
    // As published: 1,099 unknown ones with 179 deals, and 60 blank ones with 14.
    expect(rows.get('(blank)')).toEqual([1159, 193])
    expect(rows.get('organic_search')).toEqual([2296, 271])
    expect(rows.has('unknown')).toBe(false)
    expect([...rows.keys()].find((text) => text.startsWith('The profile:'))).toContain('“paid_search”')
  })

  test('Olist by its landing pages: the hundred largest as counted in the file, all others together', () => {
    const made = plan('--history', `${DATA}/olist/leads_joined.csv`, '--deal-size', '1000', '--tabs', 'content=landing_page_id')
    expect(made.stderr).toBe('')
    const rows = besideEach(tabOf(made.sheets(), 'Content: landing_page_id'), ['C', 'D'])
    const expected = counted(
      csv('olist/leads_joined.csv'),
      ({ landing_page_id }) => landing_page_id ?? '',
      ({ won_date }) => won_date !== '',
    )
    const shown = [...rows].filter(([page]) => expected.has(page))
    expect(shown).toHaveLength(100)
    for (const [page, figures] of shown) expect([page, figures]).toEqual([page, expected.get(page)])
    expect(rows.get('All leads')).toEqual([8000, 842])
    const smallest = Math.min(...shown.map(([, [leads]]) => leads as number))
    const left = [...expected].filter(([page]) => !rows.has(page)).map(([, [leads]]) => leads)
    expect(Math.max(...left)).toBeLessThanOrEqual(smallest)
    expect(rows.get('Other values')?.[0]).toBe(left.reduce((sum, leads) => sum + leads, 0))
  })
})

describe('what is asked for wrongly', () => {
  const SAMPLE = ['--history', 'samples/crm-export.csv']
  test.each([
    ['profile', /--tabs profile needs a column/],
    ['returns=Owner', /takes no column/],
    ['leads', /--tabs knows qualification, returns, profile=Column and content=Column/],
    ['profile=Colour', /there is no column “Colour” in the history; its columns are Lead ID, /],
  ])('--tabs %s is refused in one line, and nothing is written', (tabs, message) => {
    const { status, stderr, wrote } = plan(...SAMPLE, '--tabs', tabs)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(message)
    expect(wrote()).toBe(false)
  })
})
