import { describe, expect, test } from '@jest/globals'
import type { LeadTabMade, LeadTabRequest } from '../../../src/host/handlers/contract'
import { RATE_COLUMNS } from '../../../src/plan/columns'
import { ask } from '../../../workbench/cli/built-workbench'
import { isCellError } from '../../../workbench/model/cell'
import { changeLines } from '../../../workbench/model/change-lines'
import { eachCell, type SheetModel } from '../../../workbench/model/sheet-model'
import { sheetById } from '../../../workbench/model/workbook-model'
import { type HistoryWorkbook, historyWorkbook } from '../../support/history-workbook'
import { asCalculated, placeOf, plannedWorkbook } from '../../support/planned-workbook'

/** Accounts of two sectors; the leads of Delta have an account that nobody knows. */
const ACCOUNTS = 'Account,Sector\nAlfa,Steel\nBeta,Steel\nGamma,Food\n'
const HEADER = 'Lead ID,Created,Lead type,Status,Closed on,Amount,Account,Campaign'

/** So many leads of an account, so many of them won, the others lost; two campaigns. */
const leadsOf = (account: string, leads: number, won: number): string[] =>
  Array.from({ length: leads }, (_, index) => {
    const [status, amount] = index < won ? ['Won', '1000'] : ['Lost', '']
    const type = index % 2 === 0 ? 'Ebook' : 'Demo'
    return `${account || 'blank'}-${index},2025-0${1 + (index % 6)}-10,${type},${status},2025-09-01,${amount},${account},${index % 4 === 0 ? 'Fair' : 'Guide'}`
  })

const HISTORY = [
  HEADER,
  ...leadsOf('Alfa', 40, 8),
  ...leadsOf('Beta', 60, 22),
  ...leadsOf('Gamma', 80, 6),
  ...leadsOf('Delta', 12, 1),
  ...leadsOf('', 8, 0),
].join('\n')

const workbook = (): HistoryWorkbook => historyWorkbook({ 'CRM export': HISTORY, Accounts: ACCOUNTS })

/** The same, with a plan for the history. */
function workbookWithPlan(): HistoryWorkbook & { readonly planSheetId: number } {
  const { model, workbench, history, plan } = plannedWorkbook({ months: 3 }, { csv: HISTORY })
  const source = { leadsSheetId: history.id, dealsSheetId: null, choices: { leads: {} } }
  return { model, workbench, tabs: [history], source, planSheetId: plan.sheetId }
}
/** The column of a tab, 0-based. */
const columnIn = ({ tabs }: HistoryWorkbook, tab: number, column: number) => ({ sheetId: (tabs[tab] as SheetModel).id, column })

function make({ workbench, model }: HistoryWorkbook, request: LeadTabRequest): LeadTabMade & { readonly tab: SheetModel } {
  asCalculated(model)
  const made = ask<LeadTabMade>(workbench, 'makeLeadTab', request)
  return { ...made, tab: sheetById(model, made.sheetId) }
}

/** The rows of a tab, as they are read: text and numbers from left to right, without the blanks. */
function rowsOf(tab: SheetModel): (string | number)[][] {
  const rows: (string | number)[][] = []
  for (const [row, , { value }] of eachCell(tab)) {
    rows[row] ??= []
    if (isCellError(value)) throw new Error(`${tab.name}: ${value.error} in row ${row + 1}`)
    if (value !== '') rows[row]?.push(value as string | number)
  }
  return rows.filter((row) => row && row.length > 0)
}
const rowOf = (tab: SheetModel, first: string): (string | number)[] => {
  const found = rowsOf(tab).find(([text]) => text === first)
  if (!found) throw new Error(`“${first}” begins no row of ${tab.name}`)
  return found
}

