import type { Area, SheetModel } from './sheet-model'
import type { WorkbookModel } from './workbook-model'

/** Where a row goes, 0-based; null when it is taken away. */
export type MoveRow = (row: number) => number | null
/** Where an area goes; null when nothing is left of it. */
export type MoveArea = (area: Area) => Area | null

/** Lets everything that lies upon the cells of a tab follow its rows: formats, validations, charts, names, notes of add-ons. */
export function moveAreas(model: WorkbookModel, sheet: SheetModel, moveRow: MoveRow, moveArea: MoveArea): void {
  const kept = <Item>(items: readonly Item[], move: (item: Item) => Item | null): Item[] =>
    items.map(move).filter((item) => item !== null) as Item[]
  const areas = (all: readonly Area[]): Area[] => kept(all, moveArea)
  sheet.merges = areas(sheet.merges)
  sheet.validations = kept(sheet.validations, (each) => withArea(each, moveArea(each.area)))
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => ({ ...each, areas: areas(each.areas) }))
  for (const protection of sheet.protections) protection.unprotected = areas(protection.unprotected)
  moveKeys(sheet.rowHeights, moveRow)
  moveMembers(sheet.hiddenRows, moveRow)
  for (const group of sheet.rowGroups) {
    const moved = moveArea({ row: group.first, lastRow: group.last, column: 0, lastColumn: 0 })
    if (moved) Object.assign(group, { first: moved.row, last: moved.lastRow })
  }
  sheet.charts = sheet.charts.map((chart) => {
    const row = moveRow(chart.position.row - 1)
    return row === null ? chart : { ...chart, position: { ...chart.position, row: row + 1 } }
  })
  for (const each of model.sheets) {
    each.charts = each.charts.map((chart) => ({
      ...chart,
      ranges: kept(chart.ranges, (range) => (range.sheetId === sheet.id ? withArea(range, moveArea(range.area)) : range)),
    }))
  }
  model.namedRanges = kept(model.namedRanges, (name) => {
    const area = name.sheetId === sheet.id ? moveArea(name.area) : name.area
    return area && Object.assign(name, { area })
  })
  model.developerMetadata = kept(model.developerMetadata, (each) => {
    const { location } = each
    if (location.kind !== 'ROW' || location.sheetId !== sheet.id) return each
    const moved = moveArea({ row: location.first, lastRow: location.last, column: 0, lastColumn: 0 })
    return moved && { ...each, location: { ...location, first: moved.row, last: moved.lastRow } }
  })
}

const withArea = <Item extends { readonly area: Area }>(item: Item, area: Area | null): Item | null => area && { ...item, area }

/** Moves what stands under row numbers. */
export function moveKeys<Value>(values: Map<number, Value>, moveRow: MoveRow): void {
  const moved = [...values].flatMap(([row, value]) => {
    const to = moveRow(row)
    return to === null ? [] : [[to, value] as const]
  })
  values.clear()
  for (const [row, value] of moved.sort(([a], [b]) => a - b)) values.set(row, value)
}

function moveMembers(rows: Set<number>, moveRow: MoveRow): void {
  const moved = [...rows].map(moveRow)
  rows.clear()
  for (const row of moved) if (row !== null) rows.add(row)
}
