import type { Cell, CellDate } from './contract'

export const isDateCell = (cell: Cell): cell is CellDate => typeof cell === 'object'

/** A cell as trimmed text. Non-breaking spaces count as spaces. */
export function textOf(cell: Cell): string {
  if (typeof cell === 'string') return cell.trim()
  return isDateCell(cell) ? String(cell.serial) : String(cell)
}

export const isBlank = (cell: Cell | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** Error cells reach us as text. */
export const isErrorCell = (cell: Cell): boolean =>
  typeof cell === 'string' && /^#(N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!)/.test(cell)