describe('the ideal customer profile', () => {
  test('by a column of another tab, looked up by the key that both share; leads without one are kept', async () => {
    const planned = workbook()
    const attribute = columnIn(planned, 1, 1)
    const { tab, remarks } = make(planned, {
      kind: 'profile',
      language: 'en',
      source: planned.source,
      attribute,
      planSheetId: null,
    })
    await planned.workbench.recalculate()
    // Counted by hand: Alfa and Beta are Steel, Gamma is Food, Delta and the blank ones are neither.
    expect(rowOf(tab, 'Steel').slice(1, 4)).toEqual([100, 30, 0.3])
    expect(rowOf(tab, 'Food').slice(1, 4)).toEqual([80, 6, 0.075])
    expect(rowOf(tab, '(blank)').slice(1, 4)).toEqual([20, 1, 0.05])
    expect(rowOf(tab, 'All leads').slice(1, 4)).toEqual([200, 37, 37 / 200])
    expect(rowOf(tab, 'Leads with Sector').slice(1, 4)).toEqual([180, 36, 0.2])
    expect(remarks).toEqual([{ code: 'keysNotFound', details: { count: 1, tab: 'Accounts', keys: ['Delta'] } }])
    expect(tab.name).toBe('Customer profile: Sector')
  })

  test('steadies each rate between its own and the mean of all, says the lift and the lead value that follow, and names the best', async () => {
    const planned = workbook()
    const attribute = columnIn(planned, 1, 1)
    const { tab } = make(planned, { kind: 'profile', language: 'en', source: planned.source, attribute, planSheetId: null })
    await planned.workbench.recalculate()
    const [, , , naive, rate, low, high, lift, value, verdict] = rowOf(tab, 'Steel') as number[]
    const [, , , , all] = rowOf(tab, 'All leads') as number[]
    expect(rate as number).toBeLessThan(naive as number)
    expect([(low as number) < (rate as number), (rate as number) < (high as number)]).toEqual([true, true])
    expect(lift).toBeCloseTo((rate as number) / (all as number), 9)
    // Every won deal of this history brought 1,000.
    expect(value).toBeCloseTo((rate as number) * 1000, 9)
    expect(verdict).toBe('Better than other values, beyond chance')
    expect(rowsOf(tab).map(([text]) => text)).toContainEqual(expect.stringContaining('The profile: Sector “Steel”'))
  })

  test('a cell that says that nothing is known counts as blank, and the tab says so', async () => {
    const history = [
      HEADER,
      ...leadsOf('Alfa', 40, 8),
      ...leadsOf('Onbekend', 60, 50),
      ...leadsOf('Beta', 40, 9),
      ...leadsOf('', 5, 1),
    ]
    const planned = historyWorkbook({ 'CRM export': history.join('\n') })
    const attribute = columnIn(planned, 0, 6)
    const { tab } = make(planned, { kind: 'profile', language: 'en', source: planned.source, attribute, planSheetId: null })
    await planned.workbench.recalculate()
    expect(rowOf(tab, '(blank)').slice(1, 3)).toEqual([65, 51])
    expect(rowsOf(tab).flat().join('\n')).toContain('Onbekend counts as (blank), too.')
    expect(rowsOf(tab).map(([first]) => first)).not.toContain('Onbekend')
  })

  test('compares the best value with the leads that have one, where it is filled in on the way', async () => {
    const history = [HEADER, ...leadsOf('Alfa', 60, 30), ...leadsOf('Beta', 60, 6), ...leadsOf('', 120, 0)]
    const planned = historyWorkbook({ 'CRM export': history.join('\n') }, 'en_US')
    const attribute = columnIn(planned, 0, 6)
    const { tab } = make(planned, { kind: 'profile', language: 'en', source: planned.source, attribute, planSheetId: null })
    await planned.workbench.recalculate()
    const lift = (rowOf(tab, 'Alfa')[4] as number) / (rowOf(tab, 'Leads with Account')[4] as number)
    const told = rowsOf(tab).map(([first]) => String(first))
    expect(told).toContainEqual(expect.stringContaining(`${lift.toFixed(2)} times the average of leads with Account.`))
  })

  test('sizes stand in bands, from small to large, with every lead in one of them; as pieces of content numbers stay what they are', async () => {
    const size = (row: number): string => (row % 10 === 9 ? '' : row % 10 === 8 ? 'unknown' : `${1 + ((row * 37) % 997)}`)
    const rows = HISTORY.split('\n').map((row, index) => `${row},${index === 0 ? 'Employees' : size(index)}`)
    const planned = historyWorkbook({ 'CRM export': rows.join('\n') })
    const attribute = columnIn(planned, 0, 8)
    const { tab } = make(planned, { kind: 'profile', language: 'en', source: planned.source, attribute, planSheetId: null })
    await planned.workbench.recalculate()
    const bands = rowsOf(tab).filter(([first]) => /^[<≥]|^\d+ – \d+$/.test(String(first)))
    expect(bands.map(([band]) => band)).toEqual(['< 200', '200 – 399', '400 – 599', '600 – 799', '≥ 800'])
    expect(rowOf(tab, '(blank)')[1]).toBe(40)
    expect(bands.reduce((sum, [, leads]) => sum + (leads as number), 0)).toBe(160)
    expect(rowsOf(tab).flat().join('\n')).toContain('Sizes are in 5 bands')
    const content = { kind: 'content', language: 'en', source: planned.source, attribute, planSheetId: null } as const
    expect(() => make(planned, content)).toThrow(/“Employees” has 160 different values/)
  })

  test('of many values names none that stands out by itself, where all of them together differ no more than luck makes them', async () => {
    // Of twelve accounts with 40 leads one has won 14, the others 5: the interval of that one lies above the average.
    const accounts = Array.from({ length: 12 }, (_, account) => leadsOf(`A${account}`, 40, account === 0 ? 14 : 5))
    const planned = historyWorkbook({ 'CRM export': [HEADER, ...accounts.flat()].join('\n') })
    const { tab } = make(planned, {
      ...{ kind: 'profile', language: 'en', source: planned.source },
      attribute: columnIn(planned, 0, 6),
      planSheetId: null,
    })
    await planned.workbench.recalculate()
    const [, , , , , low, , , , verdict] = rowOf(tab, 'A0')
    expect(low as number).toBeGreaterThan(rowOf(tab, 'All leads')[4] as number)
    expect(rowOf(tab, 'Chance that luck alone does this')[1] as number).toBeGreaterThan(0.1)
    expect(verdict).toBe('No clear difference')
    expect(rowsOf(tab).map(([text]) => text)).toContainEqual(expect.stringContaining('no more than chance makes them'))
  })

  test('reads the deal size of the plan, so that a lead value is the same in both', async () => {
    const planned = workbookWithPlan()
    const attribute = columnIn(planned, 0, 7)
    const { tab } = make(planned, {
      kind: 'profile',
      language: 'en',
      source: planned.source,
      attribute,
      planSheetId: planned.planSheetId,
    })
    planned.workbench.typeInto('DealSizeOverride_p1', '2500')
    await planned.workbench.recalculate()
    const guide = rowOf(tab, 'Guide') as number[]
    expect(guide[8]).toBeCloseTo((guide[4] as number) * 2500, 9)
  })

  test.each([
    ['filled in on won deals only', 'Won deals only', /only filled in on won deals/],
    ['that is empty', 'Nothing', /is empty in every row/],
    ['that tells leads apart one by one', 'Lead ID', /“Lead ID” has 200 different values for 200 leads/],
  ])('by a column %s is refused, and nothing is written', (_, header, message) => {
    const rows = HISTORY.split('\n').map((row, index) =>
      index === 0 ? `${row},Won deals only,Nothing` : `${row},${row.includes(',Won,') ? 'pet' : ''},`,
    )
    const planned = historyWorkbook({ 'CRM export': rows.join('\n') })
    const { source } = planned
    const before = planned.model.sheets.map(({ name }) => name)
    const column = (rows[0] ?? '').split(',').indexOf(header)
    expect(() =>
      make(planned, { kind: 'profile', language: 'en', source, attribute: columnIn(planned, 0, column), planSheetId: null }),
    ).toThrow(message)
    expect(planned.model.sheets.map(({ name }) => name)).toEqual(before)
  })
})

