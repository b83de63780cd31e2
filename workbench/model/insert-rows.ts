import { type MoveRow, moveAreas, moveKeys } from './move-areas'
import { type Area, eachCell, type SheetModel } from './sheet-model'
import type { WorkbookModel } from './workbook-model'

/** Inserts rows below the first `after` rows: cells, areas, names and every formula that refers to what moves follow. */
export function insertRows(model: WorkbookModel, sheet: SheetModel, after: number, count: number): void {
  const atEnd = after >= sheet.rows
  sheet.rows += count
  if (atEnd) return
  const moveRow = (row: number): number => (row >= after ? row + count : row)
  moveKeys(sheet.cells, moveRow)
  moveAreas(model, sheet, moveRow, (area) => ({ ...area, row: moveRow(area.row), lastRow: moveRow(area.lastRow) }))
  for (const each of model.sheets) {
    for (const [, , cell] of eachCell(each))
      if (cell.formula) cell.formula = shiftFormula(cell.formula, each === sheet, sheet.name, after, count)
  }
}

/** Takes rows away, `first` being 0-based, with what lies upon them. Formulas are left as they are: the screen rewrites them. */
export function removeRows(model: WorkbookModel, sheet: SheetModel, first: number, count: number): void {
  const end = first + count
  sheet.rows -= count
  const moveRow: MoveRow = (row) => (row < first ? row : row < end ? null : row - count)
  const moveArea = (area: Area): Area | null => {
    const row = area.row < first ? area.row : Math.max(first, area.row - count)
    const lastRow = area.lastRow < first ? area.lastRow : Math.max(first - 1, area.lastRow - count)
    return lastRow < row ? null : { ...area, row, lastRow }
  }
  moveKeys(sheet.cells, moveRow)
  moveAreas(model, sheet, moveRow, moveArea)
}

/** Row numbers at or below the insertion go up, in references to that tab only. */
function shiftFormula(formula: string, ownTab: boolean, tab: string, after: number, count: number): string {
  let named: string | null = null
  const pattern = /('(?:[^']|'')+'!|[A-Za-z_]\w*!)|(?<![\w.$])(\$?[A-Z]{1,3}\$?)(\d+)(?![\w(.])|([^A-Za-z$'"!]+|.)/g
  const texts: string[] = []
  const bare = formula.replace(/"(?:[^"]|"")*"/g, (text) => `\u0001${texts.push(text) - 1}\u0001`)
  const shifted = bare.replace(pattern, (part, prefix?: string, letters?: string, digits?: string) => {
    if (prefix) {
      named = prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1)
      return part
    }
    if (letters && digits) {
      const here = named === null ? ownTab : named.toLowerCase() === tab.toLowerCase()
      return here && Number(digits) > after ? `${letters}${Number(digits) + count}` : part
    }
    if (part !== ':') named = null
    return part
  })
  return shifted.replace(/\u0001(\d+)\u0001/g, (_, index: string) => texts[Number(index)] ?? '')
}
