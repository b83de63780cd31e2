import { parseA1 } from '../model/a1'
import { insertRows } from '../model/insert-rows'
import { type Area, type SheetModel, usedSize } from '../model/sheet-model'
import { nextId } from '../model/workbook-model'
import { EmbeddedChart, EmbeddedChartBuilder } from './chart'
import { needs } from './check'
import { ConditionalFormatRule } from './conditional-format'
import { changed, mayWrite, needsDocument, type ServiceContext } from './context'
import { addMetadata, DeveloperMetadataFinder } from './developer-metadata'
import { Protection } from './protection'
import { Range } from './range'
import { RangeList } from './range-list'
import type { Spreadsheet } from './spreadsheet'
import { raw, strict } from './strict'

/** One tab. Rows and columns are 1-based here, as Google has them. */
export class Sheet {
  #rules: readonly ConditionalFormatRule[] = []
  constructor(
    readonly context: ServiceContext,
    readonly spreadsheet: Spreadsheet,
    readonly model: SheetModel,
  ) {}

  getName() {
    return this.#live().name
  }
  getSheetName() {
    return this.getName()
  }
  getSheetId() {
    return this.#live().id
  }
  getIndex() {
    return this.context.model.sheets.indexOf(this.#live()) + 1
  }
  getParent() {
    return strict(this.spreadsheet, 'Spreadsheet', this.context)
  }
  getMaxRows() {
    return this.#live().rows
  }
  getMaxColumns() {
    return this.#live().columns
  }
  getLastRow() {
    return usedSize(this.#live()).rows
  }
  getLastColumn() {
    return usedSize(this.#live()).columns
  }
  isSheetHidden() {
    return this.#live().hidden
  }
  getFrozenRows() {
    return this.#live().frozenRows
  }
  getFrozenColumns() {
    return this.#live().frozenColumns
  }
  getColumnWidth(column: number) {
    return this.#live().columnWidths.get(column - 1) ?? 100
  }
  getRowHeight(row: number) {
    return this.#live().rowHeights.get(row - 1) ?? 21
  }
  getDataRange() {
    const { rows, columns } = usedSize(this.#live())
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns))
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.getRange(row, column, rows, columns).getValues()
  }

  getRange(first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1) {
    needsDocument(this.context, 'Sheet.getRange')
    return strict(new Range(this.context, this, this.#areaOf(first, column, rows, columns)), 'Range', this.context)
  }
  getRangeList(names: string[]) {
    return strict(
      new RangeList(
        this.context,
        names.map((name) => raw(this.getRange(name), Range, 'getRangeList')),
      ),
      'RangeList',
      this.context,
    )
  }

  setName(name: string) {
    needs('string', name, 'Sheet.setName')
    changed(this.context, 'Sheet.setName')
    this.spreadsheet.checkFreeName(name, this.model.id)
    this.#live().name = name
    return this
  }
  activate() {
    this.spreadsheet.setActive(this.model.id)
    return this
  }
  setActiveSelection(where: unknown) {
    return typeof where === 'string' ? this.getRange(where) : where
  }
  setActiveRange(range: unknown) {
    return range
  }
  setCurrentCell(cell: unknown) {
    return cell
  }
  hideSheet() {
    return this.#set('hidden', true)
  }
  showSheet() {
    return this.#set('hidden', false)
  }
  setTabColor(color: string | null) {
    return this.#set('tabColor', color)
  }
  setHiddenGridlines(hidden: boolean) {
    needs('boolean', hidden, 'Sheet.setHiddenGridlines')
    return this.#set('hiddenGridlines', hidden)
  }
  setFrozenRows(rows: number) {
    needs('number', rows, 'Sheet.setFrozenRows')
    return this.#set('frozenRows', rows)
  }
  setFrozenColumns(columns: number) {
    needs('number', columns, 'Sheet.setFrozenColumns')
    return this.#set('frozenColumns', columns)
  }
  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width)
  }
  setColumnWidths(first: number, count: number, width: number) {
    return this.#sizes('columnWidths', first, count, width, this.model.columns)
  }
  setRowHeight(row: number, height: number) {
    return this.setRowHeights(row, 1, height)
  }
  setRowHeights(first: number, count: number, height: number) {
    return this.#sizes('rowHeights', first, count, height, this.model.rows)
  }
  setRowHeightsForced(first: number, count: number, height: number) {
    return this.setRowHeights(first, count, height)
  }
  hideRows(first: number, count = 1) {
    return this.#hide('hiddenRows', first, count, true)
  }
  showRows(first: number, count = 1) {
    return this.#hide('hiddenRows', first, count, false)
  }
  hideColumns(first: number, count = 1) {
    return this.#hide('hiddenColumns', first, count, true)
  }
  showColumns(first: number, count = 1) {
    return this.#hide('hiddenColumns', first, count, false)
  }
  insertRowsAfter(after: number, count: number) {
    return this.#insertRows(after, count)
  }
  insertRowAfter(after: number) {
    return this.#insertRows(after, 1)
  }
  insertRowsBefore(before: number, count: number) {
    return this.#insertRows(before - 1, count)
  }
  insertRowBefore(before: number) {
    return this.#insertRows(before - 1, 1)
  }
  insertColumnsAfter(after: number, count: number) {
    mayWrite(this.context, 'Sheet.insertColumnsAfter')
    if (after !== this.model.columns) throw new Error('Workbench: columns can only be added at the end.')
    this.model.columns += count
    return this
  }
  appendRow(values: unknown[]) {
    changed(this.context, 'Sheet.appendRow')
    const row = this.getLastRow() + 1
    if (row > this.model.rows) this.model.rows = row
    raw(this.getRange(row, 1, 1, values.length), Range, 'Sheet.appendRow').setValues([values])
    return this
  }
  clear() {
    return this.#whole('clear')
  }
  clearContents() {
    return this.#whole('clearContent')
  }
  clearFormats() {
    return this.#whole('clearFormat')
  }
  clearNotes() {
    return this.#whole('clearNote')
  }

  newChart() {
    return strict(new EmbeddedChartBuilder(this.context, this), 'EmbeddedChartBuilder', this.context)
  }
  getCharts() {
    return this.model.charts.map((chart) => strict(new EmbeddedChart(this.context, this, chart), 'EmbeddedChart', this.context))
  }
  insertChart(chart: unknown) {
    mayWrite(this.context, 'Sheet.insertChart')
    this.#live().charts.push(raw(chart, EmbeddedChart, 'Sheet.insertChart').model)
  }
  updateChart(chart: unknown) {
    mayWrite(this.context, 'Sheet.updateChart')
    const { model } = raw(chart, EmbeddedChart, 'Sheet.updateChart')
    this.model.charts = this.model.charts.map((each) => (each.id === model.id ? model : each))
  }
  removeChart(chart: unknown) {
    mayWrite(this.context, 'Sheet.removeChart')
    const { model } = raw(chart, EmbeddedChart, 'Sheet.removeChart')
    this.model.charts = this.model.charts.filter(({ id }) => id !== model.id)
  }

  getConditionalFormatRules() {
    return this.#rules.map((rule) => strict(rule, 'ConditionalFormatRule', this.context))
  }
  setConditionalFormatRules(rules: unknown[]) {
    mayWrite(this.context, 'Sheet.setConditionalFormatRules')
    this.#rules = rules.map((rule) => raw(rule, ConditionalFormatRule, 'Sheet.setConditionalFormatRules'))
    this.#live().conditionalFormats = this.#rules.map(({ rule: { ranges: _, ...model } }) => model)
  }
  clearConditionalFormatRules() {
    this.setConditionalFormatRules([])
  }

  protect() {
    mayWrite(this.context, 'Sheet.protect')
    const protection = { id: nextId(this.context.model), area: null, description: '', warningOnly: false, unprotected: [] }
    this.#live().protections.push(protection)
    return strict(new Protection(this.context, this, protection), 'Protection', this.context)
  }
  getProtections(type: string) {
    return this.model.protections
      .filter(({ area }) => (type === 'SHEET') === (area === null))
      .map((each) => strict(new Protection(this.context, this, each), 'Protection', this.context))
  }

  addDeveloperMetadata(key: unknown, value?: unknown, visibility?: unknown) {
    addMetadata(this.context, { kind: 'SHEET', sheetId: this.#live().id }, key, value, visibility)
    return this
  }
  getDeveloperMetadata() {
    return raw(
      this.createDeveloperMetadataFinder().withLocationType('SHEET'),
      DeveloperMetadataFinder,
      'getDeveloperMetadata',
    ).find()
  }
  createDeveloperMetadataFinder() {
    return strict(
      new DeveloperMetadataFinder(this.context, this.spreadsheet, this.model.id),
      'DeveloperMetadataFinder',
      this.context,
    )
  }

  /** Throws when a 1-based cell is outside of the grid. */
  checkPlace(row: number, column: number): void {
    if (!(row >= 1 && column >= 1 && row <= this.model.rows && column <= this.model.columns)) {
      throw new Error('Those rows or columns are out of bounds.')
    }
  }

  #live(): SheetModel {
    needsDocument(this.context, 'Sheet')
    if (!this.context.model.sheets.includes(this.model)) throw new Error(`Sheet ${this.model.id} not found`)
    return this.model
  }

  #areaOf(first: unknown, column: unknown, rows: unknown, columns: unknown): Area {
    const sheet = this.#live()
    if (typeof first === 'string' && column === undefined) {
      const found = parseA1(first, (name) =>
        name === null ? sheet : this.context.model.sheets.find((each) => each.name === name),
      )
      if (!found || found.sheet !== sheet) throw new Error(`Range not found: ${first}`)
      this.checkPlace(found.area.row + 1, found.area.column + 1)
      this.checkPlace(found.area.lastRow + 1, found.area.lastColumn + 1)
      return found.area
    }
    for (const number of [first, column, rows, columns]) needs('number', number, 'Sheet.getRange')
    const [row, col, height, width] = [first, column, rows, columns] as [number, number, number, number]
    if (![row, col, height, width].every(Number.isInteger)) throw new Error('Workbench: Sheet.getRange takes whole numbers.')
    if (row < 1) throw new Error('The starting row of the range is too small.')
    if (col < 1) throw new Error('The starting column of the range is too small.')
    if (height < 1) throw new Error('The number of rows in the range must be at least 1.')
    if (width < 1) throw new Error('The number of columns in the range must be at least 1.')
    if (row + height - 1 > sheet.rows || col + width - 1 > sheet.columns) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.')
    }
    return { row: row - 1, column: col - 1, lastRow: row + height - 2, lastColumn: col + width - 2 }
  }

  #set<Key extends 'hidden' | 'tabColor' | 'hiddenGridlines' | 'frozenRows' | 'frozenColumns'>(key: Key, value: SheetModel[Key]) {
    mayWrite(this.context, `Sheet.${key}`)
    this.#live()[key] = value
    return this
  }
  #sizes(kind: 'columnWidths' | 'rowHeights', first: number, count: number, size: number, limit: number) {
    for (const number of [first, count, size]) needs('number', number, `Sheet.${kind}`)
    mayWrite(this.context, `Sheet.${kind}`)
    if (first < 1 || first + count - 1 > limit) throw new Error('Those rows or columns are out of bounds.')
    for (let index = first; index < first + count; index++) this.model[kind].set(index - 1, size)
    return this
  }
  #hide(kind: 'hiddenRows' | 'hiddenColumns', first: number, count: number, hidden: boolean) {
    mayWrite(this.context, `Sheet.${kind}`)
    for (let index = first; index < first + count; index++) {
      if (hidden) this.model[kind].add(index - 1)
      else this.model[kind].delete(index - 1)
    }
    return this
  }
  #insertRows(after: number, count: number) {
    needs('number', after, 'Sheet.insertRows')
    needs('number', count, 'Sheet.insertRows')
    changed(this.context, 'Sheet.insertRows')
    if (after < 0 || after > this.model.rows || count < 1) throw new Error('Those rows are out of bounds.')
    insertRows(this.context.model, this.#live(), after, count)
    return this
  }
  #whole(method: 'clear' | 'clearContent' | 'clearFormat' | 'clearNote') {
    const { rows, columns } = usedSize(this.#live())
    if (rows > 0) raw(this.getRange(1, 1, rows, columns), Range, `Sheet.${method}`)[method]()
    return this
  }
}
