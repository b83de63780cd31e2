import { isErrorText } from '../../domain/error-values'
import type { Cell, CellDate } from '../contract'

/** Marks for the direction of writing, joiners and byte order marks: nobody sees them, and they come along with a paste. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

export const isDateCell = (cell: Cell): cell is CellDate => typeof cell === 'object'

/** A cell as trimmed text. Non-breaking spaces count as spaces. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return isDateCell(cell) ? String(cell.serial) : String(cell)
}

/** Whether a text holds a digit: without one it is no date and no amount, which is quickly seen. */
export const holdsDigit = (text: string): boolean => /\d/.test(text)

/** Text as it is seen: without spaces around it and without invisible marks. */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '').trim()

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || cell === '' || (typeof cell === 'string' && !beginsPlainly(cell) && cell.trim() === '')

/** Whether a text begins with a letter, a digit or a sign of ASCII, as nearly every one does: it is not blank then. */
function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0)
  return first > 32 && first < 127
}

/** Whether nothing stands in a row. */
export function isBlankRow(cells: readonly Cell[]): boolean {
  for (const cell of cells) if (!isBlank(cell)) return false
  return true
}

/** Error cells reach us as text. */
export const isErrorCell = (cell: Cell): boolean => typeof cell === 'string' && isErrorText(cell)

const PLAIN_IDENTITY = /^[A-Za-z0-9][\w-]*$/

/** What tells rows apart: the text of a cell; '' where it is blank, an error, or a sign such as a dash that says there is none. */
export function identityOf(cell: Cell | undefined): string {
  // Nearly every one is a plain number or code, and a history has one in each row.
  if (typeof cell === 'string' && PLAIN_IDENTITY.test(cell)) return cell
  if (cell === undefined || isErrorCell(cell)) return ''
  const text = visibleText(textOf(cell))
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}
