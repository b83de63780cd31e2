import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const SHARED = '../shared/data'
const SAMPLE = ['--history', 'samples/crm-export.csv', '--locale', 'nl_BE', '--start', '2026-01']

interface Summary {
  readonly requiredDeals: number
  readonly requiredLeads: number
  readonly dealSize: number
  readonly leadValueTarget: number
  readonly types: readonly {
    readonly type: string
    readonly leads: number
    readonly deals: number
    readonly requiredLeads: number
  }[]
  readonly months: readonly {
    readonly month: string
    readonly dealsActual: number
    readonly revenueActual: number
    readonly leadsTarget: number
    readonly revenueTarget: number
  }[]
}

/** Runs the command line on the built add-on and reads what it wrote. */
function plan(...args: string[]) {
  const out = join(mkdtempSync(join(tmpdir(), 'plan-')), 'out')
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'workbench/cli/plan.ts', '--', ...args, '--out', out],
    { encoding: 'utf8' },
  )
  const json = <Content>(name: string): Content => JSON.parse(readFileSync(join(out, name), 'utf8')) as Content
  return { status, stderr, stdout, out, json, summary: () => json<Summary>('summary.json') }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('a plan from the sample history, counted live', () => {
  test('typing another goal into the plan gives the very figures of a plan made at that goal', () => {
    const typed = plan(...SAMPLE, '--target', '3000000', '--set', 'RevenueGoal=6000000')
    const made = plan(...SAMPLE, '--target', '6000000')
    expect(typed.status).toBe(0)
    expect(typed.summary()).toEqual(made.summary())
  })

  test('a won lead added to the history adds one deal and its revenue to its month', () => {
    const before = plan(...SAMPLE, '--target', '3000000').summary()
    const after = plan(
      ...SAMPLE,
      '--target',
      '3000000',
      '--append',
      'L-9,2026-02-02,Ebook,Won,2026-02-10,2026-03-05,12345',
    ).summary()
    const march = (summary: Summary) => summary.months.find(({ month }) => month === '2026-03') as Summary['months'][number]
    expect(march(after).dealsActual).toBe(march(before).dealsActual + 1)
    expect(march(after).revenueActual).toBe(march(before).revenueActual + 12345)
  })

  test('types and months add up to their totals', () => {
    const summary = plan(...SAMPLE, '--target', '3000000').summary()
    expect(sum(summary.types.map(({ requiredLeads }) => requiredLeads))).toBe(summary.requiredLeads)
    expect(sum(summary.months.map(({ leadsTarget }) => leadsTarget))).toBe(summary.requiredLeads)
    expect(sum(summary.months.map(({ revenueTarget }) => Math.round(revenueTarget * 100)))).toBe(300000000)
  })

  test('service calls are as many for 36 months as for 12, at most 160, with no read after a write', () => {
    const calls = (months: string) =>
      plan(...SAMPLE, '--target', '3000000', '--months', months).json<{ total: number; readsAfterWrite: number }>('calls.json')
    const twelve = calls('12')
    expect(calls('36').total).toBe(twelve.total)
    expect(twelve.total).toBeLessThanOrEqual(160)
    expect(twelve.readsAfterWrite).toBeLessThanOrEqual(1)
  })

  test('no cell holds an error, and every headline holds a formula', () => {
    const made = plan(...SAMPLE, '--target', '3000000')
    const workbook = made.json<{
      sheets: { name: string; cells: Record<string, { value: unknown; formula?: string }> }[]
      namedRanges: Record<string, string>
    }>('workbook.json')
    for (const sheet of workbook.sheets)
      for (const { value } of Object.values(sheet.cells)) expect(String(value)).not.toMatch(/^#[A-Z]/)
    for (const name of ['RequiredDeals_p1', 'RequiredLeads_p1', 'LeadValueTarget_p1', 'DealSize_p1']) {
      const [tab, cell] = (workbook.namedRanges[name] as string).split('!') as [string, string]
      const sheet = workbook.sheets.find((candidate) => candidate.name === tab.replace(/^'|'$/g, ''))
      expect(sheet?.cells[cell]?.formula).toMatch(/^=/)
    }
  })

  test('lead types that look like formulas or patterns stay text and are counted exactly', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    const rows = ['=1+1', '*', 'a?', 'A?', '<b>', '__proto__'].map(
      (type, index) => `${index},2026-01-0${index + 1},${type},Won,2026-02-0${index + 1},100`,
    )
    writeFileSync(join(folder, 'hostile.csv'), ['Lead ID,Created,Lead type,Status,Closed on,Amount', ...rows].join('\n'))
    const made = plan('--history', join(folder, 'hostile.csv'), '--locale', 'nl_BE', '--start', '2026-01', '--target', '1000')
    expect(made.stderr).toBe('')
    const summary = made.summary()
    expect(summary.types.map(({ type }) => type).sort()).toEqual(['*', '<b>', '=1+1', 'A?', '__proto__', 'a?'].sort())
    expect(summary.types.every(({ leads, deals }) => leads === 1 && deals === 1)).toBe(true)
    expect(summary.months[1]?.dealsActual).toBe(6)
  })
})

