import { describe, expect, test } from '@jest/globals'
import type { SheetModel } from '../../../../workbench/model/sheet-model'
import { type HistoryWorkbook, historyWorkbook } from '../../../support/history-workbook'
import {
  ACCOUNT,
  ACCOUNT_HISTORY,
  accountsWorkbook,
  CAMPAIGN,
  contentBy,
  leadsOf,
  leadsWorkbook,
  makeTab,
  plannedAccounts,
  profileBy,
  rowOf,
  rowsOf,
  SECTOR,
} from '../../../support/lead-tabs'
import { tabNames } from '../../../support/planned-workbook'

/** The profile by a column, once it is calculated. */
async function profileOf(workbook: HistoryWorkbook, place: typeof ACCOUNT) {
  const made = makeTab(workbook, profileBy(workbook, place))
  await workbook.workbench.recalculate()
  return made
}

type Row = [string, number, number, number, number, number, number, number, number, string]

/** The row of a value by its columns; in one that sums values up, only those as far as the rate stand in their places. */
function figuresOf(tab: SheetModel, value: string) {
  const [, leads, , ownRate, rate, low, high, lift, leadValue, verdict] = rowOf(tab, value) as Row
  return { leads, ownRate, rate, low, high, lift, leadValue, verdict }
}

/** What the rows of a tab begin with. */
const beginnings = (tab: SheetModel): string[] => rowsOf(tab).map(([first]) => String(first))

const allText = (tab: SheetModel): string => rowsOf(tab).flat().join('\n')

/** The history of the accounts with more heads, and more at the end of the line of each lead: these count from 1. */
const longerHistory = (heads: string, more: (line: string, lead: number) => string): HistoryWorkbook => {
  const lines = ACCOUNT_HISTORY.split('\n').map((line, index) => `${line},${index === 0 ? heads : more(line, index)}`)
  return historyWorkbook({ 'CRM export': lines.join('\n') })
}

describe('the ideal customer profile', () => {
  test('by a column of another tab, looked up by the key that both share; leads without one are kept', async () => {
    const { tab, remarks } = await profileOf(accountsWorkbook(), SECTOR)
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
    const { tab } = await profileOf(accountsWorkbook(), SECTOR)
    const { ownRate, rate, low, high, lift, leadValue, verdict } = figuresOf(tab, 'Steel')
    expect(rate).toBeLessThan(ownRate)
    expect([low < rate, rate < high]).toEqual([true, true])
    expect(lift).toBeCloseTo(rate / figuresOf(tab, 'All leads').rate, 9)
    // Every won deal of this history brought 1,000.
    expect(leadValue).toBeCloseTo(rate * 1000, 9)
    expect(verdict).toBe('Better than other values, beyond chance')
    expect(beginnings(tab)).toContainEqual(expect.stringContaining('The profile: Sector “Steel”'))
  })

  test('a cell that says that nothing is known counts as blank, and the tab says so', async () => {
    const leads = [...leadsOf('Alfa', 40, 8), ...leadsOf('Onbekend', 60, 50), ...leadsOf('Beta', 40, 9), ...leadsOf('', 5, 1)]
    const { tab } = await profileOf(leadsWorkbook(leads), ACCOUNT)
    expect(rowOf(tab, '(blank)').slice(1, 3)).toEqual([65, 51])
    expect(allText(tab)).toContain('Onbekend counts as (blank), too.')
    expect(beginnings(tab)).not.toContain('Onbekend')
  })

  test('compares the best value with the leads that have one, where it is filled in on the way', async () => {
    const leads = [...leadsOf('Alfa', 60, 30), ...leadsOf('Beta', 60, 6), ...leadsOf('', 120, 0)]
    const { tab } = await profileOf(leadsWorkbook(leads, 'en_US'), ACCOUNT)
    const lift = figuresOf(tab, 'Alfa').rate / figuresOf(tab, 'Leads with Account').rate
    expect(beginnings(tab)).toContainEqual(expect.stringContaining(`${lift.toFixed(2)} times the average of leads with Account.`))
  })

  test('sizes stand in bands, from small to large, with every lead in one of them; as pieces of content numbers stay what they are', async () => {
    const size = (lead: number): string => (lead % 10 === 9 ? '' : lead % 10 === 8 ? 'unknown' : `${1 + ((lead * 37) % 997)}`)
    const workbook = longerHistory('Employees', (_, lead) => size(lead))
    const employees = { tab: 0, column: 8 }
    const { tab } = await profileOf(workbook, employees)
    const bands = rowsOf(tab).filter(([first]) => /^[<≥]|^\d+ – \d+$/.test(String(first)))
    expect(bands.map(([band]) => band)).toEqual(['< 200', '200 – 399', '400 – 599', '600 – 799', '≥ 800'])
    expect(figuresOf(tab, '(blank)').leads).toBe(40)
    expect(bands.reduce((sum, [, leads]) => sum + (leads as number), 0)).toBe(160)
    expect(allText(tab)).toContain('Sizes are in 5 bands')
    expect(() => makeTab(workbook, contentBy(workbook, employees))).toThrow(/“Employees” has 160 different values/)
  })

  test('of many values names none that stands out by itself, where all of them together differ no more than luck makes them', async () => {
    // Of twelve accounts with 40 leads one has won 14, the others 5: the interval of that one lies above the average.
    const leads = Array.from({ length: 12 }, (_, account) => leadsOf(`A${account}`, 40, account === 0 ? 14 : 5)).flat()
    const { tab } = await profileOf(leadsWorkbook(leads), ACCOUNT)
    const { low, verdict } = figuresOf(tab, 'A0')
    expect(low).toBeGreaterThan(figuresOf(tab, 'All leads').rate)
    expect(rowOf(tab, 'Chance that luck alone does this')[1]).toBeGreaterThan(0.1)
    expect(verdict).toBe('No clear difference')
    expect(beginnings(tab)).toContainEqual(expect.stringContaining('no more than chance makes them'))
  })

  test('reads the deal size of the plan, so that a lead value is the same in both', async () => {
    const workbook = plannedAccounts()
    const { tab } = makeTab(workbook, profileBy(workbook, CAMPAIGN, workbook.plan.sheetId))
    workbook.workbench.typeInto('DealSizeOverride_p1', '2500')
    await workbook.workbench.recalculate()
    const { rate, leadValue } = figuresOf(tab, 'Guide')
    expect(leadValue).toBeCloseTo(rate * 2500, 9)
  })

  test.each([
    ['filled in on won deals only', 8, /only filled in on won deals/],
    ['that is empty', 9, /is empty in every row/],
    ['that tells leads apart one by one', 0, /“Lead ID” has 200 different values for 200 leads/],
  ])('by a column %s is refused, and nothing is written', (_, column, message) => {
    const workbook = longerHistory('Won deals only,Nothing', (line) => (line.includes(',Won,') ? 'pet,' : ','))
    const before = tabNames(workbook)
    expect(() => makeTab(workbook, profileBy(workbook, { tab: 0, column }))).toThrow(message)
    expect(tabNames(workbook)).toEqual(before)
  })
})
