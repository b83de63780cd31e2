import { areaName } from '../model/a1'
import { type BorderLine, type CellModel, type CellStyle, isCellError } from '../model/cell'
import { display } from '../model/display'
import { isDateFormat, momentOf, serialOf } from '../model/serial'
import { type Area, cellAt, openCell, type SheetModel } from '../model/sheet-model'
import { typedValue } from '../model/typed-value'
import { isDate, needs, needsGrid } from './check'
import { changed, mayWrite, type ServiceContext } from './context'
import { DataValidation } from './data-validation'
import { checkFormula } from './formula-rules'
import type { Sheet } from './sheet'
import { raw, strict } from './strict'

const HORIZONTAL = ['left', 'center', 'right', 'normal']
const VERTICAL = ['top', 'middle', 'bottom']
const HORIZONTAL_BORDERS = ['top', 'left', 'bottom', 'right'] as const

/** A rectangle of cells of one tab. */
export class Range {
  constructor(
    readonly context: ServiceContext,
    readonly owner: Sheet,
    readonly area: Area,
  ) {}

  getSheet() {
    return strict(this.owner, 'Sheet', this.context)
  }
  getRow() {
    return this.area.row + 1
  }
  getColumn() {
    return this.area.column + 1
  }
  getLastRow() {
    return this.area.lastRow + 1
  }
  getLastColumn() {
    return this.area.lastColumn + 1
  }
  getNumRows() {
    return this.area.lastRow - this.area.row + 1
  }
  getNumColumns() {
    return this.area.lastColumn - this.area.column + 1
  }
  getHeight() {
    return this.getNumRows()
  }
  getWidth() {
    return this.getNumColumns()
  }
  getA1Notation() {
    return areaName(this.area)
  }

