import { columnHeads } from '../../plan/cells'
import type { PlanWords } from '../../plan/facts'
import { type CellAt, divided, type Formula, operation, when } from '../../plan/formula'
import type { TabCell } from '../../plan/tab'
import { reviewed } from './log'

/** The columns to the right of the log, of all that follows from it. */
export const SUMS = { name: 8, leads: 9, returned: 10, upheld: 11, rate: 12, overturned: 13, usedRate: 14, without: 15 } as const

export const shareOf = (part: Formula | CellAt, whole: Formula | CellAt): Formula =>
  when(operation(whole, '>', 0), divided(part, whole), '–')

/** Of the returns that a reviewer has decided about, those that go back to Sales. */
export function overturnedShare(say: PlanWords, ...which: readonly Formula[]): Formula {
  const overturned = reviewed(say('returns.overturned'), ...which)
  const upheld = reviewed(say('returns.upheld'), ...which)
  return shareOf(overturned, operation(overturned, '+', upheld))
}

/** Column heads from the first column of the sums on. */
export const headsAt = (row: number, heads: Parameters<typeof columnHeads>[1]): TabCell[] =>
  columnHeads(row, heads).map((cell) => ({ ...cell, column: cell.column + SUMS.name }))
