import { type CellAt, formula, type Part } from './formula'
import type { Area, CellContent, CellRole, NumberFormat, TabCell } from './tab'

export const at = (row: number, column: number): CellAt => ({ row, column })
export const area = (fromRow: number, fromColumn: number, toRow: number, toColumn: number): Area => ({
  from: at(fromRow, fromColumn),
  to: at(toRow, toColumn),
})

const cell = (where: CellAt, role: CellRole, content: CellContent, format: NumberFormat, note?: string): TabCell =>
  note === undefined
    ? { row: where.row, column: where.column, role, content, format }
    : { row: where.row, column: where.column, role, content, format, note }

/** Words of the add-on or of the user's data: always text, whatever they look like. */
export const words = (where: CellAt, role: CellRole, text: string, note?: string): TabCell =>
  cell(where, role, { kind: 'text', text }, 'text', note)

/** A formula that follows from inputs, frozen measures and actuals. */
export const live = (where: CellAt, part: Part, format: NumberFormat, role: CellRole = 'live', note?: string): TabCell =>
  cell(where, role, { kind: 'formula', formula: formula(part) }, format, note)

/** Set off from its neighbours: a number to the right would run into words to the left. */
export const centred = (cell: TabCell): TabCell => ({ ...cell, align: 'center' })

/** Words that may be longer than their column is wide. */
export const wrapped = (cell: TabCell): TabCell => ({ ...cell, wrap: true })

/** A measured figure as it was when the plan was agreed; null stays blank. */
export const frozen = (where: CellAt, value: number | null, format: NumberFormat, note?: string): TabCell =>
  cell(where, 'frozen', value === null ? { kind: 'blank' } : { kind: 'number', value }, format, note)

/** What the user may change; null is left open. */
export const input = (where: CellAt, value: number | null, format: NumberFormat, note?: string): TabCell =>
  cell(where, 'input', valueContent(value, format), format, note)

/** An input that starts as a formula, such as `=TODAY()`. */
export const inputFormula = (where: CellAt, part: Part, format: NumberFormat): TabCell =>
  cell(where, 'input', { kind: 'formula', formula: formula(part) }, format)

function valueContent(value: number | null, format: NumberFormat): CellContent {
  if (value === null) return { kind: 'blank' }
  return format === 'day' || format === 'month' ? { kind: 'day', day: value } : { kind: 'number', value }
}

/** A row of column heads; a head that is more than a word carries a note. */
export const columnHeads = (row: number, heads: readonly (string | readonly [text: string, note: string])[]): TabCell[] =>
  heads.map((head, column) => {
    const [text, note] = typeof head === 'string' ? [head] : head
    return words(at(row, column), 'columnHead', text, note)
  })
