import { type Area, emptySheet, type SheetModel } from './sheet-model'

export interface NamedRangeModel {
  name: string
  sheetId: number
  area: Area
}

export interface MetadataModel {
  readonly id: number
  readonly key: string
  readonly value: string
  readonly visibility: 'DOCUMENT' | 'PROJECT'
  /** Spreadsheet, sheet, or whole rows or columns of it; Google accepts nothing smaller. */
  readonly location:
    | { readonly kind: 'SPREADSHEET' }
    | { readonly kind: 'SHEET'; readonly sheetId: number }
    | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly first: number; readonly last: number }
}

/** A whole workbook as plain data. The services write it, the engine calculates it, the screen draws it. */
export interface WorkbookModel {
  readonly id: string
  name: string
  /** e.g. `nl_BE` */
  locale: string
  /** e.g. `Europe/Brussels`. The script's own zone may differ. */
  timeZone: string
  sheets: SheetModel[]
  activeSheetId: number
  /** The cell of the active tab that the user has chosen, 0-based. */
  activeCell: { readonly row: number; readonly column: number }
  namedRanges: NamedRangeModel[]
  developerMetadata: MetadataModel[]
  readonly documentProperties: Map<string, string>
  readonly userProperties: Map<string, string>
  readonly scriptProperties: Map<string, string>
  nextId: number
  /** False while something was written that formulas may depend on and the engine has not run since. */
  calculated: boolean
}

/** A new workbook with one empty tab. */
export function emptyWorkbook(
  options: { locale?: string; timeZone?: string; name?: string; firstTab?: string } = {},
): WorkbookModel {
  return {
    id: 'workbench',
    name: options.name ?? 'Workbench',
    locale: options.locale ?? 'nl_BE',
    timeZone: options.timeZone ?? 'Europe/Brussels',
    sheets: [emptySheet(0, options.firstTab ?? 'Sheet1')],
    activeSheetId: 0,
    activeCell: { row: 0, column: 0 },
    namedRanges: [],
    developerMetadata: [],
    documentProperties: new Map(),
    userProperties: new Map(),
    scriptProperties: new Map(),
    nextId: 1000,
    calculated: true,
  }
}

/** A number that nothing else in this workbook has. */
export const nextId = (model: WorkbookModel): number => (model.nextId += 1)

export function sheetById(model: WorkbookModel, id: number): SheetModel {
  const sheet = model.sheets.find((each) => each.id === id)
  if (!sheet) throw new Error(`Sheet ${id} is no longer there.`)
  return sheet
}

export const sheetByName = (model: WorkbookModel, name: string): SheetModel | undefined =>
  model.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase())