describe('what cannot be done is said in one line, and nothing is written', () => {
  test.each([
    ['a file that is not there', ['--history', 'nowhere.csv', '--target', '1000', '--start', '2026-01'], /no file nowhere\.csv/],
    ['a goal of 0', [...SAMPLE, '--target', '0'], /no revenue goal above 0/],
    ['an unknown column', [...SAMPLE, '--target', '1000', '--map', 'leadType=Nothing'], /no column “Nothing”/],
    ['an unknown role', [...SAMPLE, '--target', '1000', '--map', 'colour=Status'], /no role “colour”/],
  ])('%s', (_, args, message) => {
    const { status, stderr, out } = plan(...args)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toMatch(message)
    expect(existsSync(out)).toBe(false)
  })
})

const onRealData = existsSync(SHARED) ? describe : describe.skip
if (!existsSync(SHARED)) console.warn('The real histories are not here (../shared/data): the tests on them are skipped.')

onRealData('real histories (figures: the notes beside the data)', () => {
  const maven = (dates: string) =>
    plan(
      '--history',
      `${SHARED}/maven/sales_pipeline_${dates}_dates.csv`,
      '--target',
      '12000000',
      '--start',
      '2018-01',
      '--months',
      '12',
    )

  test('Maven: both date formats make the same plan, to the last cent', () => {
    const iso = maven('iso').summary()
    expect(maven('us').summary()).toEqual(iso)
    expect(sum(iso.types.map(({ deals }) => deals))).toBe(4238)
    expect(iso.dealSize).toBe(2360.91)
    expect(iso.requiredDeals).toBe(5083)
  })

  test('Olist: joined or in two tabs, each origin as published', () => {
    const rest = ['--target', '1000000', '--deal-size', '5000', '--start', '2018-06']
    const joined = plan('--history', `${SHARED}/olist/leads_joined.csv`, ...rest)
    const tabs = plan(
      '--history',
      `${SHARED}/olist/olist_marketing_qualified_leads_dataset.csv`,
      '--deals',
      `${SHARED}/olist/olist_closed_deals_dataset.csv`,
      ...rest,
    )
    expect(tabs.summary()).toEqual(joined.summary())
    const published = {
      organic_search: [2296, 271],
      paid_search: [1586, 195],
      social: [1350, 75],
      unknown: [1099, 179],
      direct_traffic: [499, 56],
      email: [493, 15],
      referral: [284, 24],
      other: [150, 4],
      display: [118, 6],
      other_publicities: [65, 3],
      '(blank)': [60, 14],
    }
    expect(Object.fromEntries(joined.summary().types.map(({ type, leads, deals }) => [type, [leads, deals]]))).toEqual(published)
    expect(joined.stdout).toContain('1 deal was won before its lead was created')
  })
})

