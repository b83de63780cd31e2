import type { CellModel } from './cell'

/** 0-based, both ends included. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** `criterion` and `values` as `DataValidation.getCriteriaType/getCriteriaValues` name them, e.g. NUMBER_BETWEEN [0, 1]. */
export interface ValidationModel {
  readonly area: Area
  readonly criterion: string
  readonly values: readonly (string | number | boolean | readonly string[])[]
  readonly allowInvalid: boolean
  readonly help: string
}

export interface ConditionalFormatModel {
  readonly areas: readonly Area[]
  /** A boolean criterion such as CUSTOM_FORMULA, NUMBER_LESS_THAN; absent for a colour scale. */
  readonly criterion?: string
  readonly values: readonly (string | number)[]
  readonly background?: string
  readonly fontColor?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly strikethrough?: boolean
  readonly underline?: boolean
  readonly gradient?: readonly { readonly color: string; readonly type: string; readonly value: string }[]
}

export interface ProtectionModel {
  readonly id: number
  readonly area: Area | null
  description: string
  warningOnly: boolean
  /** Somebody else protected it, and this user is not among the editors. */
  othersOnly?: boolean
  unprotected: readonly Area[]
}

export interface ChartModel {
  readonly id: number
  /** LINE, COLUMN, COMBO, BAR … as `Charts.ChartType`. */
  readonly type: string
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[]
  readonly headers: number
  /** 1-based anchor cell and pixel offset, as in `setPosition`. */
  readonly position: { readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number }
  /** As Google's chart options: title, width, height, hAxis.title, series.0.type … */
  readonly options: Readonly<Record<string, unknown>>
  readonly hiddenDimensions: string
  readonly mergeStrategy: string
  readonly transposed: boolean
}

export interface RowGroup {
  readonly first: number
  readonly last: number
  collapsed: boolean
}

export interface SheetModel {
  readonly id: number
  /** A chart that fills a tab is an OBJECT; the preview of a connected warehouse is a DATASOURCE. Neither has cells. */
  readonly type: 'GRID' | 'OBJECT' | 'DATASOURCE'
  name: string
  rows: number
  columns: number
  /** Sparse: row, then column, both 0-based. */
  readonly cells: Map<number, Map<number, CellModel>>
  /** In pixels, 0-based; 100 and 21 where absent. */
  readonly columnWidths: Map<number, number>
  readonly rowHeights: Map<number, number>
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
  rowGroups: RowGroup[]
  frozenRows: number
  frozenColumns: number
  merges: Area[]
  validations: ValidationModel[]
  conditionalFormats: ConditionalFormatModel[]
  protections: ProtectionModel[]
  charts: ChartModel[]
  tabColor: string | null
  hidden: boolean
  hiddenGridlines: boolean
}

/** An empty tab, as large as a new one in Sheets unless told otherwise. */
export function emptySheet(id: number, name: string, rows = 1000, columns = 26): SheetModel {
  return {
    id,
    type: 'GRID',
    name,
    rows,
    columns,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowGroups: [],
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
    charts: [],
    tabColor: null,
    hidden: false,
    hiddenGridlines: false,
  }
}

export const cellAt = (sheet: SheetModel, row: number, column: number): CellModel | undefined => sheet.cells.get(row)?.get(column)

/** The cell to write to; made where there was none. */
export function openCell(sheet: SheetModel, row: number, column: number): CellModel {
  let cells = sheet.cells.get(row)
  if (!cells) sheet.cells.set(row, (cells = new Map()))
  let cell = cells.get(column)
  if (!cell) cells.set(column, (cell = { value: '' }))
  return cell
}

/** Every cell that is there, row by row. */
export function* eachCell(sheet: SheetModel): Generator<[row: number, column: number, cell: CellModel]> {
  for (const [row, cells] of sheet.cells) for (const [column, cell] of cells) yield [row, column, cell]
}

/** The last row and column (counts, 1-based) that hold a value or a formula. */
export function usedSize(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  for (const [row, column, cell] of eachCell(sheet)) {
    if (cell.value === '' && !cell.formula) continue
    rows = Math.max(rows, row + 1)
    columns = Math.max(columns, column + 1)
  }
  return { rows, columns }
}
