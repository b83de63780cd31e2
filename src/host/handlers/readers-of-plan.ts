import { tabsRead } from '../../plan/tabs-read'
import { markedTabs, type TabMark } from '../plan-records'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** What a plan itself needs goes with it or stays as it is. */
const READ_NO_PLAN: readonly TabMark['kind'][] = ['begun', 'plan', 'counts', 'sample']

/** A cell that reads a plan, and what it comes to. */
export interface Reader {
  readonly range: GoogleAppsScript.Spreadsheet.Range
  readonly value: unknown
}

/** Cells of the add-on's other tabs that read a plan: a customer profile has its deal size from there, a comparison all its figures. */
export function readersOf(spreadsheet: Spreadsheet, planName: string): Reader[] {
  return [...markedTabs(spreadsheet)]
    .filter(([, { kind }]) => !READ_NO_PLAN.includes(kind))
    .flatMap(([sheetId]) => {
      const sheet = spreadsheet.getSheetById(sheetId)
      if (!sheet || sheet.getLastRow() === 0) return []
      const all = sheet.getDataRange()
      const values = all.getValues()
      return all.getFormulas().flatMap((cells, row) =>
        cells.flatMap((formula, column) => {
          if (!tabsRead(formula).includes(planName)) return []
          return [{ range: sheet.getRange(row + 1, column + 1), value: values[row]?.[column] }]
        }),
      )
    })
}

/** What these cells come to stays when the plan goes: they would be errors for good. */
export function keepValues(readers: readonly Reader[]): void {
  for (const { range, value } of readers) range.setValue(typeof value === 'string' && value !== '' ? `'${value}` : value)
}
