import { cellArea, contains, overlaps, without } from '../model/areas'
import type { Area, SheetModel } from '../model/sheet-model'
import { needsGrid } from './check'
import { mayWrite } from './context'
import { DataValidation } from './data-validation'
import { RangeBorders } from './range/borders'
import { raw, strict } from './strict'

/**
 * A rectangle of cells of one tab. Its layers, one concept each, are in the folder range: the place,
 * the contents, the formats, the borders; here what reaches beyond its own cells.
 */
export class Range extends RangeBorders {
  isPartOfMerge() {
    return this.#sheet.merges.some((merge) => overlaps(merge, this.area))
  }
  merge() {
    return this.#merge([this.area])
  }
  mergeAcross() {
    const { row } = this.area
    return this.#merge(
      Array.from({ length: this.getNumRows() }, (_, index) => ({ ...this.area, row: row + index, lastRow: row + index })),
    )
  }
  breakApart() {
    mayWrite(this.context, 'Range.breakApart')
    this.#needsWholeMerges(this.area)
    this.#sheet.merges = this.#sheet.merges.filter((merge) => !overlaps(merge, this.area))
    return this
  }
  /** Whole merges, also where only a part of them lies in this range. */
  getMergedRanges() {
    return this.#sheet.merges
      .filter((merge) => overlaps(merge, this.area))
      .map((merge) => strict(new Range(this.context, this.owner, merge), 'Range', this.context))
  }

  /** The rule of each cell; null where there is none. */
  getDataValidations() {
    const { row, column } = this.area
    return Array.from({ length: this.getNumRows() }, (_, r) =>
      Array.from({ length: this.getNumColumns() }, (_, c) => this.#validationOf(cellArea(row + r, column + c))),
    )
  }
  getDataValidation() {
    return this.getDataValidations()[0]?.[0] ?? null
  }
  setDataValidation(rule: unknown) {
    mayWrite(this.context, 'Range.setDataValidation')
    this.#putValidations([[rule, this.area]])
    return this
  }
  setDataValidations(rules: unknown) {
    mayWrite(this.context, 'Range.setDataValidations')
    const grid = needsGrid(rules, this.getNumRows(), this.getNumColumns(), 'Range.setDataValidations')
    const { row, column } = this.area
    this.#putValidations(grid.flatMap((rules, r) => rules.map((rule, c) => [rule, cellArea(row + r, column + c)] as const)))
    return this
  }
  clearDataValidations() {
    return this.setDataValidation(null)
  }

  getCell(row: number, column: number) {
    return strict(this.#cellRange(row - 1, column - 1), 'Range', this.context)
  }
  offset(rows: number, columns: number, numRows?: number, numColumns?: number) {
    return this.owner.getRange(
      this.getRow() + rows,
      this.getColumn() + columns,
      numRows ?? this.getNumRows(),
      numColumns ?? this.getNumColumns(),
    )
  }
  activate() {
    this.owner.activate()
    return this
  }

  get #sheet(): SheetModel {
    return this.owner.model
  }
  /** All rules of this range's cells go, of a rule that reaches further only these cells; null puts nothing in their place. */
  #putValidations(rules: readonly (readonly [rule: unknown, area: Area])[]): void {
    const rest = this.#sheet.validations.flatMap((each) =>
      overlaps(each.area, this.area) ? without(each.area, this.area).map((area) => ({ ...each, area })) : [each],
    )
    const added = rules.flatMap(([rule, area]) =>
      rule === null ? [] : [{ ...raw(rule, DataValidation, 'Range.setDataValidation').model, area }],
    )
    this.#sheet.validations = [...rest, ...added]
  }
  #validationOf(cell: Area) {
    const found = this.#sheet.validations.find(({ area }) => contains(area, cell))
    if (!found) return null
    const { area: _, ...rule } = found
    return strict(new DataValidation(this.context, rule), 'DataValidation', this.context)
  }
  #cellRange(row: number, column: number): Range {
    return new Range(this.context, this.owner, cellArea(this.area.row + row, this.area.column + column))
  }
  #merge(areas: readonly Area[]): this {
    mayWrite(this.context, 'Range.merge')
    for (const area of areas) {
      this.#needsWholeMerges(area)
      this.#sheet.merges = this.#sheet.merges.filter((merge) => !overlaps(merge, area))
      if (area.row !== area.lastRow || area.column !== area.lastColumn) this.#sheet.merges.push(area)
    }
    return this
  }
  #needsWholeMerges(area: Area): void {
    const cut = this.#sheet.merges.find((merge) => overlaps(merge, area) && !contains(area, merge))
    if (cut) throw new Error('You must select all cells in a merged range to merge or unmerge them.')
  }
}
