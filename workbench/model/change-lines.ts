import { moveAreas, moveKeys } from './move-areas'
import { type LineChange, moveLine, moveReferences, moveSpan } from './move-references'
import { type Area, eachCell, type SheetModel } from './sheet-model'
import type { WorkbookModel } from './workbook-model'

/** Inserts or removes rows or columns: cells, areas, names, and every formula that refers to what moves, follow. */
export function changeLines(model: WorkbookModel, sheet: SheetModel, change: LineChange): void {
  const size = change.axis === 'row' ? 'rows' : 'columns'
  const atEnd = change.kind === 'insert' && change.at >= sheet[size]
  sheet[size] += change.kind === 'insert' ? change.count : -change.count
  if (atEnd) return
  const move = (line: number): number | null => moveLine(line, change)
  const moveArea = (area: Area): Area | null => {
    const rows = change.axis === 'row' ? moveSpan(area.row, area.lastRow, change) : [area.row, area.lastRow]
    const columns = change.axis === 'column' ? moveSpan(area.column, area.lastColumn, change) : [area.column, area.lastColumn]
    return (
      rows &&
      columns && {
        row: rows[0] as number,
        lastRow: rows[1] as number,
        column: columns[0] as number,
        lastColumn: columns[1] as number,
      }
    )
  }
  if (change.axis === 'row') moveKeys(sheet.cells, move)
  else for (const cells of sheet.cells.values()) moveKeys(cells, move)
  moveAreas(model, sheet, change.axis, move, moveArea)
  for (const each of model.sheets) {
    for (const [, , cell] of eachCell(each))
      if (cell.formula) cell.formula = moveReferences(cell.formula, each === sheet, sheet.name, change)
  }
}
