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
  /** As it is now: its ranges follow inserted rows. */
  readonly #described = new Map<string, () => ChartModel | undefined>()
  readonly #drawn = new Map<string, Chart>()
  #locale = 'en_US'

  constructor(screen: Screen) {
    this.#screen = screen
    screen.univer.univerAPI.registerComponent(COMPONENT, ({ data }: { data?: { key: string } }) => {
      const canvas = useRef<HTMLCanvasElement>(null)
      useEffect(() => (data && canvas.current ? this.#draw(data.key, canvas.current) : undefined), [data])
      return createElement('div', { className: 'chart', role: 'img' }, createElement('canvas', { ref: canvas }))
    })
    screen.onChange(() => this.#redraw())
  }

  /** Puts every chart of this workbook, just loaded, in its place. */
  show(model: WorkbookModel): void {
    this.#described.clear()
    this.#locale = model.locale
    const workbook = this.#screen.univer.univerAPI.getActiveWorkbook()
    for (const sheet of model.sheets) {
      for (const chart of sheet.charts) {
        const key = `${workbook?.getId()}-chart-${chart.id}`
        this.#described.set(key, () => sheet.charts.find(({ id }) => id === chart.id))
        const shown = workbook?.getSheetBySheetId(keyOf(sheet))
        if (!shown) continue
        const initPosition = placeOf(sheet, shown, chart)
        shown.addFloatDomToPosition({ componentKey: COMPONENT, initPosition, data: { key }, allowTransform: false }, key)
      }
    }
  }

  #draw(key: string, canvas: HTMLCanvasElement): () => void {
    const described = this.#described.get(key)?.()
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
      const described = this.#described.get(key)?.()
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
