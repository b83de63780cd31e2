import type { Cell } from '../contract'
import { foldWords } from './fold-words'

const YES = new Set(['true', 'yes', 'y', 'ja', 'j', 'oui', 'o', 'waar', 'vrai', '1', 'x', 'v'])
const NO = new Set(['false', 'no', 'n', 'nee', 'neen', 'non', 'onwaar', 'faux', '0'])
/** Folded, they would be nothing. */
const TICKED = /^\s*(\u2713|\u2714|\u2705|\u2611)\ufe0f?\s*$/
const LONGEST = 8

/** What a cell says that answers yes or no; null where it says neither. */
export function flagOf(cell: Cell | undefined): boolean | null {
  if (typeof cell === 'boolean') return cell
  if (typeof cell === 'number') return cell === 1 ? true : cell === 0 ? false : null
  if (typeof cell !== 'string' || cell.length > LONGEST) return null
  if (TICKED.test(cell)) return true
  const word = foldWords(cell)
  return YES.has(word) ? true : NO.has(word) ? false : null
}