  getValues() {
    return this.#read((cell) => this.#valueOf(cell))
  }
  getValue() {
    return this.getValues()[0]?.[0]
  }
  getDisplayValues() {
    return this.#read((cell) => {
      this.#valueOf(cell)
      return display(cell, this.context.model.locale)
    })
  }
  getDisplayValue() {
    return this.getDisplayValues()[0]?.[0]
  }
  getFormulas() {
    return this.#read((cell) => cell?.formula ?? '')
  }
  getFormula() {
    return this.getFormulas()[0]?.[0]
  }
  getNumberFormats() {
    return this.#read((cell) => cell?.numberFormat ?? 'General')
  }
  getNumberFormat() {
    return this.getNumberFormats()[0]?.[0]
  }
  getNotes() {
    return this.#read((cell) => cell?.note ?? '')
  }
  getNote() {
    return this.getNotes()[0]?.[0]
  }
  getBackgrounds() {
    return this.#read((cell) => cell?.style?.background ?? '#ffffff')
  }
  getBackground() {
    return this.getBackgrounds()[0]?.[0]
  }
  getFontColors() {
    return this.#read((cell) => cell?.style?.fontColor ?? '#000000')
  }
  getFontWeights() {
    return this.#read((cell) => (cell?.style?.bold ? 'bold' : 'normal'))
  }
  isBlank() {
    return this.#read((cell) => !cell || (cell.value === '' && !cell.formula))
      .flat()
      .every(Boolean)
  }
  isPartOfMerge() {
    return this.#sheet.merges.some((merge) => overlaps(merge, this.area))
  }

  setValues(values: unknown) {
    return this.#write('setValues', values, (cell, value) => this.#put(cell, value, 'Range.setValues'))
  }
  setValue(value: unknown) {
    return this.#writeAll('setValue', (cell) => this.#put(cell, value, 'Range.setValue'))
  }
  setFormulas(values: unknown) {
    return this.#write('setFormulas', values, (cell, value) => this.#putFormula(cell, value))
  }
  setFormula(value: unknown) {
    return this.#writeAll('setFormula', (cell) => this.#putFormula(cell, value))
  }
  clear() {
    this.#writeAll('clear', (cell) => {
      cell.value = ''
      for (const key of ['formula', 'numberFormat', 'style', 'spilled'] as const) delete cell[key]
    })
    return this
  }
  clearContent() {
    return this.#writeAll('clearContent', (cell) => {
      cell.value = ''
      delete cell.formula
    })
  }
  clearFormat() {
    return this.#writeAll('clearFormat', (cell) => {
      delete cell.style
      delete cell.numberFormat
    })
  }
  clearNote() {
    return this.#writeAll('clearNote', (cell) => {
      delete cell.note
    })
  }

  setNumberFormats(values: unknown) {
    return this.#style('setNumberFormats', values, asFormat)
  }
  setNumberFormat(value: unknown) {
    return this.#styleAll('setNumberFormat', value, asFormat)
  }
  setBackgrounds(values: unknown) {
    return this.#style('setBackgrounds', values, styleOf('background', asColor))
  }
  setBackground(value: unknown) {
    return this.#styleAll('setBackground', value, styleOf('background', asColor))
  }
  setFontColors(values: unknown) {
    return this.#style('setFontColors', values, styleOf('fontColor', asColor))
  }
  setFontColor(value: unknown) {
    return this.#styleAll('setFontColor', value, styleOf('fontColor', asColor))
  }
  setFontWeights(values: unknown) {
    return this.#style('setFontWeights', values, styleOf('bold', oneOf('bold', 'normal')))
  }
  setFontWeight(value: unknown) {
    return this.#styleAll('setFontWeight', value, styleOf('bold', oneOf('bold', 'normal')))
  }
  setFontStyles(values: unknown) {
    return this.#style('setFontStyles', values, styleOf('italic', oneOf('italic', 'normal')))
  }
  setFontStyle(value: unknown) {
    return this.#styleAll('setFontStyle', value, styleOf('italic', oneOf('italic', 'normal')))
  }
  setFontLines(values: unknown) {
    return this.#style('setFontLines', values, asLine)
  }
  setFontLine(value: unknown) {
    return this.#styleAll('setFontLine', value, asLine)
  }
  setFontSizes(values: unknown) {
    return this.#style('setFontSizes', values, styleOf('fontSize', asNumber))
  }
  setFontSize(value: unknown) {
    return this.#styleAll('setFontSize', value, styleOf('fontSize', asNumber))
  }
  setFontFamilies(values: unknown) {
    return this.#style('setFontFamilies', values, styleOf('fontFamily', asText))
  }
  setFontFamily(value: unknown) {
    return this.#styleAll('setFontFamily', value, styleOf('fontFamily', asText))
  }
  setHorizontalAlignments(values: unknown) {
    return this.#style('setHorizontalAlignments', values, styleOf('horizontalAlignment', among(HORIZONTAL)))
  }
  setHorizontalAlignment(value: unknown) {
    return this.#styleAll('setHorizontalAlignment', value, styleOf('horizontalAlignment', among(HORIZONTAL)))
  }
  setVerticalAlignments(values: unknown) {
    return this.#style('setVerticalAlignments', values, styleOf('verticalAlignment', among(VERTICAL)))
  }
  setVerticalAlignment(value: unknown) {
    return this.#styleAll('setVerticalAlignment', value, styleOf('verticalAlignment', among(VERTICAL)))
  }
  setWraps(values: unknown) {
    return this.#style('setWraps', values, styleOf('wrap', asWrap))
  }
  setWrap(value: unknown) {
    return this.#styleAll('setWrap', value, styleOf('wrap', asWrap))
  }
  setWrapStrategies(values: unknown) {
    return this.#style('setWrapStrategies', values, styleOf('wrap', among(['WRAP', 'OVERFLOW', 'CLIP'])))
  }
  setWrapStrategy(value: unknown) {
    return this.#styleAll('setWrapStrategy', value, styleOf('wrap', among(['WRAP', 'OVERFLOW', 'CLIP'])))
  }
  setNotes(values: unknown) {
    return this.#style('setNotes', values, asNote)
  }
  setNote(value: unknown) {
    return this.#styleAll('setNote', value, asNote)
  }

  setBorder(
    top: unknown,
    left: unknown,
    bottom: unknown,
    right: unknown,
    vertical: unknown,
    horizontal: unknown,
    color?: unknown,
    style?: unknown,
  ) {
    const sides = [top, left, bottom, right, vertical, horizontal]
    for (const side of sides) if (side !== null && typeof side !== 'boolean') needs('boolean', side, 'Range.setBorder')
    const line: BorderLine = { color: String(color ?? '#000000'), style: (style ?? 'SOLID') as BorderLine['style'] }
    const { row, column, lastRow, lastColumn } = this.area
    this.#eachCell((cell, r, c) => {
      const on = {
        top: r === row ? top : horizontal,
        bottom: r === lastRow ? bottom : horizontal,
        left: c === column ? left : vertical,
        right: c === lastColumn ? right : vertical,
      }
      const borders = { ...cell.style?.borders }
      for (const side of HORIZONTAL_BORDERS) {
        if (on[side] === true) borders[side] = line
        else if (on[side] === false) delete borders[side]
      }
      cell.style = { ...cell.style, borders }
    })
    return this
  }

  merge() {
    return this.#merge([this.area])
  }
  mergeAcross() {
    return this.#merge(
      Array.from({ length: this.getNumRows() }, (_, index) => ({
        ...this.area,
        row: this.area.row + index,
        lastRow: this.area.row + index,
      })),
    )
  }
  breakApart() {
    mayWrite(this.context, 'Range.breakApart')
    this.#sheet.merges = this.#sheet.merges.filter((merge) => !overlaps(merge, this.area))
    return this
  }
  setDataValidation(rule: unknown) {
    mayWrite(this.context, 'Range.setDataValidation')
    const rest = this.#sheet.validations.filter(({ area }) => areaName(area) !== areaName(this.area))
    const added = rule === null ? [] : [{ ...raw(rule, DataValidation, 'Range.setDataValidation').model, area: this.area }]
    this.#sheet.validations = [...rest, ...added]
    return this
  }
  setDataValidations(rules: unknown) {
    const grid = needsGrid(rules, this.getNumRows(), this.getNumColumns(), 'Range.setDataValidations')
    grid.forEach((row, r) => row.forEach((rule, c) => this.#cellRange(r, c).setDataValidation(rule)))
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

  #cellRange(row: number, column: number): Range {
    const at = { row: this.area.row + row, column: this.area.column + column }
    return new Range(this.context, this.owner, { ...at, lastRow: at.row, lastColumn: at.column })
  }

  #read<T>(read: (cell: CellModel | undefined) => T): T[][] {
    const { row, column } = this.area
    return Array.from({ length: this.getNumRows() }, (_, r) =>
      Array.from({ length: this.getNumColumns() }, (_, c) => read(cellAt(this.#sheet, row + r, column + c))),
    )
  }

  #valueOf(cell: CellModel | undefined): unknown {
    if (!cell) return ''
    if ((cell.formula || cell.spilled) && !this.context.model.calculated) {
      throw new Error('Workbench: a formula was read before Sheets calculated it. Read first, write after.')
    }
    if (isCellError(cell.value)) return cell.value.error
    if (typeof cell.value === 'number' && isDateFormat(cell.numberFormat)) {
      return this.context.makeDate(momentOf(cell.value, this.context.model.timeZone))
    }
    return cell.value
  }

  #eachCell(change: (cell: CellModel, row: number, column: number) => void): void {
    const { row, column, lastRow, lastColumn } = this.area
    for (let r = row; r <= lastRow; r++) for (let c = column; c <= lastColumn; c++) change(openCell(this.#sheet, r, c), r, c)
  }

  #write(method: string, values: unknown, put: (cell: CellModel, value: unknown) => void): this {
    const grid = needsGrid(values, this.getNumRows(), this.getNumColumns(), `Range.${method}`)
    changed(this.context, `Range.${method}`)
    this.#eachCell((cell, r, c) => put(cell, grid[r - this.area.row]?.[c - this.area.column]))
    return this
  }

  #writeAll(method: string, put: (cell: CellModel) => void): this {
    changed(this.context, `Range.${method}`)
    this.#eachCell((cell) => put(cell))
    return this
  }

  #style(method: string, values: unknown, put: Put): this {
    const grid = needsGrid(values, this.getNumRows(), this.getNumColumns(), `Range.${method}`)
    mayWrite(this.context, `Range.${method}`)
    this.#eachCell((cell, r, c) => put(cell, grid[r - this.area.row]?.[c - this.area.column], `Range.${method}`))
    return this
  }

  #styleAll(method: string, value: unknown, put: Put): this {
    mayWrite(this.context, `Range.${method}`)
    this.#eachCell((cell) => put(cell, value, `Range.${method}`))
    return this
  }

  #put(cell: CellModel, value: unknown, method: string): void {
    delete cell.formula
    delete cell.spilled
    const { locale, timeZone } = this.context.model
    if (value === null || value === undefined) cell.value = ''
    else if (typeof value === 'boolean') cell.value = value
    else if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw new Error(`Workbench: ${value} handed to ${method}.`)
      cell.value = value
    } else if (isDate(value)) {
      if (Number.isNaN(value.getTime())) throw new Error(`Workbench: an invalid date handed to ${method}.`)
      cell.value = serialOf(value.getTime(), timeZone)
      if (!isDateFormat(cell.numberFormat)) cell.numberFormat = 'yyyy-mm-dd'
    } else if (typeof value === 'string') {
      if (value.length > 50000) throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.')
      const typed = typedValue(value, locale, cell.numberFormat)
      if (typed.formula) checkFormula(typed.formula, locale)
      cell.value = typed.value
      if (typed.formula) cell.formula = typed.formula
      if (typed.numberFormat && (!cell.numberFormat || cell.numberFormat === 'General')) cell.numberFormat = typed.numberFormat
    } else
      throw new Error(
        `The parameters (${Array.isArray(value) ? 'array' : typeof value}) don't match the method signature for ${method}.`,
      )
  }

  #putFormula(cell: CellModel, value: unknown): void {
    needs('string', value, 'Range.setFormula')
    const text = String(value)
    delete cell.formula
    cell.value = ''
    if (text === '') return
    const formula = text.startsWith('=') ? text : `=${text}`
    checkFormula(formula, this.context.model.locale)
    cell.formula = formula
  }

  #merge(areas: readonly Area[]): this {
    mayWrite(this.context, 'Range.merge')
    for (const area of areas) {
      const cut = this.#sheet.merges.find((merge) => overlaps(merge, area) && !contains(area, merge))
      if (cut) throw new Error('You must select all cells in a merged range to merge or unmerge them.')
      this.#sheet.merges = this.#sheet.merges.filter((merge) => !overlaps(merge, area))
      if (area.row !== area.lastRow || area.column !== area.lastColumn) this.#sheet.merges.push(area)
    }
    return this
  }
}

