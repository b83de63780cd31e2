import { expect, test } from '@jest/globals'
import { cellAt } from '../../workbench/model/sheet-model'
import { plannedWorkbook } from '../support/planned-workbook'

const iso = (day: number): string => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)

/** A lead a day for a year; every fifth is won after four months, three of five are lost, the others are open. */
const SLOW = [
  'Lead ID,Created,Lead type,Status,Closed on,Amount',
  ...Array.from({ length: 360 }, (_, day) => {
    const isOver = day + 120 < 360
    const status = !isOver ? 'Open' : day % 5 === 0 ? 'Won' : day % 5 < 4 ? 'Lost' : 'Open'
    return `L-${day},${iso(day)},Ebook,${status},${status === 'Open' ? '' : iso(day + 120)},${status === 'Won' ? 10000 : ''}`
  }),
].join('\n')

test('where no deal of a new lead lands within the period, the chance is that of the open leads, and the tab agrees with the wizard', async () => {
  const { workbench, model, tab, plan } = plannedWorkbook({ months: 2, revenueGoal: 60000 }, { csv: SLOW })
  await workbench.recalculate()
  const named = (name: string): unknown => {
    const found = model.namedRanges.find((each) => each.name === name)
    return cellAt(tab, found?.area.row ?? -1, found?.area.column ?? -1)?.value
  }
  const chance = named('ChanceOfDeals_p1') as number
  expect(chance).toBeGreaterThan(0.5)
  const asTheWizardHasIt = workbench.call('previewRefresh', { sheetId: plan.sheetId, months: null, asOf: null }) as {
    value: { old: { chanceOfRevenue: number } }
  }
  expect(named('ChanceOfRevenue_p1') as number).toBeCloseTo(asTheWizardHasIt.value.old.chanceOfRevenue, 6)
})
