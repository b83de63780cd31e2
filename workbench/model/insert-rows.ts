import type { CellModel } from './cell'
import { type Area, eachCell, type SheetModel } from './sheet-model'
import type { WorkbookModel } from './workbook-model'

/** Inserts rows below the first `after` rows: cells, areas, names and every formula that refers to what moves follow. */
export function insertRows(model: WorkbookModel, sheet: SheetModel, after: number, count: number): void {
  const atEnd = after >= sheet.rows
  sheet.rows += count
  if (atEnd) return
  const moved = new Map<number, Map<number, CellModel>>()
  for (const [row, cells] of sheet.cells) moved.set(row >= after ? row + count : row, cells)
  sheet.cells.clear()
  for (const [row, cells] of [...moved].sort(([a], [b]) => a - b)) sheet.cells.set(row, cells)
  const shift = (area: Area): Area => ({
    ...area,
    row: area.row >= after ? area.row + count : area.row,
    lastRow: area.lastRow >= after ? area.lastRow + count : area.lastRow,
  })
  sheet.merges = sheet.merges.map(shift)
  sheet.validations = sheet.validations.map((each) => ({ ...each, area: shift(each.area) }))
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => ({ ...each, areas: each.areas.map(shift) }))
  for (const protection of sheet.protections) protection.unprotected = protection.unprotected.map(shift)
  for (const name of model.namedRanges) if (name.sheetId === sheet.id) name.area = shift(name.area)
  for (const each of model.sheets) {
    each.charts = each.charts.map((chart) => ({
      ...chart,
      ranges: chart.ranges.map((range) => (range.sheetId === sheet.id ? { ...range, area: shift(range.area) } : range)),
    }))
    for (const [, , cell] of eachCell(each))
      if (cell.formula) cell.formula = shiftFormula(cell.formula, each === sheet, sheet.name, after, count)
  }
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
