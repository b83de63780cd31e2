import { holdsDigit, identityOf } from '../cells/cells'
import { saysNoValue } from '../cells/no-value'
import type { Cell } from '../contract'

/** `1.23457E+11`: what a spreadsheet leaves of a long number when it is kept as it is shown. */
const FIRST_DIGITS = /^\d([.,]\d+)?e\+\d+$/i

/** Whether a long number has lost its last digits: others look just like it. */
export const isDestroyedNumber = (cell: Cell | undefined): boolean =>
  typeof cell === 'number'
    ? Math.abs(cell) > Number.MAX_SAFE_INTEGER
    : typeof cell === 'string' && cell.includes('+') && FIRST_DIGITS.test(cell.trim())

/** What tells leads and deals apart; '' where nothing does. */
export const rowIdentity = (cell: Cell | undefined): string =>
  cell === undefined || isDestroyedNumber(cell) || saysThatThereIsNone(cell) ? '' : identityOf(cell)

/** `n/a`, `TBD`: hardly an identity is written without a digit, and a word is slow to look up. */
const saysThatThereIsNone = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && !holdsDigit(cell) && saysNoValue(cell)
