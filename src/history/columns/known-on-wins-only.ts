import { isBlank, isErrorCell, textOf } from '../cells/cells'
import { foldWords } from '../cells/fold-words'
import { meaningOf } from '../cells/statuses'
import { isCalledTotal } from '../cells/totals-rows'
import type { Cell, StatusMeaning } from '../contract'
import { HEADER_WORDS } from './header-words'

type Cells = readonly Cell[]

/** What the user says that statuses mean. */
export type ChosenStatuses = readonly { readonly status: string; readonly meaning: StatusMeaning }[]

/** So few cells outside of won deals may be slips of the pen. */
const SLIPS = 0.02

/**
 * A column that is filled where a deal was won and nowhere else cannot be the lead type: its rates
 * would all be 100 %, and every lead that was not won would be without a type.
 */
export function knownOnWinsOnly(
  column: number,
  rows: readonly Cells[],
  headers: readonly string[],
  status: number | undefined,
  chosen: ChosenStatuses,
): boolean {
  const leads = rows.filter(couldBeLead)
  const filled = leads.filter((cells) => !isBlank(cells[column]))
  if (filled.length === 0 || filled.length > leads.length / 2) return false
  return waysToWin(headers, status, chosen).some(
    (isWon) => filled.filter((cells) => !isWon(cells)).length <= filled.length * SLIPS,
  )
}

/** Where there is a status, it says which rows are won: lost and open leads have close dates too. */
function waysToWin(
  headers: readonly string[],
  status: number | undefined,
  chosen: ChosenStatuses,
): ((cells: Cells) => boolean)[] {
  const columnsOf = (role: 'won' | 'closed'): number[] =>
    headers.flatMap((header, column) => (HEADER_WORDS[role].includes(foldWords(header)) ? [column] : []))
  const isFilled = (column: number) => (cells: Cells) => !isBlank(cells[column])
  const wonDates = columnsOf('won').map(isFilled)
  if (status === undefined) return [...wonDates, ...columnsOf('closed').map(isFilled)]
  const meanings = new Map(chosen.map((choice) => [choice.status, choice.meaning]))
  return [
    (cells) => {
      const cell = cells[status]
      const text = cell === undefined || isErrorCell(cell) ? '' : textOf(cell)
      const meaning = meanings.get(text) ?? meaningOf(text)
      return meaning === 'won' || (meaning !== 'lost' && wonDates.some((isDated) => isDated(cells)))
    },
  ]
}

/** Blank rows, notes and totals say nothing about a column. */
const couldBeLead = (cells: Cells): boolean => {
  const first = cells.findIndex((cell) => !isBlank(cell))
  return first >= 0 && cells.some((cell, column) => column > first && !isBlank(cell)) && !isCalledTotal(cells)
}
