import { expect, test } from '@jest/globals'
import { placeOf, plannedWorkbook, valueIn } from '../support/planned-workbook'

/** Fairs until June 2024, demo requests until the end of 2025; every fifth lead is won within a month. */
function history(): string {
  const rows = ['Created,Lead type,Status,Closed on,Amount']
  const lead = (month: string, type: string, index: number): void => {
    const isWon = index % 5 === 0
    rows.push(`${month}-03,${type},${isWon ? 'Won' : 'Lost'},${month}-25,${isWon ? 1000 : ''}`)
  }
  for (let month = 0; month < 36; month++) {
    const name = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    for (let index = 0; index < 10; index++) lead(name, 'Demo request', index)
    if (month < 18) for (let index = 0; index < 10; index++) lead(name, 'Fair', index)
  }
  return rows.join('\n')
}

const REMARK = 11

test('a plan says which lead type has brought no lead for a year, where its share stands', () => {
  const { tab } = plannedWorkbook({ months: 6 }, { csv: history() })
  expect(valueIn(tab, placeOf(tab, 'leadTypes of Fair', REMARK))).toBe('No lead since June 2024. Has it stopped? Then type 0 %.')
  expect(valueIn(tab, placeOf(tab, 'leadTypes of Demo request', REMARK))).toBe('')
})
