import { at, columnHeads, input, words } from '../../plan/cells'
import { type CellAt, call, type Formula, minus, operation, ownColumn, times } from '../../plan/formula'
import type { TabCell } from '../../plan/tab'
import { FIRST_ROW, type LeadTabFacts } from '../lead-tab'

/** The columns of the log. */
export const LOG = { lead: 0, type: 1, reason: 2, on: 3, by: 4, verdict: 5, remark: 6 } as const

export const REVIEWERS_ROW = FIRST_ROW
/** Says what keeps a verdict from counting, in sight of who fills in the form. */
export const MESSAGE_ROW = FIRST_ROW + 1
/**
 * The first column of the log that no sum reads: sums read whole columns, and the message follows from them, so in a column that
 * they read it would depend on itself.
 */
export const MESSAGE_COLUMN = LOG.on
export const HEADS_ROW = FIRST_ROW + 3
export const FIRST_LINE = HEADS_ROW + 1
/** As many as a new tab has: each of them is a line of the form. */
export const ROWS = 1000
export const LAST_LINE = ROWS - 1

/** The reviewers that both teams agreed on, and the form line by line: nothing in it is written by a formula, so nothing in it changes by itself. */
export function logLines({ words: say }: LeadTabFacts): TabCell[] {
  const blank = (row: number, column: number): TabCell => words(at(row, column), 'input', '')
  return [
    words(at(REVIEWERS_ROW, 0), 'label', say('returns.reviewers'), say('returns.reviewers.help')),
    ...reviewerCells().map(({ row, column }) => blank(row, column)),
    words(at(HEADS_ROW - 1, 0), 'heading', say('returns.log')),
    ...columnHeads(
      HEADS_ROW,
      (['lead', 'type', 'reason', 'on', 'by', 'verdict', 'remark'] as const).map((name) => say(`returns.${name}`)),
    ),
    ...Array.from({ length: ROWS - FIRST_LINE }, (_, index) => {
      const row = FIRST_LINE + index
      return Object.values(LOG).map((column) => (column === LOG.on ? input(at(row, column), null, 'day') : blank(row, column)))
    }).flat(),
  ]
}

/** Beside each other, above the form. */
export const reviewerCells = (): readonly CellAt[] =>
  Array.from({ length: LOG.remark }, (_, index) => at(REVIEWERS_ROW, 1 + index))

/**
 * What stands in a column of the log. The whole column is read, for lines come below those that were prepared, and rows are added
 * to the tab. So no formula may stand in a column that is read.
 */
export const logged = (column: number): Formula => ownColumn(column)

/** EXACT, because COUNTIFS reads `*` and `?` in a lead type as patterns, and takes *ebook* for *Ebook*. */
export const is = (column: number, what: CellAt | string): Formula => call('EXACT', logged(column), what)
export const isFilled = (column: number): Formula => operation(logged(column), '<>', '')
export const isEmpty = (column: number): Formula => operation(logged(column), '=', '')

/** How many lines of the log all these things are true of. */
export const lines = (...all: readonly [Formula, ...Formula[]]): Formula => {
  // As a difference: the workbench's engine takes a bare ROW of cells that are compared for the cells themselves.
  const below = minus(call('ROW', logged(LOG.lead)), call('ROW', at(HEADS_ROW, LOG.lead)))
  const isLine = operation(below, '>', 0)
  return call('SUMPRODUCT', all.reduce(times, isLine))
}

/** Lines with this verdict that count: a reviewer stands behind it. */
export const reviewed = (verdict: string, ...which: readonly Formula[]): Formula =>
  lines(is(LOG.verdict, verdict), isFilled(LOG.by), ...which)
