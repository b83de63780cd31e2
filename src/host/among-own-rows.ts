import type { Currency } from '../plan/currency'
import type { TabDescription } from '../plan/tab'
import { makeRoom } from './new-tab'
import { writeOut } from './write-out'
import { rowWriter, writeAll } from './write-rows'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** By which texts the rows and columns of a table are known again, wherever people moved them. */
export interface TableNames {
  /** What stands first in each row. */
  readonly rows: readonly string[]
  readonly heads: readonly string[]
}

/** A tab's metadata holds 30,000 characters in all. */
const LONGEST = 60

const nameOf = (value: unknown): string => String(value).slice(0, LONGEST)

/** @param headsRow the row of the description in which its column heads stand */
export function tableNames({ cells, rows, columnWidths }: TabDescription, headsRow: number): TableNames {
  const texts = new Map(cells.map(({ row, column, content }) => [`${row},${column}`, content]))
  const text = (row: number, column: number): string => {
    const content = texts.get(`${row},${column}`)
    return content?.kind === 'text' ? nameOf(content.text) : ''
  }
  return {
    rows: Array.from({ length: rows }, (_, row) => text(row, 0)),
    heads: columnWidths.map((_, column) => text(headsRow, column)),
  }
}

/** Where a table stands by now, 0-based. */
export interface TablePlace {
  readonly rows: ReadonlySet<number>
  /** Where each of its columns stands; null where they cannot be told: then it is written from the first column on. */
  readonly columns: readonly number[] | null
}

/**
 * Finds a table by what stands first in each of its rows, and by its column heads.
 * @param before what was written last; several, where a writing was cut off
 */
export const placeByNames =
  (before: readonly TableNames[]) =>
  (values: readonly (readonly unknown[])[]): TablePlace => {
    const columns = before.flatMap((names) => columnsOf(values, names.heads) ?? [])
    const [firstColumn = 0] = columns
    const first = values.map((cells) => nameOf(cells[firstColumn] ?? ''))
    const [{ heads } = { heads: [] }] = before
    return {
      rows: new Set(before.flatMap(({ rows }) => inOrder(first, rows))),
      columns: columns.length > 0 ? columns.slice(0, heads.length) : null,
    }
  }

/**
 * Writes a table over what it held before, around what people wrote above, between, below and beside its rows: none of that is
 * written over. What is left over of a longer table is emptied in the same call.
 * @param placeIn finds the table in the values of the tab
 */
export function writeAmongOwnRows(
  sheet: Sheet,
  tab: TabDescription,
  currency: Currency,
  placeIn: (values: readonly (readonly unknown[])[]) => TablePlace,
): void {
  const all = sheet.getDataRange()
  const [values, formulas, maxRows] = [all.getValues(), all.getFormulas(), sheet.getMaxRows()]
  const { rows: ours, columns } = placeIn(values)
  const places = columns && columns.length >= tab.columnWidths.length ? columns.slice(0, tab.columnWidths.length) : null
  const columnAt = (column: number): number => places?.[column] ?? column
  const isFilled = (row: number): boolean =>
    tab.columnWidths.some((_, column) => {
      const at = columnAt(column)
      return (values[row]?.[at] ?? '') !== '' || (formulas[row]?.[at] ?? '') !== ''
    })
  const theirs = values.flatMap((_, row) => (!ours.has(row) && isFilled(row) ? [row] : []))
  const { rows, inserted } = rowsFor(tab.rows, ours, theirs)
  if (inserted) {
    sheet.insertRowsAfter(inserted.after + 1, inserted.count)
    // Without these rows, what is written next would stand over that of people.
    writeOut()
  }
  const reaching = Math.max(...rows, ...ours) + 1
  const placed: TabDescription = {
    ...tab,
    rows: reaching,
    columnWidths: Array.from({ length: Math.max(...tab.columnWidths.map((_, column) => columnAt(column))) + 1 }, () => 0),
    cells: tab.cells.map((cell) => ({ ...cell, row: rows[cell.row] as number, column: columnAt(cell.column) })),
  }
  makeRoom(sheet, placed, maxRows + (inserted?.count ?? 0))
  const columnsTheirOwn = places?.some((place, column) => place !== column) ? { columns: places } : {}
  const inHand = rowWriter(sheet, placed, currency)
  for (const { from, until } of runsOf([...new Set([...rows, ...ours])])) writeAll(inHand({ from, until, ...columnsTheirOwn }))
}

/** In which rows a table of this height stands: its own, and where these are too few, rows that are inserted before what is next. */
function rowsFor(height: number, ours: ReadonlySet<number>, theirs: readonly number[]) {
  const taken = new Set(theirs)
  const last = ours.size > 0 ? Math.max(...ours) : theirs.length > 0 ? Math.max(...theirs) + 1 : -1
  const rows: number[] = []
  if (ours.size > 0)
    for (let row = Math.min(...ours); row <= last && rows.length < height; row++) if (!taken.has(row)) rows.push(row)
  const lacking = height - rows.length
  for (let row = last + 1; rows.length < height; row++) rows.push(row)
  const next = theirs.find((row) => row > last)
  const room = next === undefined ? Number.POSITIVE_INFINITY : next - last - 1
  const count = lacking > 0 ? Math.max(0, lacking + Math.min(1, room) - room) : 0
  return { rows, inserted: count > 0 ? { after: last, count } : null }
}

/** Where these texts stand, in this order; those that are gone are passed over. */
function inOrder(texts: readonly string[], names: readonly string[]): number[] {
  let next = 0
  return texts.flatMap((text, index) => {
    const found = text === '' ? -1 : names.indexOf(text, next)
    if (found < 0) return []
    next = found + 1
    return [index]
  })
}

/** The columns in which the heads stand; null where they are not all there. */
export function columnsOf(values: readonly (readonly unknown[])[], heads: readonly string[]): number[] | null {
  for (const cells of values) {
    const columns = inOrder(cells.map(nameOf), heads)
    if (columns.length === heads.length) return columns
  }
  return null
}

function runsOf(rows: readonly number[]): { readonly from: number; readonly until: number }[] {
  const runs: { from: number; until: number }[] = []
  for (const row of [...rows].sort((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run?.until === row) run.until++
    else runs.push({ from: row, until: row + 1 })
  }
  return runs
}