describe('confidence and chances in the plan tab', () => {
  interface Workbook {
    readonly sheets: readonly { readonly cells: Readonly<Record<string, { readonly value: unknown }>> }[]
  }
  /** The figure beside a label of the workings. */
  const beside = (made: ReturnType<typeof plan>, label: string): number => {
    const cells = made.json<Workbook>('workbook.json').sheets.at(-1)?.cells ?? {}
    const row = Object.keys(cells)
      .find((at) => cells[at]?.value === label)
      ?.slice(1)
    return cells[`B${row}`]?.value as number
  }
  const oneType = (): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'one-type-')), 'one.csv')
    const lines = Array.from({ length: 900 }, (_, index) => {
      const created = new Date(Date.UTC(2025, 0, 1 + Math.floor(index * 0.7))).toISOString().slice(0, 10)
      const closed = new Date(Date.UTC(2025, 0, 15 + Math.floor(index * 0.7))).toISOString().slice(0, 10)
      return index % 9 === 0 ? `${index},${created},Won,${closed},${5000 + index * 10}` : `${index},${created},Lost,${closed},`
    })
    writeFileSync(file, ['Lead ID,Created,Status,Closed on,Amount', ...lines].join('\n'))
    return file
  }

  test('of one lead type: the chance of the deals exact to a millionth, confident leads those of the beta-binomial', () => {
    const made = plan('--history', oneType(), '--start', '2027-01', '--target', '1000000', '--deal-size', '100000')
    const summary = made.summary() as Summary & { confidentLeads: number; chanceOfDeals: number }
    // 100 deals of 900 leads, all finished: R, by exact summation (oracles.md), for 10 deals at 80 %.
    expect(summary.types[0]).toMatchObject({ leads: 900, deals: 100 })
    expect(summary.confidentLeads).toBe(113)
    expect(Math.abs(summary.chanceOfDeals - beside(made, 'Chance of the deals on the day, exact'))).toBeLessThan(1e-6)
  })

  test('of several lead types: both chances within two points of the exact ones', () => {
    const made = plan(...SAMPLE, '--target', '3000000')
    const summary = made.summary() as Summary & { chanceOfRevenue: number; chanceOfDeals: number }
    expect(Math.abs(summary.chanceOfDeals - beside(made, 'Chance of the deals on the day, exact'))).toBeLessThan(0.02)
    expect(Math.abs(summary.chanceOfRevenue - beside(made, 'Chance of the revenue on the day, exact'))).toBeLessThan(0.02)
  })

  const onMaven = existsSync(SHARED) ? test : test.skip
  onMaven('also where most leads are won, for which a better market has no room: Maven by product', () => {
    const history = `${SHARED}/maven/sales_pipeline_iso_dates.csv`
    const made = plan('--history', history, '--map', 'leadType=product', '--start', '2018-01', '--target', '12000000')
    const summary = made.summary() as Summary & { chanceOfRevenue: number; chanceOfDeals: number }
    expect(Math.abs(summary.chanceOfDeals - beside(made, 'Chance of the deals on the day, exact'))).toBeLessThan(0.02)
    expect(Math.abs(summary.chanceOfRevenue - beside(made, 'Chance of the revenue on the day, exact'))).toBeLessThan(0.02)
  })

  test('months add up to the confident leads where both teams plan on them, and the chance is higher', () => {
    interface Agreed extends Summary {
      readonly confidentLeads: number
      readonly agreedLeads: number
      readonly chanceOfRevenue: number
    }
    const average = plan(...SAMPLE, '--target', '3000000').summary() as Agreed
    const sure = plan(
      ...SAMPLE,
      '--target',
      '3000000',
      '--set',
      'PlanOn=confidence',
      '--set',
      'Confidence=0.9',
    ).summary() as Agreed
    expect(average.agreedLeads).toBe(average.requiredLeads)
    expect(sure.agreedLeads).toBe(sure.confidentLeads)
    expect(sure.confidentLeads).toBeGreaterThan(average.confidentLeads)
    expect(sum(sure.months.map(({ leadsTarget }) => leadsTarget))).toBe(sure.confidentLeads)
    expect(sure.leadValueTarget).toBeGreaterThan(average.leadValueTarget)
    expect(sure.chanceOfRevenue).toBeGreaterThan(average.chanceOfRevenue)
  })
})

test('pieces of content close the gap between the leads needed and those of the last months; the cheapest mix is the one of the domain', () => {
  interface Sheet {
    readonly cells: Readonly<Record<string, { readonly value: unknown }>>
  }
  const made = plan(
    ...SAMPLE,
    '--target',
    '3000000',
    '--set',
    'LeadsPerPiece=5',
    '--cost',
    'Ebook=20',
    '--cost',
    'Demo request=100',
  )
  const cells = made.json<{ sheets: readonly Sheet[] }>('workbook.json').sheets.at(-1)?.cells ?? {}
  const rowOf = (label: string, after = 0): number =>
    Object.keys(cells)
      .filter((at) => at.startsWith('A') && cells[at]?.value === label)
      .map((at) => Number(at.slice(1)))
      .find((row) => row > after) as number
  const number = (at: string): number => cells[at]?.value as number
  const reality = rowOf('Reality check')
  const leads = rowOf('Leads', reality)
  expect(number(`B${rowOf('Pieces of content', reality)}`)).toBeCloseTo((number(`B${leads}`) - number(`C${leads}`)) / 5, 9)

  // Demo requests cost less for each euro of lead value, and nothing limits them: they bring the whole goal.
  const mix = rowOf('Cheapest mix: what the goal costs in leads')
  const demos = rowOf('Demo request', mix)
  const { types } = made.json<{ types: readonly { type: string; leadValue: number }[] }>('summary.json')
  const value = types.find(({ type }) => type === 'Demo request')?.leadValue as number
  expect(number(`G${demos}`)).toBeCloseTo(3000000 / value, 6)
  expect(number(`G${rowOf('Ebook', mix)}`)).toBe(0)
  expect(number(`H${rowOf('All types', mix)}`)).toBeCloseTo((3000000 / value) * 100, 4)
})

test('a cost for a lead type that the history does not hold is refused in one line', () => {
  const { status, stderr, out } = plan(...SAMPLE, '--target', '3000000', '--cost', 'Billboard=20')
  expect([status, existsSync(out)]).toEqual([1, false])
  expect(stderr).toMatch(/There is no lead type “Billboard” in this history; its types are Ebook, Webinar/)
})
