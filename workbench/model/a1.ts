import type { Area, SheetModel } from './sheet-model'

/** `27` → `AB` (0-based). */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** `AB` → `27`. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

export function areaName({ row, column, lastRow, lastColumn }: Area): string {
  const first = cellName(row, column)
  return row === lastRow && column === lastColumn ? first : `${first}:${cellName(lastRow, lastColumn)}`
}

export const quoteSheet = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`)

const REFERENCE = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i

/** Splits `'My tab'!A1:B2`, `A:A`, `2:3`, `A2:A`; open ends are filled from the sheet's size. Null when it is no reference. */
export function parseA1(
  text: string,
  sheetOf: (name: string | null) => SheetModel | undefined,
): { sheet: SheetModel; area: Area } | null {
  const match = REFERENCE.exec(text.trim())
  if (!match || (!match[2] && !match[3])) return null
  const [, quoted, firstLetters, firstDigits, lastLetters, lastDigits] = match
  const name = quoted?.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : (quoted ?? null)
  const isRange = text.slice(quoted?.length ?? 0).includes(':')
  if (!isRange && (!firstLetters || !firstDigits)) return null
  if (isRange && !lastLetters && !lastDigits) return null
  const sheet = sheetOf(name)
  if (!sheet) return null
  const row = firstDigits ? Number(firstDigits) - 1 : 0
  const column = firstLetters ? columnNumber(firstLetters) : 0
  if (!isRange) return { sheet, area: { row, column, lastRow: row, lastColumn: column } }
  const lastRow = lastDigits ? Number(lastDigits) - 1 : sheet.rows - 1
  const lastColumn = lastLetters ? columnNumber(lastLetters) : sheet.columns - 1
  const area = {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    lastRow: Math.max(row, lastRow),
    lastColumn: Math.max(column, lastColumn),
  }
  return { sheet, area }
}
