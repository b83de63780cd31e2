import { describe, expect, test } from '@jest/globals'
import { inTab } from '../../../support/in-tab'
import { ACCOUNT, CAMPAIGN, contentBy, leadsOf, leadsWorkbook, makeTab, plannedAccounts, rowOf } from '../../../support/lead-tabs'

describe('content', () => {
  test('ranks the pieces by total lead value, and says how many more close the gap that the plan leaves', async () => {
    const workbook = plannedAccounts()
    const { tab } = makeTab(workbook, contentBy(workbook, CAMPAIGN, workbook.plan.sheetId))
    await workbook.workbench.recalculate()
    const piece = (name: string) => {
      const [, leads, , , leadValue, total, rank] = rowOf(tab, name) as [string, number, number, number, number, number, number]
      return { leads, leadValue, total, rank }
    }
    const [guide, fair] = [piece('Guide'), piece('Fair')]
    // Every fourth lead came from the fair: 50 of 200.
    expect([guide.leads, fair.leads]).toEqual([150, 50])
    expect(guide.total).toBeCloseTo(guide.leads * guide.leadValue, 6)
    expect([guide.rank, fair.rank]).toEqual([1, 2])
    const gap = rowOf(tab, 'Leads a month still missing')[1] as number
    // 200 leads of two pieces, in six months.
    expect(rowOf(tab, 'Pieces that brought leads')[1]).toBe(2)
    expect(rowOf(tab, 'Leads of these pieces, in 6 months')[1]).toBe(200)
    expect(rowOf(tab, 'Leads per piece')[1]).toBe(100)
    expect(rowOf(tab, 'New pieces a month that close the gap')[1]).toBe(Math.ceil(gap / 100))
  })

  test('a lead per piece is that of all pieces, the grouped ones too; leads without a piece are nobody’s', async () => {
    const pieces = Array.from({ length: 150 }, (_, piece) => leadsOf(`P${piece}`, piece < 20 ? 30 : 2, piece < 20 ? 3 : 0))
    const workbook = leadsWorkbook([...pieces.flat(), ...leadsOf('', 40, 1)])
    const { tab } = makeTab(workbook, contentBy(workbook, ACCOUNT))
    workbook.workbench.typeInto(inTab(tab, 'B6'), '60')
    await workbook.workbench.recalculate()
    expect(rowOf(tab, 'Pieces that brought leads')[1]).toBe(150)
    expect(rowOf(tab, 'Leads of these pieces, in 6 months')[1]).toBe(20 * 30 + 130 * 2)
    expect(rowOf(tab, 'Leads per piece')[1]).toBeCloseTo(860 / 150, 9)
    expect(rowOf(tab, 'New pieces a month that close the gap')[1]).toBe(Math.ceil(60 / (860 / 150)))
  })
})