describe('content', () => {
  test('ranks the pieces by total lead value, and says how many more close the gap that the plan leaves', async () => {
    const planned = workbookWithPlan()
    const attribute = columnIn(planned, 0, 7)
    const { tab } = make(planned, {
      kind: 'content',
      language: 'en',
      source: planned.source,
      attribute,
      planSheetId: planned.planSheetId,
    })
    await planned.workbench.recalculate()
    const guide = rowOf(tab, 'Guide') as number[]
    const fair = rowOf(tab, 'Fair') as number[]
    // Every fourth lead came from the fair: 50 of 200.
    expect([guide[1], fair[1]]).toEqual([150, 50])
    expect(guide[5]).toBeCloseTo((guide[1] as number) * (guide[4] as number), 6)
    expect([guide[6], fair[6]]).toEqual([1, 2])
    const gap = rowOf(tab, 'Leads a month still missing')[1] as number
    // 200 leads of two pieces, in six months.
    expect(rowOf(tab, 'Pieces that brought leads')[1]).toBe(2)
    expect(rowOf(tab, 'Leads of these pieces, in 6 months')[1]).toBe(200)
    expect(rowOf(tab, 'Leads per piece')[1]).toBe(100)
    expect(rowOf(tab, 'New pieces a month that close the gap')[1]).toBe(Math.ceil(gap / 100))
  })

  test('a lead per piece is that of all pieces, the grouped ones too; leads without a piece are nobody’s', async () => {
    const pieces = Array.from({ length: 150 }, (_, piece) => leadsOf(`P${piece}`, piece < 20 ? 30 : 2, piece < 20 ? 3 : 0))
    const planned = historyWorkbook({ 'CRM export': [HEADER, ...pieces.flat(), ...leadsOf('', 40, 1)].join('\n') })
    const { tab } = make(planned, {
      ...{ kind: 'content', language: 'en', source: planned.source },
      attribute: columnIn(planned, 0, 6),
      planSheetId: null,
    })
    planned.workbench.typeInto(`'${tab.name}'!B6`, '60')
    await planned.workbench.recalculate()
    expect(rowOf(tab, 'Pieces that brought leads')[1]).toBe(150)
    expect(rowOf(tab, 'Leads of these pieces, in 6 months')[1]).toBe(20 * 30 + 130 * 2)
    expect(rowOf(tab, 'Leads per piece')[1]).toBeCloseTo(860 / 150, 9)
    expect(rowOf(tab, 'New pieces a month that close the gap')[1]).toBe(Math.ceil(60 / (860 / 150)))
  })
})

