import type { FUniver } from '@univerjs/core/lib/facade'
import type { ChartModel } from '../../model/sheet-model'

export interface ChartData {
  readonly labels: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

/** Reads what a chart shows from the screen: the first column holds the labels, every other one a series. */
export function chartData(univerAPI: FUniver, chart: ChartModel): ChartData {
  const columns = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = univerAPI.getActiveWorkbook()?.getSheetBySheetId(`sheet${sheetId}`)
    if (!sheet) return []
    const height = area.lastRow - area.row + 1
    return Array.from({ length: area.lastColumn - area.column + 1 }, (_, index) => {
      const range = sheet.getRange(area.row, area.column + index, height, 1)
      const shown = range.getDisplayValues().map((row) => String(row[0] ?? ''))
      const values = range.getRawValues().map((row) => (typeof row[0] === 'number' ? row[0] : null))
      return { shown, values }
    })
  })
  const [labels, ...series] = columns
  return {
    labels: labels?.shown.slice(chart.headers) ?? [],
    series: series.map(({ shown, values }) => ({
      name: chart.headers > 0 ? (shown[chart.headers - 1] ?? '') : '',
      values: values.slice(chart.headers),
    })),
  }
}