const overlaps = (a: Area, b: Area): boolean =>
  a.row <= b.lastRow && b.row <= a.lastRow && a.column <= b.lastColumn && b.column <= a.lastColumn
const contains = (a: Area, b: Area): boolean =>
  a.row <= b.row && a.lastRow >= b.lastRow && a.column <= b.column && a.lastColumn >= b.lastColumn

type Put = (cell: CellModel, value: unknown, method: string) => void

const asFormat: Put = (cell, value, method) => {
  needs('string', value, method)
  cell.numberFormat = String(value)
}
const asNote: Put = (cell, value, method) => {
  if (value !== null) needs('string', value, method)
  if (value) cell.note = String(value)
  else delete cell.note
}
const asLine: Put = (cell, value, method) => {
  if (value !== null && !['underline', 'line-through', 'none'].includes(String(value))) needs('object', value, method)
  cell.style = { ...cell.style, underline: value === 'underline', strikethrough: value === 'line-through' }
}

/** One property of a cell's style; null takes it away. */
function styleOf<Key extends keyof CellStyle>(key: Key, convert: (value: unknown, method: string) => unknown): Put {
  return (cell, value, method) => {
    const style: CellStyle = { ...cell.style }
    const converted = value === null ? undefined : convert(value, method)
    if (converted === undefined) delete style[key]
    else style[key] = converted as CellStyle[Key]
    cell.style = style
  }
}
const asText = (value: unknown, method: string) => {
  needs('string', value, method)
  return value
}
const asNumber = (value: unknown, method: string) => {
  needs('number', value, method)
  return value
}
const asWrap = (value: unknown, method: string) => {
  needs('boolean', value, method)
  return value ? 'WRAP' : 'OVERFLOW'
}
const asColor = (value: unknown, method: string) => {
  needs('string', value, method)
  if (!/^#[0-9a-f]{3}([0-9a-f]{3})?$|^[a-z]+$/i.test(String(value)))
    throw new Error(`Workbench: ${String(value)} is no colour (${method}).`)
  return value
}
const oneOf = (yes: string, no: string) => (value: unknown, method: string) => {
  if (value !== yes && value !== no) throw new Error(`Workbench: ${method} takes '${yes}' or '${no}', not ${String(value)}.`)
  return value === yes ? true : undefined
}
const among = (allowed: readonly string[]) => (value: unknown, method: string) => {
  if (!allowed.includes(String(value))) throw new Error(`Workbench: ${method} does not take ${String(value)}.`)
  return value === 'normal' ? undefined : value
}