describe('returned leads', () => {
  /** Lines as people fill them in, from a row of the tab on. */
  const fillIn = (
    { workbench }: HistoryWorkbook,
    tab: SheetModel,
    from: number,
    lines: readonly (readonly [lead: string, type: string, reason: string, reviewer: string, verdict: string])[],
  ): void =>
    lines.forEach((line, index) => {
      for (const [at, column] of ['A', 'B', 'C', 'E', 'F'].entries())
        if (line[at]) workbench.typeInto(`'${tab.name}'!${column}${from + index}`, line[at])
    })
  /** What stands beside a text in the sums. */
  const beside = (tab: SheetModel, text: string): (string | number)[] => {
    const found = rowsOf(tab).find((row) => row.includes(text))
    if (!found) throw new Error(`“${text}” is nowhere in ${tab.name}`)
    return found.slice(found.lastIndexOf(text) + 1)
  }
  /** The first table of the sums. */
  const byType = (tab: SheetModel, type: string): number[] => {
    const rows = rowsOf(tab).map((row) => row.slice(row.lastIndexOf(type)))
    return rows
      .find(([first, leads, , upheld]) => first === type && typeof leads === 'number' && upheld !== undefined)
      ?.slice(1) as number[]
  }
  const returns = ({ source }: HistoryWorkbook, planSheetId: number | null = null): LeadTabRequest => ({
    ...{ kind: 'returns', language: 'en', source },
    planSheetId,
  })
  const planIn = ({ model }: HistoryWorkbook): SheetModel =>
    model.sheets.find(({ name }) => name.startsWith('Revenue plan')) as SheetModel
  const FIRST_LINE = 9

  test('count in the return rate when sent back, and in the rate without them when a reviewer upholds it', async () => {
    const planned = workbook()
    const { tab } = make(planned, returns(planned))
    fillIn(planned, tab, FIRST_LINE, [
      ['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld'],
      ['Alfa-3', 'Demo', 'No budget', 'Jan', 'Overturned'],
      ['Beta-0', 'Ebook', 'Wrong contact data', 'Els', 'Upheld'],
      ['Beta-2', 'Ebook', 'No budget', '', ''],
    ])
    await planned.workbench.recalculate()
    // 100 leads of each type; of Demo two came back, one upheld and one overturned.
    expect(byType(tab, 'Demo').slice(0, 5)).toEqual([100, 2, 1, 0.02, 0.5])
    expect(byType(tab, 'Ebook').slice(0, 5)).toEqual([100, 2, 1, 0.02, 0])
    const [, , , , , used, without] = byType(tab, 'Demo')
    expect(without).toBeCloseTo(((used as number) * 100) / 99, 9)
    expect(beside(tab, 'Not yet reviewed')).toEqual([1])
    // Of four returns three are for want of budget: a share of what came back, not a rate of leads.
    const byReason = rowsOf(tab).map((row) => row.slice(row.lastIndexOf('No budget')))
    expect(byReason).toContainEqual(['No budget', 3, 0.75, 0.5])
    expect(rowsOf(tab).flat()).toContain('Share of returns')
  })

  test('a verdict without a reviewer is no verdict yet, and the tab says so', async () => {
    const planned = workbook()
    const { tab } = make(planned, returns(planned))
    fillIn(planned, tab, FIRST_LINE, [
      ['Alfa-1', 'Demo', 'No budget', '', 'Upheld'],
      ['Alfa-3', 'Demo', 'No budget', '', 'Overturned'],
      ['Alfa-5', 'Demo', 'No budget', 'Jan', 'Upheld'],
      ['Alfa-7', 'Demo', 'No budget', '', ''],
    ])
    await planned.workbench.recalculate()
    expect(byType(tab, 'Demo').slice(1, 5)).toEqual([4, 1, 0.04, 0])
    expect(beside(tab, 'Verdicts without a reviewer')).toEqual([2])
    expect(beside(tab, 'Not yet reviewed')).toEqual([3])
    const message = () => planned.workbench.value(`'${tab.name}'!A6`)
    expect(message()).toMatch(/^Verdicts without a reviewer: 2\. They do not count/)
    for (const row of [0, 1]) planned.workbench.typeInto(`'${tab.name}'!E${FIRST_LINE + row}`, 'Els')
    await planned.workbench.recalculate()
    expect([message(), byType(tab, 'Demo')[2], beside(tab, 'Not yet reviewed')]).toEqual(['', 2, [1]])
  })

  test('another agreed reviewer changes nothing in lines that were reviewed before', async () => {
    const planned = workbook()
    const { tab } = make(planned, returns(planned))
    planned.workbench.typeInto(`'${tab.name}'!B5`, 'Els')
    fillIn(planned, tab, FIRST_LINE, [['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld']])
    planned.workbench.typeInto(`'${tab.name}'!B5`, 'Jan')
    await planned.workbench.recalculate()
    expect(planned.workbench.value(`'${tab.name}'!E${FIRST_LINE}`)).toBe('Els')
    expect([...eachCell(tab)].filter(([row, column, { formula }]) => row >= 7 && column < 7 && formula)).toEqual([])
  })

  test('lines count wherever they are typed below the heads, also where rows are inserted and added', async () => {
    const planned = workbook()
    const { tab } = make(planned, returns(planned))
    const line = ['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld'] as const
    fillIn(planned, tab, 409, [line])
    changeLines(planned.model, tab, { axis: 'row', kind: 'insert', at: FIRST_LINE - 1, count: 2 })
    fillIn(planned, tab, FIRST_LINE, [line])
    changeLines(planned.model, tab, { axis: 'row', kind: 'insert', at: tab.rows, count: 10 })
    fillIn(planned, tab, tab.rows, [line])
    await planned.workbench.recalculate()
    expect(byType(tab, 'Demo').slice(1, 3)).toEqual([3, 3])
  })

  test('a line with another lead type is named as such, and one that differs in capitals is another', async () => {
    const planned = workbook()
    const { tab } = make(planned, returns(planned))
    fillIn(planned, tab, FIRST_LINE, [
      ['Alfa-1', 'demo', 'No budget', 'Els', 'Upheld'],
      ['Alfa-3', 'D*', '', 'Els', 'Upheld'],
      ['Alfa-5', '', '', '', ''],
    ])
    await planned.workbench.recalculate()
    expect(byType(tab, 'Demo').slice(1, 3)).toEqual([0, 0])
    expect(beside(tab, 'Another lead type, or none')).toEqual([3, 2])
  })

  test('reads the leads and the rate in use of the plan, an override included', async () => {
    const planned = workbookWithPlan()
    const plan = planIn(planned)
    const { tab } = make(planned, returns(planned, plan.id))
    const [row] = placeOf(plan, 'rates of Demo', RATE_COLUMNS.rateOverride)
    planned.workbench.typeInto(`'${plan.name}'!I${row + 1}`, '40%')
    await planned.workbench.recalculate()
    expect(byType(tab, 'Demo').slice(0, 6)).toEqual([100, 0, 0, 0, '–', 0.4])
  })

  test('without a plan it reads none, also where there is one for the same leads', () => {
    const planned = workbookWithPlan()
    const { tab } = make(planned, returns(planned))
    expect([...eachCell(tab)].filter(([, , { formula }]) => formula?.includes("'Revenue plan"))).toEqual([])
  })

  test('the total is about every line in each column, those of another lead type included', async () => {
    const planned = workbook()
    const { tab } = make(planned, returns(planned))
    fillIn(planned, tab, FIRST_LINE, [
      ['Alfa-1', 'Demo', 'No budget', 'Els', 'Upheld'],
      ['Alfa-3', 'Demo', 'No budget', 'Els', 'Overturned'],
      ['Beta-0', 'Ebook', 'No budget', 'Els', 'Overturned'],
      ['Beta-2', 'ebook', 'No budget', 'Els', 'Overturned'],
      ['Beta-4', '', 'No budget', '', ''],
    ])
    await planned.workbench.recalculate()
    expect(beside(tab, 'Another lead type, or none')).toEqual([2, 0])
    expect(byType(tab, 'All returns')).toEqual([200, 5, 1, 0.025, 0.75])
    expect(beside(tab, 'Not yet reviewed')).toEqual([1])
  })

  test('a lead type that a refresh adds to the plan is said to be missing in the tab', async () => {
    const planned = workbookWithPlan()
    const plan = planIn(planned)
    const { tab } = make(planned, returns(planned, plan.id))
    const missing = async () => {
      await planned.workbench.recalculate()
      return beside(tab, 'Lead types of the plan that are not here')
    }
    expect(await missing()).toEqual([0])
    const [row] = placeOf(plan, 'rates of Demo', RATE_COLUMNS.leads)
    changeLines(planned.model, plan, { axis: 'row', kind: 'insert', at: row + 1, count: 1 })
    planned.workbench.typeInto(`'${plan.name}'!B${row + 2}`, '70')
    expect(await missing()).toEqual([1])
    changeLines(planned.model, plan, { axis: 'row', kind: 'remove', at: row, count: 1 })
    expect(await missing()).toEqual([1])
  })
})

