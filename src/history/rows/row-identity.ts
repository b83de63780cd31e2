import { identityOf } from '../cells/cells'
import type { Cell } from '../contract'

/** `1.23457E+11`: what a spreadsheet leaves of a long number when it is kept as it is shown. */
const FIRST_DIGITS = /^\d([.,]\d+)?e\+\d+$/i

/** Whether a long number has lost its last digits: others look just like it. */
export const isDestroyedNumber = (cell: Cell | undefined): boolean =>
  typeof cell === 'number'
    ? Math.abs(cell) > Number.MAX_SAFE_INTEGER
    : typeof cell === 'string' && cell.includes('+') && FIRST_DIGITS.test(cell.trim())

/** What tells leads and deals apart; '' where nothing does. */
export const rowIdentity = (cell: Cell | undefined): string => (isDestroyedNumber(cell) ? '' : identityOf(cell))
