import { parseA1 } from '../../model/a1'
import type { Area, SheetModel } from '../../model/sheet-model'
import { needs } from '../check'
import { liveModel, type SheetPlace } from './place'

/** What `getRange` is asked for, as an A1 name or as 1-based numbers; refused, in Google's words, outside of the tab. */
export function areaOf(place: SheetPlace, first: unknown, column: unknown, rows: unknown, columns: unknown): Area {
  const sheet = liveModel(place)
  if (typeof first === 'string' && column === undefined) {
    const found = parseA1(first, (name) =>
      name === null ? sheet : place.context.model.sheets.find((each) => each.name === name),
    )
    if (!found || found.sheet !== sheet) throw new Error(`Range not found: ${first}`)
    needsPlace(sheet, found.area.row + 1, found.area.column + 1)
    needsPlace(sheet, found.area.lastRow + 1, found.area.lastColumn + 1)
    return found.area
  }
  for (const number of [first, column, rows, columns]) needs('number', number, 'Sheet.getRange')
  const [row, col, height, width] = [first, column, rows, columns] as [number, number, number, number]
  if (![row, col, height, width].every(Number.isInteger)) throw new Error('Workbench: Sheet.getRange takes whole numbers.')
  if (row < 1) throw new Error('The starting row of the range is too small.')
  if (col < 1) throw new Error('The starting column of the range is too small.')
  if (height < 1) throw new Error('The number of rows in the range must be at least 1.')
  if (width < 1) throw new Error('The number of columns in the range must be at least 1.')
  if (row + height - 1 > sheet.rows || col + width - 1 > sheet.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.')
  }
  return { row: row - 1, column: col - 1, lastRow: row + height - 2, lastColumn: col + width - 2 }
}

/** Throws when a 1-based cell is outside of the tab. */
export function needsPlace(sheet: SheetModel, row: number, column: number): void {
  if (!(row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns)) {
    throw new Error('Those rows or columns are out of bounds.')
  }
}
