import { columnKeys } from '../blocks/row-names'
import type { CellAt } from '../formula'
import { ROW_NAMES_COLUMN } from '../layout'
import type { Place } from '../move-formula'
import type { TabCell, TabDescription } from '../tab'
import { arrangeRows, type RowSteps } from './arrange-rows'
import type { FoundTab, Places } from './found-tab'
import { moveCell, moveTab } from './move-tab'
import { sameContent } from './same-content'
import { cellKey, foundAt, isTheirNote, isTheirs, writtenBy } from './whose-cells'

/** A description of the plan tab, and the name of each of its rows. */
export interface KeyedTab {
  readonly tab: TabDescription
  readonly keys: readonly string[]
}

/** What has to be done to bring a tab from how it stands to what is described, and nothing else. */
export interface Rewrite {
  readonly rows: RowSteps
  readonly columns: RowSteps
  /** The described tab where it will stand, and where each of its cells will. */
  readonly tab: TabDescription
  readonly place: Place
  /** Cells to write into rows that were there before. */
  readonly cells: readonly TabCell[]
  readonly notes: readonly (CellAt & { readonly note: string })[]
  /** Rows and columns that are new as a whole: those that are inserted, and those that were before they were cut off. */
  readonly newRows: readonly number[]
  readonly newColumns: readonly number[]
  /** The add-on's cells that hold something of a person, and keep it; where they will stand. */
  readonly kept: readonly CellAt[]
}

const COLUMN_WIDTH = 116
const NAMES = 'names'
const COLUMN_NAMES = [...columnKeys(), NAMES]

/**
 * A merge of three: what the add-on wrote, what stands there now, and what it would write today. What a person changed
 * stays; what the add-on wrote becomes what it would write today.
 * @param before what the add-on wrote; several where a refresh was cut off
 */
export function mergeTab(found: FoundTab, places: Places, before: readonly KeyedTab[], next: KeyedTab): Rewrite {
  const columnPlaces = columnsOf(places)
  const written = writtenBy(before.map(({ tab, keys }) => ({ tab, place: placesOn(keys, places) })))
  const width = Math.max(places.keyColumn + 1, ...found.values.map((cells) => cells.length))
  const isNames = (row: number, column: number): boolean => column === places.keyColumn || row === places.keyRow
  const theirs = (row: number, column: number): boolean => !isNames(row, column) && isTheirs(found, written, row, column)
  const holdsOwn = (row: number): boolean =>
    Array.from({ length: width }, (_, column) => column).some(
      (column) => theirs(row, column) || isTheirNote(found, written, before.length, row, column),
    )

  const rowNames = namesOf(found.values.length, places.rows)
  const wasCutOff = before.length > 1
  const isEmpty = (row: number, column: number): boolean =>
    Object.values(foundAt(found, row, column)).every((each) => each === '')
  const arranged = arrangeRows(
    rowNames,
    next.keys,
    holdsOwn,
    (row) => wasCutOff && Array.from({ length: width }, (_, column) => column).every((column) => isEmpty(row, column)),
  )
  const across = arrangeRows(
    namesOf(width, columnPlaces),
    COLUMN_NAMES,
    () => true,
    (column) => wasCutOff && found.values.every((_, row) => isEmpty(row, column)),
  )
  const finalRows = new Map(arranged.rows.flatMap(({ key }, row) => (key === null ? [] : [[key, row] as const])))
  const finalColumns = new Map(across.rows.flatMap(({ key }, column) => (key === null ? [] : [[key, column] as const])))
  const place = placeBy(next.keys, finalRows, finalColumns)
  const tab = moveTab(
    next.tab,
    place,
    arranged.rows.length,
    across.rows.map(() => COLUMN_WIDTH),
  )

  const cells: TabCell[] = []
  const notes: (CellAt & { note: string })[] = []
  const kept: CellAt[] = []
  const described = new Set<string>()
  const standing = placesOn(next.keys, places)
  tab.cells.forEach((cell, index) => {
    described.add(cellKey(cell.row, cell.column))
    const row = arranged.rows[cell.row]?.from ?? null
    const column = across.rows[cell.column]?.from ?? null
    // What is new as a whole is written as a whole.
    if (row === null || column === null) return
    const now = foundAt(found, row, column)
    const spilledInto = cell.role === 'live' && cell.content.kind === 'blank'
    if (theirs(row, column)) {
      if (cell.role !== 'input') kept.push({ row: cell.row, column: cell.column })
    } else if (!spilledInto && !stands(next.tab.cells[index] as TabCell, standing, now)) cells.push(cell)
    const note = cell.note ?? ''
    if (note !== now.note && !isTheirNote(found, written, before.length, row, column))
      notes.push({ row: cell.row, column: cell.column, note })
  })
  arranged.rows.forEach(({ from: row }, finalRow) => {
    across.rows.forEach(({ from: column }, finalColumn) => {
      if (row === null || column === null || described.has(cellKey(finalRow, finalColumn))) return
      const now = foundAt(found, row, column)
      const left = now.value !== '' || now.formula !== ''
      // Written once, and no longer described: it goes, unless a person made it theirs.
      if (left && written.has(cellKey(row, column)) && !theirs(row, column)) cells.push(blank(finalRow, finalColumn))
    })
  })
  const newOnes = (rows: readonly { readonly from: number | null }[]): number[] =>
    rows.flatMap(({ from }, index) => (from === null ? [index] : []))
  return {
    rows: arranged.steps,
    columns: across.steps,
    tab,
    place,
    cells,
    notes,
    newRows: newOnes(arranged.rows),
    newColumns: newOnes(across.rows),
    kept,
  }
}

/** Whether a cell holds what is described already. Its formula is compared as it stands: Sheets itself lets it follow the rows that come. */
function stands(described: TabCell, standing: Place, now: ReturnType<typeof foundAt>): boolean {
  const cell = moveCell(described, standing)
  return cell !== null && cell.content.kind !== 'broken' && sameContent(cell, now.value, now.formula)
}

const blank = (row: number, column: number): TabCell => ({
  row,
  column,
  role: 'live',
  content: { kind: 'blank' },
  format: 'text',
})

function namesOf(length: number, places: ReadonlyMap<string, number>): (string | null)[] {
  const names: (string | null)[] = Array.from({ length }, () => null)
  for (const [name, index] of places) names[index] = name
  return names
}

/** From where a description has a cell to where the tab has it, by the names of its row and column. */
function placeBy(keys: readonly string[], rows: ReadonlyMap<string, number>, columns: ReadonlyMap<string, number>): Place {
  return (at) => {
    const row = rows.get(keys[at.row] ?? '')
    const column = columns.get(at.column === ROW_NAMES_COLUMN ? NAMES : (COLUMN_NAMES[at.column] ?? ''))
    return row === undefined || column === undefined ? null : { row, column }
  }
}

const columnsOf = ({ columns, keyColumn }: Places): ReadonlyMap<string, number> => new Map([...columns, [NAMES, keyColumn]])

/** Where the cells of a description stand in the tab as it is. */
export const placesOn = (keys: readonly string[], places: Places): Place => placeBy(keys, places.rows, columnsOf(places))
