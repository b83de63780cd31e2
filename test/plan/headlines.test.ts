import { beforeAll, expect, test } from '@jest/globals'
import { FIRST_WEEKS, firstWeeks } from '../support/first-weeks'
import { type PlannedWorkbook, placeOf, plannedWorkbook, type, valueIn } from '../support/planned-workbook'

let planned: PlannedWorkbook
beforeAll(() => {
  planned = plannedWorkbook(FIRST_WEEKS, { csv: firstWeeks() })
})

async function agreementAt(share: string): Promise<string> {
  planned.workbench.typeInto('MarketingShare_p1', share)
  await planned.workbench.recalculate()
  return String(valueIn(planned.tab, placeOf(planned.tab, 'top above 2', 0))).replace(/\s/g, ' ')
}

test('the agreement names the part of the goal that has to come from leads of Marketing, where that is not all of it', async () => {
  expect(await agreementAt('50%')).toBe(
    'To reach € 40.000 from January 2026 to April 2026, of which 50 % (€ 20.000) has to come from Marketing’s leads, Marketing delivers 40 leads worth € 20.000, and Sales turns them into 20 deals of € 1.000 on average.',
  )
  expect(await agreementAt('12,5%')).toContain(', of which 12,5 % (€ 5.000) has to come from')
  expect(await agreementAt('100%')).toMatch(/^To reach € 40\.000 from January 2026 to April 2026, Marketing delivers 80 leads/)
})

test('a plan is a proposal until both teams have put their name to it', async () => {
  const { tab, workbench } = planned
  const rows = { Sales: 'inputs above 2', Marketing: 'inputs above 3' }
  const status = (): unknown => valueIn(tab, placeOf(tab, 'top above 3', 4))
  const sign = async (team: 'Sales' | 'Marketing', name: string): Promise<void> => {
    const [row, column] = placeOf(tab, rows[team], 8)
    type(planned, tab, row, column, name)
    await workbench.recalculate()
  }
  expect(status()).toBe('Proposal: Sales and Marketing have yet to agree')
  await sign('Sales', 'Els')
  expect(status()).toBe('Proposal: Marketing has yet to agree')
  await sign('Marketing', 'Jan')
  expect(status()).toBe('Agreed by Els (Sales) and Jan (Marketing)')
  await sign('Sales', '')
  expect(status()).toBe('Proposal: Sales has yet to agree')
})

test('a plan of few deals says so beside its figures', () => {
  const rows = ['Created,Lead type,Status,Closed on,Amount']
  for (let lead = 0; lead < 40; lead++)
    rows.push(`2025-0${1 + (lead % 6)}-03,Ebook,${lead < 4 ? 'Won' : 'Lost'},2025-0${2 + (lead % 6)}-01,${lead < 4 ? 1000 : ''}`)
  const { tab } = plannedWorkbook({ months: 3 }, { csv: rows.join('\n') })
  expect(valueIn(tab, placeOf(tab, 'inputs above 6', 8))).toMatch(
    /^40 leads and 4 deals in .+\. Few deals: these figures can be far off\.$/,
  )
  expect(valueIn(planned.tab, placeOf(planned.tab, 'inputs above 6', 8))).not.toMatch(/Few deals/)
})