describe('the lead qualification matrix', () => {
  test('grades as LEAD_GRADE does with the same block, and says who acts within how long', async () => {
    const planned = workbook()
    const { tab } = make(planned, { kind: 'qualification', language: 'en' })
    const at = (cell: string) => `'${tab.name}'!${cell}`
    const heads = rowsOf(tab).findIndex((row) => row[0] === 'Lead')
    const sheetRow = [...eachCell(tab)].find(([, , { value }]) => value === 'Fit points')?.[0] as number
    expect(heads).toBeGreaterThan(0)
    const block = "'Lead qualification'!A19:D22"
    for (const [index, [fit, interest]] of [
      [80, 90],
      [20, 10],
      [40, 40],
      [39, 70],
    ].entries()) {
      const row = sheetRow + 2 + index
      planned.workbench.typeInto(at(`B${row}`), String(fit))
      planned.workbench.typeInto(at(`C${row}`), String(interest))
      planned.workbench.typeInto(`'Accounts'!H${index + 1}`, `=LEAD_GRADE(${fit};${interest};${block})`)
    }
    await planned.workbench.recalculate()
    const grades = [0, 1, 2, 3].map((index) => planned.workbench.value(at(`D${sheetRow + 2 + index}`)))
    expect(grades).toEqual(['A', 'D', 'B', 'C'])
    expect([1, 2, 3, 4].map((row) => planned.workbench.value(`'Accounts'!H${row}`))).toEqual(grades)
    expect(planned.workbench.value(at(`E${sheetRow + 2}`))).toBe('Sales')
    expect(planned.workbench.value(at(`F${sheetRow + 2}`))).toBe(4)
  })
})

