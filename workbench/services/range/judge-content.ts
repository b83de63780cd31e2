import { areaName, cellName, parseA1 } from '../../model/a1'
import { overlaps } from '../../model/areas'
import { type CellModel, isCellError } from '../../model/cell'
import { display } from '../../model/display'
import { isDateFormat } from '../../model/serial'
import { type Area, cellAt, type SheetModel, type ValidationModel } from '../../model/sheet-model'
import type { ServiceContext } from '../context'
import type { Put } from './cells'
import type { RangePlace } from './place'

/**
 * Refuses a call as Google does: one cell that violates a rule which rejects, and nothing of the call is written.
 * A blank cell passes. Stricter than Google may be: a formula does not pass, since what it will come to is not known yet;
 * a number under a rule for dates passes only where the cell has a date format.
 * @param given what the cell at this place, 0-based within the range, is given
 */
export function needsRules(range: RangePlace, method: string, given: (row: number, column: number) => unknown, put: Put): void {
  const { area, owner, context } = range
  for (const rule of owner.model.validations) {
    if (rule.allowInvalid || !overlaps(rule.area, area)) continue
    const both = common(rule.area, area)
    for (let row = both.row; row <= both.lastRow; row++)
      for (let column = both.column; column <= both.lastColumn; column++) {
        const cell: CellModel = { ...(cellAt(owner.model, row, column) ?? { value: '' }) }
        put(cell, given(row - area.row, column - area.column), method)
        if (!passes(cell, rule, owner.model, context))
          throw new Error(
            `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
          )
      }
  }
}

const common = (one: Area, other: Area): Area => ({
  row: Math.max(one.row, other.row),
  lastRow: Math.min(one.lastRow, other.lastRow),
  column: Math.max(one.column, other.column),
  lastColumn: Math.min(one.lastColumn, other.lastColumn),
})

function passes(cell: CellModel, rule: ValidationModel, sheet: SheetModel, context: ServiceContext): boolean {
  if (cell.formula) return false
  const { value } = cell
  if (value === '') return true
  if (isCellError(value)) return false
  const { locale } = context.model
  switch (rule.criterion) {
    case 'CHECKBOX':
      return typeof value === 'boolean'
    case 'VALUE_IN_LIST':
      return (rule.values[0] as readonly string[]).includes(display(cell, locale))
    case 'VALUE_IN_RANGE':
      return textsIn(String(rule.values[0]), sheet, context).includes(display(cell, locale))
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number' && isDateFormat(cell.numberFormat)
  }
  const compare = COMPARISONS[rule.criterion]
  if (!compare) throw new Error(`Workbench: what a rule ${rule.criterion} makes of ${areaName(rule.area)} is not known here.`)
  if (typeof value !== 'number' || (rule.criterion.startsWith('DATE') && !isDateFormat(cell.numberFormat))) return false
  return compare(value, Number(rule.values[0]), Number(rule.values[1]))
}

const COMPARISONS: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  NUMBER_GREATER_THAN: (value, low) => value > low,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, low) => value >= low,
  NUMBER_LESS_THAN: (value, low) => value < low,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, low) => value <= low,
  NUMBER_BETWEEN: (value, low, high) => value >= low && value <= high,
  NUMBER_EQUAL_TO: (value, low) => value === low,
  DATE_AFTER: (value, low) => value >= Math.floor(low) + 1,
  DATE_ON_OR_AFTER: (value, low) => value >= Math.floor(low),
  DATE_BEFORE: (value, low) => value < Math.floor(low),
}

/** What is shown in the cells that a list to choose from lies in. */
function textsIn(where: string, sheet: SheetModel, { model }: ServiceContext): string[] {
  const found = parseA1(where, (name) => (name === null ? sheet : model.sheets.find((each) => each.name === name)))
  if (!found) return []
  const { row, column, lastRow, lastColumn } = found.area
  return Array.from({ length: lastRow - row + 1 }, (_, r) =>
    Array.from({ length: lastColumn - column + 1 }, (_, c) => cellAt(found.sheet, row + r, column + c)),
  )
    .flat()
    .flatMap((cell) => (cell && cell.value !== '' ? [display(cell, model.locale)] : []))
}
