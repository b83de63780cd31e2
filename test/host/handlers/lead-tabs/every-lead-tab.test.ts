import { describe, expect, test } from '@jest/globals'
import { historyWorkbook } from '../../../support/history-workbook'
import { inTab } from '../../../support/in-tab'
import {
  ACCOUNT,
  ACCOUNT_HISTORY,
  accountsWorkbook,
  CAMPAIGN,
  contentBy,
  makeTab,
  profileBy,
  qualification,
  returnsOf,
  rowsOf,
} from '../../../support/lead-tabs'

describe('made once more', () => {
  test.each([
    ['qualification', qualification],
    ['returns', returnsOf],
  ] as const)('%s is shown as people left it, and another is made only when asked for', (_, requestOf) => {
    const workbook = accountsWorkbook()
    const { workbench, model, source } = workbook
    const request = requestOf(workbook)
    const first = makeTab(workbook, request)
    workbench.typeInto(inTab(first.tab, 'A9'), 'ours')
    model.activeSheetId = source.leadsSheetId
    const again = makeTab(workbook, { ...request, language: 'nl' })
    expect([again.sheetId, again.wasThere, first.wasThere]).toEqual([first.sheetId, true, false])
    expect([model.activeSheetId, model.sheets.length]).toEqual([first.sheetId, 3])
    expect(workbench.value(inTab(first.tab, 'A9'))).toBe('ours')
    const other = makeTab(workbook, { ...request, another: true })
    expect([other.sheetName, other.wasThere]).toEqual([`${first.sheetName} (2)`, false])
  })

  test('what was measured is measured anew, in a tab of its own', () => {
    const workbook = accountsWorkbook()
    const request = contentBy(workbook, CAMPAIGN)
    expect([makeTab(workbook, request), makeTab(workbook, request)].map(({ wasThere }) => wasThere)).toEqual([false, false])
  })
})

test.each(['en', 'nl', 'fr'] as const)('every tab computes without an error, in %s', async (language) => {
  const workbook = accountsWorkbook()
  const requests = [qualification(), returnsOf(workbook), profileBy(workbook, CAMPAIGN), contentBy(workbook, CAMPAIGN)]
  const made = requests.map((request) => makeTab(workbook, { ...request, language }).tab)
  await workbook.workbench.recalculate()
  for (const tab of made) expect(rowsOf(tab).length).toBeGreaterThanOrEqual(10)
})

test('a column with a long name, such as a question of a form, still makes a tab', () => {
  const question = 'How did you hear about us, and what made you leave your address here? '.repeat(3).trim()
  const workbook = historyWorkbook({ 'CRM export': ACCOUNT_HISTORY.replace('Account,Campaign', `"${question}",Campaign`) })
  const { sheetName } = makeTab(workbook, profileBy(workbook, ACCOUNT))
  expect(sheetName.length).toBeLessThanOrEqual(100)
  expect(sheetName).toContain('How did you hear about us')
})