describe('made once more', () => {
  test.each(['qualification', 'returns'] as const)(
    '%s is shown as people left it, and another is made only when asked for',
    (kind) => {
      const planned = workbook()
      const request = { kind, language: 'en', source: planned.source, planSheetId: null } as LeadTabRequest
      const first = make(planned, request)
      planned.workbench.typeInto(`'${first.tab.name}'!A9`, 'ours')
      planned.model.activeSheetId = planned.source.leadsSheetId
      const again = make(planned, { ...request, language: 'nl' })
      expect([again.sheetId, again.wasThere, first.wasThere]).toEqual([first.sheetId, true, false])
      expect([planned.model.activeSheetId, planned.model.sheets.length]).toEqual([first.sheetId, 3])
      expect(planned.workbench.value(`'${first.tab.name}'!A9`)).toBe('ours')
      const other = make(planned, { ...request, another: true })
      expect([other.sheetName, other.wasThere]).toEqual([`${first.sheetName} (2)`, false])
    },
  )

  test('what was measured is measured anew, in a tab of its own', () => {
    const planned = workbook()
    const request = {
      kind: 'content',
      language: 'en',
      source: planned.source,
      attribute: columnIn(planned, 0, 7),
      planSheetId: null,
    } as const
    expect([make(planned, request), make(planned, request)].map(({ wasThere }) => wasThere)).toEqual([false, false])
  })
})

