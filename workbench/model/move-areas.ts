import type { Area, SheetModel } from './sheet-model'
import type { WorkbookModel } from './workbook-model'

/** Where a row or column goes, 0-based; null when it is taken away. */
export type MoveLine = (line: number) => number | null
/** Where an area goes; null when nothing is left of it. */
export type MoveArea = (area: Area) => Area | null

/** Lets everything that lies upon the cells of a tab follow its rows or columns: formats, validations, charts, names, notes of add-ons. */
export function moveAreas(
  model: WorkbookModel,
  sheet: SheetModel,
  axis: 'row' | 'column',
  moveLine: MoveLine,
  moveArea: MoveArea,
): void {
  const kept = <Item>(items: readonly Item[], move: (item: Item) => Item | null): Item[] =>
    items.map(move).filter((item) => item !== null) as Item[]
  const areas = (all: readonly Area[]): Area[] => kept(all, moveArea)
  sheet.merges = areas(sheet.merges)
  sheet.validations = kept(sheet.validations, (each) => withArea(each, moveArea(each.area)))
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) => ({ ...each, areas: areas(each.areas) }))
  for (const protection of sheet.protections) protection.unprotected = areas(protection.unprotected)
  moveKeys(axis === 'row' ? sheet.rowHeights : sheet.columnWidths, moveLine)
  moveMembers(axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns, moveLine)
  for (const group of axis === 'row' ? sheet.rowGroups : []) {
    const moved = moveArea({ row: group.first, lastRow: group.last, column: 0, lastColumn: 0 })
    if (moved) Object.assign(group, { first: moved.row, last: moved.lastRow })
  }
  sheet.charts = sheet.charts.map((chart) => {
    const line = moveLine(chart.position[axis] - 1)
    return line === null ? chart : { ...chart, position: { ...chart.position, [axis]: line + 1 } }
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
    if (location.kind !== (axis === 'row' ? 'ROW' : 'COLUMN') || location.sheetId !== sheet.id) return each
    const span = { row: location.first, lastRow: location.last, column: location.first, lastColumn: location.last }
    const moved = moveArea(axis === 'row' ? { ...span, column: 0, lastColumn: 0 } : { ...span, row: 0, lastRow: 0 })
    if (!moved) return null
    const [first, last] = axis === 'row' ? [moved.row, moved.lastRow] : [moved.column, moved.lastColumn]
    return { ...each, location: { ...location, first, last } }
  })
}

const withArea = <Item extends { readonly area: Area }>(item: Item, area: Area | null): Item | null => area && { ...item, area }

/** Moves what stands under row or column numbers. */
export function moveKeys<Value>(values: Map<number, Value>, moveLine: MoveLine): void {
  const moved = [...values].flatMap(([row, value]) => {
    const to = moveLine(row)
    return to === null ? [] : [[to, value] as const]
  })
  values.clear()
  for (const [row, value] of moved.sort(([a], [b]) => a - b)) values.set(row, value)
}

function moveMembers(lines: Set<number>, moveLine: MoveLine): void {
  const moved = [...lines].map(moveLine)
  lines.clear()
  for (const line of moved) if (line !== null) lines.add(line)
}
