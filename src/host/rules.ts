import type { CellAt } from '../plan/formula'
import type { TabDescription } from '../plan/tab'
import { validationOf } from './parts'
import { nameOfRectangle, type Rectangle, rectanglesOf } from './rectangles'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.DataValidation
type Described = TabDescription['validations'][number]

/** The rule of every cell of a described tab; null where no cell has one. Each kind of rule is built once. */
export function validationGrid(sheet: Sheet, tab: TabDescription): (Rule | null)[][] | null {
  if (tab.validations.length === 0) return null
  const built = builder(sheet)
  const grid: (Rule | null)[][] = Array.from({ length: tab.rows }, () => tab.columnWidths.map(() => null))
  for (const each of tab.validations)
    for (const { row, column } of cellsOf(each)) (grid[row] as (Rule | null)[])[column] = built(each)
  return grid
}

/**
 * Lays the rules of a described tab over those of its cells that are asked for, and leaves all other cells as they are. After
 * their values: what a rule rejects Sheets refuses from a script as well, and the whole call with it.
 */
export function layRules(sheet: Sheet, tab: TabDescription, isAskedFor: (at: CellAt) => boolean): void {
  const built = builder(sheet)
  for (const each of tab.validations)
    for (const { row, column, items } of rectanglesOf(cellsOf(each).filter(isAskedFor)))
      sheet.getRange(row + 1, column + 1, items.length, items[0]?.length ?? 0).setDataValidation(built(each))
}

/** Takes away the rules of some cells, whoever laid them, before something is written there. */
export function clearRules(sheet: Sheet, rectangles: readonly Rectangle<unknown>[]): void {
  if (rectangles.length > 0) sheet.getRangeList(rectangles.map(nameOfRectangle)).clearDataValidations()
}

function cellsOf({ area: { from, to } }: Described): CellAt[] {
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (__, column) => ({ row: from.row + row, column: from.column + column })),
  ).flat()
}

function builder(sheet: Sheet): (described: Described) => Rule {
  const built = new Map<string, Rule>()
  return ({ rule, help }) => {
    const key = JSON.stringify(rule)
    const validation = built.get(key) ?? validationOf(sheet, rule, help)
    built.set(key, validation)
    return validation
  }
}
