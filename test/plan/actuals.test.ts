import { expect, test } from '@jest/globals'
import { ACTUAL_COLUMNS } from '../../src/plan/columns'
import { namesOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

const DAY = 86400000
const TYPES = ['Ebook', '', 'Demo']

/** A lead a day from 2025 on; every third has no lead type, every seventh is won after twenty days. */
function history(): string {
  const lines = ['Lead ID,Created,Lead type,Status,Closed on,Amount']
  const day = (index: number): string => new Date(Date.UTC(2025, 0, 1) + index * DAY).toISOString().slice(0, 10)
  for (let index = 0; index < 360; index++) {
    const isWon = index % 7 === 0
    lines.push([`L-${index}`, day(index), TYPES[index % 3], isWon ? 'Won' : 'Lost', day(index + 20), isWon ? 1000 : ''].join(','))
  }
  return lines.join('\n')
}

test.each([
  ['counted live', false],
  ['counted in a tab of its own', true],
])('leads without a lead type count among the actuals, %s', async (_, datesAsText) => {
  const { workbench, tab } = plannedWorkbook({ startMonth: '2025-07', months: 3 }, { csv: history(), datesAsText })
  await workbench.recalculate()
  const { rows } = namesOf(tab)
  const ofJuly = (column: number) =>
    rows.flatMap((name, row) => (/^actuals of 1 /.test(name) ? [valueIn(tab, [row, column]) as number] : []))
  // July holds the days 181 to 211: 31 leads, of which ten or eleven of each type, and none of a type that is new.
  const leads = ofJuly(ACTUAL_COLUMNS.leads)
  expect([...leads].sort()).toEqual([0, 10, 10, 11])
  // Won in July are leads of the days 161 to 191 whose number is a multiple of seven.
  expect(ofJuly(ACTUAL_COLUMNS.deals).reduce((sum, deals) => sum + deals, 0)).toBe(5)
})
