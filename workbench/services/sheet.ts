import { usedSize } from '../model/sheet-model'
import { nextId } from '../model/workbook-model'
import { EmbeddedChart, EmbeddedChartBuilder } from './chart'
import { ConditionalFormatRule } from './conditional-format'
import { changed, mayWrite, needsDocument } from './context'
import { addMetadata, DeveloperMetadataFinder } from './developer-metadata'
import { NamedRange } from './named-range'
import { Protection } from './protection'
import { Range } from './range'
import { RangeList } from './range-list'
import { areaOf } from './sheet/area-of'
import { SheetGrid } from './sheet/grid'
import { cellsOf, liveModel } from './sheet/place'
import { raw, strict } from './strict'

/**
 * One tab. Rows and columns are 1-based here, as Google has them. Which tab it is and its rows and
 * columns are in the folder sheet; here its ranges and what lies upon it.
 */
export class Sheet extends SheetGrid {
  getDataRange() {
    const { rows, columns } = usedSize(cellsOf(this, 'getDataRange'))
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns))
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return this.getRange(row, column, rows, columns).getValues()
  }

  getRange(first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1) {
    needsDocument(this.context, 'Sheet.getRange')
    return strict(new Range(this.context, this, areaOf(this, first, column, rows, columns)), 'Range', this.context)
  }
  getActiveCell() {
    const { activeCell, activeSheetId } = this.context.model
    const { row, column } = activeSheetId === liveModel(this).id ? activeCell : { row: 0, column: 0 }
    return this.getRange(row + 1, column + 1)
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
    liveModel(this).charts.push(raw(chart, EmbeddedChart, 'Sheet.insertChart').model)
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
    return liveModel(this).conditionalFormats.map((rule) => {
      const ranges = rule.areas.map((area) => new Range(this.context, this, area))
      return strict(new ConditionalFormatRule(this.context, { ...rule, ranges }), 'ConditionalFormatRule', this.context)
    })
  }
  setConditionalFormatRules(rules: unknown[]) {
    mayWrite(this.context, 'Sheet.setConditionalFormatRules')
    liveModel(this).conditionalFormats = rules.map((each) => {
      const { ranges: _, ...model } = raw(each, ConditionalFormatRule, 'Sheet.setConditionalFormatRules').rule
      return model
    })
  }
  clearConditionalFormatRules() {
    this.setConditionalFormatRules([])
  }

  protect() {
    mayWrite(this.context, 'Sheet.protect')
    const protection = { id: nextId(this.context.model), area: null, description: '', warningOnly: false, unprotected: [] }
    liveModel(this).protections.push(protection)
    return strict(new Protection(this.context, this, protection), 'Protection', this.context)
  }
  getProtections(type: string) {
    return this.model.protections
      .filter(({ area }) => (type === 'SHEET') === (area === null))
      .map((each) => strict(new Protection(this.context, this, each), 'Protection', this.context))
  }

  getNamedRanges() {
    const { id } = liveModel(this)
    return this.context.model.namedRanges
      .filter(({ sheetId }) => sheetId === id)
      .map((each) => strict(new NamedRange(this.context, this.spreadsheet, each), 'NamedRange', this.context))
  }

  addDeveloperMetadata(key: unknown, value?: unknown, visibility?: unknown) {
    addMetadata(this.context, { kind: 'SHEET', sheetId: liveModel(this).id }, key, value, visibility)
    return this
  }
  getDeveloperMetadata() {
    return new DeveloperMetadataFinder(this.context, this.spreadsheet, liveModel(this).id).withLocationType('SHEET').find()
  }
  createDeveloperMetadataFinder() {
    return strict(
      new DeveloperMetadataFinder(this.context, this.spreadsheet, this.model.id),
      'DeveloperMetadataFinder',
      this.context,
    )
  }

  #whole(method: 'clear' | 'clearContent' | 'clearFormat' | 'clearNote') {
    const { rows, columns } = usedSize(liveModel(this))
    if (rows > 0) raw(this.getRange(1, 1, rows, columns), Range, `Sheet.${method}`)[method]()
    return this
  }
}
