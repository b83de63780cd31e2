import { describe, expect, test } from '@jest/globals'
import { eachCell } from '../../../../workbench/model/sheet-model'
import { inTab } from '../../../support/in-tab'
import { accountsWorkbook, makeTab, qualification, rowsOf } from '../../../support/lead-tabs'

const FIT_AND_INTEREST = [
  [80, 90],
  [20, 10],
  [40, 40],
  [39, 70],
] as const

describe('the lead qualification matrix', () => {
  test('grades as LEAD_GRADE does with the same block, and says who acts within how long', async () => {
    const workbook = accountsWorkbook()
    const { workbench } = workbook
    const { tab } = makeTab(workbook, qualification())
    const heads = rowsOf(tab).findIndex((row) => row[0] === 'Lead')
    expect(heads).toBeGreaterThan(0)
    const headsRow = [...eachCell(tab)].find(([, , { value }]) => value === 'Fit points')?.[0] as number
    const leadCell = (column: string, lead: number): string => inTab(tab, `${column}${headsRow + 2 + lead}`)
    const gradeBeside = (lead: number): string => `'Accounts'!H${lead + 1}`
    for (const [lead, [fit, interest]] of FIT_AND_INTEREST.entries()) {
      workbench.typeInto(leadCell('B', lead), String(fit))
      workbench.typeInto(leadCell('C', lead), String(interest))
      workbench.typeInto(gradeBeside(lead), `=LEAD_GRADE(${fit};${interest};'Lead qualification'!A19:D22)`)
    }
    await workbench.recalculate()
    const grades = FIT_AND_INTEREST.map((_, lead) => workbench.value(leadCell('D', lead)))
    expect(grades).toEqual(['A', 'D', 'B', 'C'])
    expect(FIT_AND_INTEREST.map((_, lead) => workbench.value(gradeBeside(lead)))).toEqual(grades)
    expect(workbench.value(leadCell('E', 0))).toBe('Sales')
    expect(workbench.value(leadCell('F', 0))).toBe(4)
  })
})
