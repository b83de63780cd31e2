import type { CellModel } from '../model/cell'
import { referencesOf } from '../model/references'
import { type Area, eachCell, type SheetModel } from '../model/sheet-model'
import type { WorkbookModel } from '../model/workbook-model'

/** A formula, or a stretch of formulas below each other in one column. */
export interface Dependent {
  /** null: a stretch. */
  readonly cell: CellModel | null
  /** What it depends on: a formula on what it refers to, a stretch on its formulas. */
  readonly reads: Dependent[]
}

/** The formulas of one column of a tab, from top to bottom. */
interface FormulaColumn {
  readonly rows: readonly number[]
  /** A segment tree: the second half holds the formulas, and each place before it the stretch of places 2i and 2i + 1. */
  readonly tree: readonly Dependent[]
}

type FormulaColumns = ReadonlyMap<number, FormulaColumn>

/**
 * The formulas of a workbook, each with the formulas that it refers to. Cells with plain values are left out, and a range is a few
 * stretches instead of all the formulas in it: so a running total down a long column costs no more than its length.
 */
export function dependencies(model: WorkbookModel): Dependent[] {
  const sheets = model.sheets.map((sheet) => [sheet, formulasOf(sheet)] as const)
  const columns = new Map(sheets.map(([sheet, formulas]) => [sheet, columnsOf(formulas)]))
  const all = sheets.flatMap(([sheet, formulas]) => formulas.map((each) => ({ sheet, ...each })))
  for (const { sheet, dependent } of all) {
    for (const reference of referencesOf(dependent.cell.formula ?? '', sheet, model)) {
      dependent.reads.push(...within(reference.area, columns.get(reference.sheet) ?? new Map()))
    }
  }
  return all.map(({ dependent }) => dependent)
}

interface PlacedFormula {
  readonly row: number
  readonly column: number
  readonly dependent: Dependent & { readonly cell: CellModel }
}

function formulasOf(sheet: SheetModel): PlacedFormula[] {
  const formulas: PlacedFormula[] = []
  for (const [row, column, cell] of eachCell(sheet)) {
    if (cell.formula) formulas.push({ row, column, dependent: { cell, reads: [] } })
  }
  return formulas
}

function columnsOf(formulas: readonly PlacedFormula[]): FormulaColumns {
  const columns = new Map<number, PlacedFormula[]>()
  for (const formula of formulas) {
    const others = columns.get(formula.column)
    if (others) others.push(formula)
    else columns.set(formula.column, [formula])
  }
  return new Map([...columns].map(([column, below]) => [column, columnOf(below)]))
}

function columnOf(formulas: readonly PlacedFormula[]): FormulaColumn {
  const sorted = [...formulas].sort((a, b) => a.row - b.row)
  const tree: Dependent[] = [...sorted, ...sorted].map(({ dependent }) => dependent)
  for (let at = sorted.length - 1; at > 0; at--) {
    tree[at] = { cell: null, reads: tree.slice(2 * at, 2 * at + 2) }
  }
  return { rows: sorted.map(({ row }) => row), tree }
}

/** The formulas in an area, as few stretches as there can be. */
function within(area: Area, columns: FormulaColumns): Dependent[] {
  return [...columns].flatMap(([column, { rows, tree }]) => {
    if (column < area.column || column > area.lastColumn) return []
    const found: (Dependent | undefined)[] = []
    let from = rows.length + firstFrom(rows, area.row)
    let until = rows.length + firstFrom(rows, area.lastRow + 1)
    for (; from < until; from = from >> 1, until = until >> 1) {
      if (from % 2 === 1) found.push(tree[from++])
      if (until % 2 === 1) found.push(tree[--until])
    }
    return found.filter((each) => each !== undefined)
  })
}

/** Where the first of these ascending rows stands that is not above a row. */
function firstFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? row) < row) low = middle + 1
    else high = middle
  }
  return low
}