test.each(['en', 'nl', 'fr'] as const)('every tab computes without an error, in %s', async (language) => {
  const planned = workbook()
  const attribute = columnIn(planned, 0, 7)
  const made = (
    [
      { kind: 'qualification', language },
      { kind: 'returns', language, source: planned.source, planSheetId: null },
      { kind: 'profile', language, source: planned.source, attribute, planSheetId: null },
      { kind: 'content', language, source: planned.source, attribute, planSheetId: null },
    ] as const
  ).map((request) => make(planned, request).tab)
  await planned.workbench.recalculate()
  for (const tab of made) expect(rowsOf(tab).length).toBeGreaterThanOrEqual(10)
})

test('a column with a long name, such as a question of a form, still makes a tab', () => {
  const question = 'How did you hear about us, and what made you leave your address here? '.repeat(3).trim()
  const long = historyWorkbook({ 'CRM export': HISTORY.replace('Account,Campaign', `${question},Campaign`) })
  asCalculated(long.model)
  const made = ask<LeadTabMade>(long.workbench, 'makeLeadTab', {
    ...{ kind: 'profile', language: 'en', source: long.source },
    attribute: columnIn(long, 0, 6),
    planSheetId: null,
  } satisfies LeadTabRequest)
  expect(made.sheetName.length).toBeLessThanOrEqual(100)
  expect(made.sheetName).toContain('How did you hear about us')
})
