import { eachCell, openCell, type SheetModel } from './sheet-model'
import { nextId, sheetByName, type WorkbookModel } from './workbook-model'

/**
 * *Duplicate* on a tab: everything on it is there twice, the add-on's hidden notes included. Named ranges
 * of the workbook stay with the original; references without a tab's name mean the copy.
 */
export function copySheet(model: WorkbookModel, sheet: SheetModel): SheetModel {
  const id = nextId(model)
  const copy: SheetModel = {
    ...structuredClone({ ...sheet, cells: undefined }),
    id,
    name: freeName(model, sheet.name),
    cells: new Map(),
  }
  for (const [row, column, cell] of eachCell(sheet)) Object.assign(openCell(copy, row, column), structuredClone(cell))
  copy.charts = copy.charts.map((chart) => ({
    ...chart,
    id: nextId(model),
    ranges: chart.ranges.map((range) => (range.sheetId === sheet.id ? { ...range, sheetId: id } : range)),
  }))
  copy.protections = copy.protections.map((protection) => ({ ...protection, id: nextId(model) }))
  for (const each of [...model.developerMetadata]) {
    if (!('sheetId' in each.location) || each.location.sheetId !== sheet.id) continue
    model.developerMetadata.push({ ...each, id: nextId(model), location: { ...each.location, sheetId: id } })
  }
  model.sheets.splice(model.sheets.indexOf(sheet) + 1, 0, copy)
  model.activeSheetId = id
  model.calculated = false
  return copy
}

function freeName(model: WorkbookModel, name: string): string {
  let number = 1
  const title = () => (number === 1 ? `Copy of ${name}` : `Copy ${number} of ${name}`)
  while (sheetByName(model, title())) number++
  return title()
}
