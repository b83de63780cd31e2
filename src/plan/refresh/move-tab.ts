import type { CellAt, Formula } from '../formula'
import { moveFormula, type Place } from '../move-formula'
import type { Area, TabCell, TabDescription } from '../tab'

/** A cell that was moved. Where something that its formula reads is gone, the formula is broken, and stands as it was. */
export type MovedCell = Omit<TabCell, 'content'> & {
  readonly content: TabCell['content'] | { readonly kind: 'broken'; readonly formula: Formula }
}

/** The cell where it stands now; null where its row or column is gone. */
export function moveCell(cell: TabCell, place: Place): MovedCell | null {
  const at = place(cell)
  if (!at) return null
  if (cell.content.kind !== 'formula') return { ...cell, ...at }
  const formula = moveFormula(cell.content.formula, place)
  return { ...cell, ...at, content: formula ? { kind: 'formula', formula } : { kind: 'broken', formula: cell.content.formula } }
}

/**
 * The same tab with its cells elsewhere: rows of the user stand between them. Every place must exist.
 * @param rows how many rows the tab has then
 * @param columnWidths one for each column, those of the user too
 */
export function moveTab(tab: TabDescription, place: Place, rows: number, columnWidths: readonly number[]): TabDescription {
  const sure = (at: CellAt): CellAt => {
    const moved = place(at)
    if (!moved) throw new RangeError(`Nothing is known about row ${at.row}, column ${at.column}.`)
    return moved
  }
  const area = ({ from, to }: Area): Area => ({ from: sure(from), to: sure(to) })
  return {
    ...tab,
    rows,
    columnWidths,
    cells: tab.cells.map((cell) => moveCell(cell, sure) as TabCell),
    merges: tab.merges.map(area),
    tallRows: tab.tallRows.map(({ row, ...rest }) => ({ ...rest, row: sure({ row, column: 0 }).row })),
    namedRanges: tab.namedRanges.map(({ name, at }) => ({ name, at: sure(at) })),
    validations: tab.validations.map((validation) => ({ ...validation, area: area(validation.area) })),
    conditions: tab.conditions.map((condition) => ({ ...condition, area: area(condition.area) })),
    charts: tab.charts.map((chart) => ({ ...chart, at: sure(chart.at), area: area(chart.area) })),
    hidden: tab.hidden && sure(tab.hidden),
  }
}
