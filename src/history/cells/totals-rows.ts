import type { Cell } from '../contract'
import { isBlank, textOf } from './cells'
import { foldWords } from './fold-words'

/** `Total`, `Subtotaal:`, `Grand Totals (3 records)`, `Totaal gewonnen`, `Won Total`, `Sum of Amount`. */
const TOTALS = /^((sub|grand|eind|algemeen) ?)?(total|totals|totaal|totalen|totaux|som|somme|sum)( .*)?$|^.+ (total|totaal)$/
/** Nothing but a word for a sum: a kind of lead may have the word in its name. */
const ONLY_A_TOTAL = /^((sub|grand|eind|algemeen) ?)?(total|totals|totaal|totalen|totaux)( general)?$/
/** How many rows a group has, with the number in a cell beside it. */
const COUNTS =
  /^((record|row) )?count$|^(total|number of) records$|^aantal( (records|rijen))?$|^nombre( d enregistrements| de lignes)?$/
const ONLY_DIGITS = /^\d[\d.,\s]*$/
const LONGEST = 40

const wordsOf = (cell: Cell): string => (typeof cell === 'string' && cell.length <= LONGEST ? foldWords(textOf(cell)) : '')

const isNumber = (cell: Cell): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && cell.length <= LONGEST && ONLY_DIGITS.test(textOf(cell)))

/** Whether a cell belongs to a row of totals just as well as to a lead: a sum, or the name of one. */
export const couldBeOfTotals = (cell: Cell): boolean => isNumber(cell) || isTotalsName(cell)

/** Whether a cell names a sum or a count. */
export function isTotalsName(cell: Cell): boolean {
  const words = wordsOf(cell)
  return TOTALS.test(words) || COUNTS.test(words)
}

/** Whether a lead type is the sum of the others. */
export const isTotalOfTypes = (cell: Cell): boolean => ONLY_A_TOTAL.test(wordsOf(cell))

/** Whether a row is called a total by its first cell. A company can be called so too: look what else stands in the row. */
export function isCalledTotal(cells: readonly Cell[]): boolean {
  const first = cells.findIndex((cell) => !isBlank(cell))
  if (first < 0) return false
  const words = wordsOf(cells[first] as Cell)
  if (TOTALS.test(words)) return true
  if (!COUNTS.test(words)) return false
  const others = cells.filter((cell, column) => column > first && !isBlank(cell))
  return others.length > 0 && others.every(isNumber)
}
