import type { ChartModel } from '../model/sheet-model'
import { nextId } from '../model/workbook-model'
import { needs } from './check'
import type { ServiceContext } from './context'
import { Range } from './range'
import type { Sheet } from './sheet'
import { needsPlace } from './sheet/area-of'
import { raw, strict } from './strict'

/** The charts that Google documents as embeddable in a sheet. */
const KINDS = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'HISTOGRAM', 'LINE', 'PIE', 'SCATTER', 'TABLE']

export class EmbeddedChart {
  constructor(
    readonly context: ServiceContext,
    readonly owner: Sheet,
    readonly model: ChartModel,
  ) {}
  getChartId() {
    return this.model.id
  }
  /** One range a column, the last first: Sheets promises neither the ranges that a chart was made of, nor their order. */
  getRanges() {
    return this.model.ranges.flatMap(({ area }) =>
      Array.from({ length: area.lastColumn - area.column + 1 }, (_, index) => {
        const column = area.lastColumn - index
        return strict(new Range(this.context, this.owner, { ...area, column, lastColumn: column }), 'Range', this.context)
      }),
    )
  }
  getContainerInfo() {
    return strict(new ContainerInfo(this.model.position), 'ContainerInfo', this.context)
  }
  getOptions() {
    return strict(new ChartOptions(this.model.options), 'ChartOptions', this.context)
  }
  modify() {
    return strict(new EmbeddedChartBuilder(this.context, this.owner, this.model), 'EmbeddedChartBuilder', this.context)
  }
}

/** The options of a chart when it was fetched; null for one that was not set. */
class ChartOptions {
  constructor(readonly options: ChartModel['options']) {}
  get(name: string): unknown {
    needs('string', name, 'ChartOptions.get')
    return this.options[name] ?? null
  }
}

/** Where a chart stood when it was fetched. */
class ContainerInfo {
  constructor(readonly position: ChartModel['position']) {}
  getAnchorRow() {
    return this.position.row
  }
  getAnchorColumn() {
    return this.position.column
  }
  getOffsetX() {
    return this.position.offsetX
  }
  getOffsetY() {
    return this.position.offsetY
  }
}

/** One builder for every kind of chart: `asLineChart()` and its like only set the type. */
export class EmbeddedChartBuilder {
  #model: ChartModel
  constructor(
    readonly context: ServiceContext,
    readonly owner: Sheet,
    model?: ChartModel,
  ) {
    this.#model = model ?? {
      id: nextId(context.model),
      type: '',
      ranges: [],
      headers: -1,
      position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
      options: {},
      hiddenDimensions: 'IGNORE_BOTH',
      mergeStrategy: 'MERGE_COLUMNS',
      transposed: false,
    }
  }
  asAreaChart() {
    return this.setChartType('AREA')
  }
  asBarChart() {
    return this.setChartType('BAR')
  }
  asColumnChart() {
    return this.setChartType('COLUMN')
  }
  asComboChart() {
    return this.setChartType('COMBO')
  }
  asHistogramChart() {
    return this.setChartType('HISTOGRAM')
  }
  asLineChart() {
    return this.setChartType('LINE')
  }
  asPieChart() {
    return this.setChartType('PIE')
  }
  asScatterChart() {
    return this.setChartType('SCATTER')
  }
  asTableChart() {
    return this.setChartType('TABLE')
  }
  setChartType(type: string) {
    needs('string', type, 'setChartType')
    if (!KINDS.includes(type)) throw new Error(`Workbench: Sheets embeds no chart of the type ${type}.`)
    if (Object.keys(this.#model.options).length > 0) {
      throw new Error('Workbench: the type of a chart is set before its options, which it may reset.')
    }
    return this.#with({ type })
  }
  addRange(range: unknown) {
    const { owner, area } = raw(range, Range, 'EmbeddedChartBuilder.addRange')
    return this.#with({ ranges: [...this.#model.ranges, { sheetId: owner.model.id, area }] })
  }
  clearRanges() {
    return this.#with({ ranges: [] })
  }
  setNumHeaders(headers: number) {
    needs('number', headers, 'setNumHeaders')
    return this.#with({ headers })
  }
  setMergeStrategy(mergeStrategy: string) {
    return this.#with({ mergeStrategy })
  }
  setTransposeRowsAndColumns(transposed: boolean) {
    return this.#with({ transposed })
  }
  setHiddenDimensionStrategy(hiddenDimensions: string) {
    return this.#with({ hiddenDimensions })
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    for (const number of [row, column, offsetX, offsetY]) needs('number', number, 'setPosition')
    needsPlace(this.owner.model, row, column)
    return this.#with({ position: { row, column, offsetX, offsetY } })
  }
  setOption(name: string, value: unknown) {
    needs('string', name, 'setOption')
    return this.#with({ options: { ...this.#model.options, [name]: JSON.parse(JSON.stringify(value ?? null)) as unknown } })
  }
  setTitle(title: string) {
    return this.setOption('title', title)
  }
  setXAxisTitle(title: string) {
    return this.setOption('hAxis.title', title)
  }
  setYAxisTitle(title: string) {
    return this.setOption('vAxis.title', title)
  }
  setColors(colors: string[]) {
    return this.setOption('colors', colors)
  }
  setLegendPosition(position: string) {
    return this.setOption('legend.position', String(position).toLowerCase())
  }
  setStacked() {
    return this.setOption('isStacked', true)
  }
  setRange(start: number, end: number) {
    return this.setOption('vAxis.viewWindow', { min: start, max: end })
  }
  build() {
    if (!this.#model.type) throw new Error('Workbench: a chart was built without a type.')
    if (this.#model.ranges.length === 0) throw new Error('Workbench: a chart was built without ranges.')
    return strict(new EmbeddedChart(this.context, this.owner, this.#model), 'EmbeddedChart', this.context)
  }
  #with(change: Partial<ChartModel>) {
    this.#model = { ...this.#model, ...change }
    return this
  }
}
