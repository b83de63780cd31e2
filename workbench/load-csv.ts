import Papa from 'papaparse'
import { emptySheet, openCell, type SheetModel } from './model/sheet-model'
import { type Typed, typedValue } from './model/typed-value'

/** CSV text → a tab: with a locale converted as Sheets does on import, without one kept as text. */
export function sheetFromCsv(id: number, name: string, text: string, locale: string | null): SheetModel {
  const rows = csvRows(text)
  if (rows.length === 0) throw new Error(`${name}: there is not a single row in this file.`)
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const sheet = emptySheet(id, name, Math.max(1000, rows.length + 100), Math.max(26, columns))
  rows.forEach((row, index) => putRow(sheet, index, row, locale))
  return sheet
}

/** Puts texts into a row (0-based), as an import does. An import makes no formulas of what a CRM wrote. */
export function putRow(sheet: SheetModel, row: number, texts: readonly string[], locale: string | null): void {
  sheet.rows = Math.max(sheet.rows, row + 1)
  texts.forEach((text, column) => {
    if (text === '') return
    const cell = openCell(sheet, row, column)
    const typed: Typed = locale && !text.startsWith('=') ? typedValue(text, locale) : { value: text }
    cell.value = typed.value
    if (typed.numberFormat) cell.numberFormat = typed.numberFormat
  })
}

/** One line of CSV. */
export const csvRow = (line: string): string[] => csvRows(line)[0] ?? []

/** The rows of a CSV text, empty ones left out. Delimiters are told apart; a byte order mark is dropped. */
export function csvRows(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: 'greedy' })
    .data
}
