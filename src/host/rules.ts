import type { CellAt } from '../plan/formula'
import type { TabDescription } from '../plan/tab'
import { validationOf } from './parts'
import { nameOfRectangle, type Rectangle, rangeOf, rectanglesOf } from './rectangles'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.DataValidation
type Described = TabDescription['validations'][number]

/** What Sheets needs to check a described input. */
export type RuleOf = (described: Described) => Rule

/** Each kind of rule is built once, when a cell first asks for it: a rule takes five calls. */
export function ruleBuilder(sheet: Sheet): RuleOf {
  const built = new Map<string, Rule>()
  return ({ rule, help }) => {
    const key = JSON.stringify(rule)
    const validation = built.get(key) ?? validationOf(sheet, rule, help)
    built.set(key, validation)
    return validation
  }
}

/** The rule of every cell of a described tab, not yet built; null for a cell without one. */
export function validationGrid(tab: TabDescription): (Described | null)[][] {
  const grid: (Described | null)[][] = Array.from({ length: tab.rows }, () => tab.columnWidths.map(() => null))
  for (const each of tab.validations)
    for (const { row, column } of cellsOf(each)) (grid[row] as (Described | null)[])[column] = each
  return grid
}

/**
 * Lays the rules of a described tab over those of its cells that are asked for, and leaves all other cells as they are. After
 * their values: what a rule rejects Sheets refuses from a script as well, and the whole call with it.
 */
export function layRules(sheet: Sheet, tab: TabDescription, ruleOf: RuleOf, isAskedFor: (at: CellAt) => boolean): void {
  for (const each of tab.validations)
    for (const rectangle of rectanglesOf(cellsOf(each).filter(isAskedFor)))
      rangeOf(sheet, rectangle).setDataValidation(ruleOf(each))
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
