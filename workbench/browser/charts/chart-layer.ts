import type { FWorksheet } from '@univerjs/sheets/facade'
import { Chart, registerables } from 'chart.js'
import { createElement, useEffect, useRef } from 'react'
import type { ChartModel, SheetModel } from '../../model/sheet-model'
import type { WorkbookModel } from '../../model/workbook-model'
import type { Screen } from '../screen/screen'
import { keyOf } from '../screen/screen-snapshot'
import { chartData } from './chart-data'
import { unfoldOptions } from './chart-options'
import { chartPicture } from './chart-picture'

Chart.register(...registerables)
const COMPONENT = 'WorkbenchChart'

/** Draws the workbook's charts over the grid, and again after every recalculation. */
export class ChartLayer {
  readonly #screen: Screen
  /** A chart as it is now: its ranges follow inserted rows. */
  readonly #described = new Map<string, { readonly sheet: SheetModel; readonly chart: () => ChartModel | undefined }>()
  readonly #placed = new Map<string, { readonly left: number; readonly top: number; readonly dispose: () => void }>()
  readonly #drawn = new Map<string, Chart>()
  #locale = 'en_US'

  constructor(screen: Screen) {
    this.#screen = screen
    screen.univer.univerAPI.registerComponent(COMPONENT, ({ data }: { data?: { key: string } }) => {
      const canvas = useRef<HTMLCanvasElement>(null)
      useEffect(() => (data && canvas.current ? this.#draw(data.key, canvas.current) : undefined), [data])
      return createElement('div', { className: 'chart', role: 'img' }, createElement('canvas', { ref: canvas }))
    })
    screen.onChange(() => {
      this.#place()
      this.#redraw()
    })
    const { univerAPI } = screen.univer
    univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, () => requestAnimationFrame(() => this.#place()))
  }

  /** Puts every chart of this workbook, just loaded, in its place. */
  show(model: WorkbookModel): void {
    this.#placed.clear()
    this.#described.clear()
    this.#locale = model.locale
    const workbook = this.#screen.univer.univerAPI.getActiveWorkbook()
    for (const sheet of model.sheets) {
      for (const { id } of sheet.charts)
        this.#described.set(`${workbook?.getId()}-chart-${id}`, {
          sheet,
          chart: () => sheet.charts.find((each) => each.id === id),
        })
    }
    this.#place()
  }

  /**
   * Charts are anchored to cells: rows that grew since, because of what was calculated into them, push them down. Univer
   * reckons with the rows and columns of the tab that is looked at: each tab has its turn when it is.
   */
  #place(): void {
    const shown = this.#screen.univer.univerAPI.getActiveWorkbook()?.getActiveSheet()
    for (const [key, { sheet, chart }] of this.#described) {
      const described = chart()
      if (shown?.getSheetId() !== keyOf(sheet) || !described) continue
      const initPosition = placeOf(sheet, shown, described)
      const before = this.#placed.get(key)
      if (before?.top === initPosition.startY && before.left === initPosition.startX) continue
      before?.dispose()
      const added = shown.addFloatDomToPosition(
        { componentKey: COMPONENT, initPosition, data: { key }, allowTransform: false },
        key,
      )
      if (added) this.#placed.set(key, { left: initPosition.startX, top: initPosition.startY, dispose: () => added.dispose() })
    }
  }

  #draw(key: string, canvas: HTMLCanvasElement): () => void {
    const described = this.#described.get(key)?.chart()
    if (!described) return () => {}
    const chart = new Chart(canvas, this.#picture(described))
    this.#drawn.set(key, chart)
    return () => {
      this.#drawn.delete(key)
      chart.destroy()
    }
  }

  #redraw(): void {
    for (const [key, chart] of this.#drawn) {
      const described = this.#described.get(key)?.chart()
      if (!described) continue
      chart.data = this.#picture(described).data
      chart.update()
    }
  }

  #picture = (chart: ChartModel) => chartPicture(chart, chartData(this.#screen.univer.univerAPI, chart), this.#locale)
}

/** Univer counts from the window's corner, which holds the row numbers and the column letters. */
const HEADERS = { width: 46, height: 20 }

/** Where a chart stands, in pixels; in Sheets it is anchored to a cell. */
function placeOf(sheet: SheetModel, shown: FWorksheet, { position, options }: ChartModel) {
  const { width = 600, height = 371 } = unfoldOptions(options)
  const sum = (count: number, hidden: ReadonlySet<number>, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => (hidden.has(index) ? 0 : size(index))).reduce((total, each) => total + each, 0)
  const left = sum(position.column - 1, sheet.hiddenColumns, (index) => shown.getColumnWidth(index))
  const top = sum(position.row - 1, sheet.hiddenRows, (index) => shown.getRowHeight(index))
  const [startX, startY] = [HEADERS.width + left + position.offsetX, HEADERS.height + top + position.offsetY]
  return { startX, startY, endX: startX + width, endY: startY + height }
}
