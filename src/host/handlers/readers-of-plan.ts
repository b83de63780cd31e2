import { quotedTab } from '../../plan/print-formula'
import { markedTabs } from '../plan-records'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** A cell that reads a plan, and what it comes to. */
export interface Reader {
  readonly range: GoogleAppsScript.Spreadsheet.Range
  readonly value: unknown
}

/** Cells of the add-on's other tabs that read a plan: a customer profile has its deal size from there, a comparison all its figures. */
export function readersOf(spreadsheet: Spreadsheet, sheetId: number, planName: string): Reader[] {
  // As the add-on writes a tab, and as Sheets shows a name that needs no quotes.
  const references = [`${quotedTab(planName)}!`, `${planName}!`]
  return [...markedTabs(spreadsheet).keys()]
    .filter((other) => other !== sheetId)
    .flatMap((other) => {
      const sheet = spreadsheet.getSheetById(other)
      if (!sheet || sheet.getLastRow() === 0) return []
      const all = sheet.getDataRange()
      const values = all.getValues()
      return all.getFormulas().flatMap((cells, row) =>
        cells.flatMap((formula, column) => {
          if (!references.some((reference) => formula.includes(reference))) return []
          return [{ range: sheet.getRange(row + 1, column + 1), value: values[row]?.[column] }]
        }),
      )
    })
}

/** What these cells come to stays when the plan goes: they would be errors for good. */
export function keepValues(readers: readonly Reader[]): void {
  for (const { range, value } of readers) range.setValue(typeof value === 'string' && value !== '' ? `'${value}` : value)
}
