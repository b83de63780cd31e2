import type { Day, Outcome } from '../../domain/tables'
import { identityOf, textOf } from '../cells/cells'
import { flagOf } from '../cells/flags'
import { foldWords } from '../cells/fold-words'
import type { WrittenStatus } from '../cells/read-status'
import type { MappedTab } from '../columns/mapped-tab'
import type { Cell } from '../contract'

export type SignRole = 'isWon' | 'isClosed' | 'isActive' | 'lostReason'

/** What columns beside the status tell of the end of a lead; null where they tell nothing. */
export interface Signs {
  readonly won: boolean | null
  readonly closed: boolean | null
  readonly givenUp: boolean
  /** Whether a column says won or not: then a close date alone does not. */
  readonly tellWins: boolean
}

export const NO_SIGNS: Signs = { won: null, closed: null, givenUp: false, tellWins: false }

export interface DatesOfEnd {
  readonly won: Day | null
  readonly lost: Day | null
  readonly closed: Day | null
}

/** "None", "n/a", "nvt": a cell for the reason of a loss that holds none. */
const NO_REASON = /^(n a|na|none|null|no reason|not lost|geen|nvt|n v t|niet verloren|aucune?|sans objet|pas perdue?)$/

/** Reads the signs of one row. */
export type SignReader = (cellOf: (role: SignRole) => Cell | undefined) => Signs

/** Reads the signs of one history; null where it has no such column, which most have not. */
export function signReader(leads: MappedTab, deals: MappedTab | null): SignReader | null {
  const has = (role: SignRole): boolean => leads.roles[role] !== undefined || deals?.roles[role] !== undefined
  const tellWins = has('isWon')
  if (!tellWins && !has('isClosed') && !has('isActive') && !has('lostReason')) return null
  return (cellOf) => ({
    won: flagOf(cellOf('isWon')),
    closed: flagOf(cellOf('isClosed')),
    // Odoo archives a lead that is lost.
    givenUp: flagOf(cellOf('isActive')) === false || isReason(cellOf('lostReason')),
    tellWins,
  })
}

/** Whether a cell says why a lead was lost, or that it was. */
function isReason(cell: Cell | undefined): boolean {
  if (identityOf(cell) === '' || cell === undefined) return false
  return flagOf(cell) ?? !NO_REASON.test(foldWords(textOf(cell)))
}

/**
 * A status decides; where it tells neither an end nor that there is none, the signs beside it and the dates do.
 * @param closedWins whether a close date alone means a win
 */
export function outcomeOf(
  { meaning, saysOpen }: Pick<WrittenStatus, 'meaning' | 'saysOpen'>,
  signs: Signs,
  { won, lost, closed }: DatesOfEnd,
  closedWins: boolean,
): Outcome {
  if (meaning === 'won' || meaning === 'lost') return meaning
  if (!saysOpen && signs.won) return 'won'
  if (!saysOpen && signs.tellWins && signs.closed) return 'lost'
  if (!saysOpen && lost !== null && (won === null || lost > won)) return 'lost'
  if (!saysOpen && won !== null) return 'won'
  if (!saysOpen && signs.givenUp) return 'lost'
  return closedWins && !saysOpen && !signs.tellWins && signs.closed !== false && closed !== null ? 'won' : 'open'
}
