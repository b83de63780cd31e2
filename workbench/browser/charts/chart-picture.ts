import type { ChartConfiguration, ChartDataset } from 'chart.js'
import { display } from '../../model/display'
import type { ChartModel } from '../../model/sheet-model'
import type { ChartData } from './chart-data'
import { type AxisOptions, type ChartOptions, type SeriesOptions, unfoldOptions } from './chart-options'

/** Google's own colours, for series that name none. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6']

/** A chart as described to Google → as Chart.js draws it. */
export function chartPicture(chart: ChartModel, data: ChartData, locale: string): ChartConfiguration {
  const options = unfoldOptions(chart.options)
  const lies = chart.type === 'BAR'
  const [category, value] = lies ? ([options.vAxis, options.hAxis] as const) : ([options.hAxis, options.vAxis] as const)
  const position = options.legend?.position ?? 'right'
  return {
    type: chart.type === 'LINE' ? 'line' : 'bar',
    data: {
      labels: [...data.labels],
      datasets: data.series.map(({ name, values }, index) => ({
        ...datasetLook(chart.type, options, options.series?.[index] ?? {}, index),
        label: options.series?.[index]?.labelInLegend ?? name,
        data: [...values],
      })) as ChartDataset[],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: lies ? 'y' : 'x',
      plugins: {
        title: {
          display: Boolean(options.title),
          text: options.title ?? '',
          align: 'start',
          color: '#757575',
          font: { size: 15, weight: 'normal' },
        },
        legend: {
          display: position !== 'none',
          labels: { usePointStyle: chart.type === 'LINE', pointStyle: 'line' },
          position: position === 'top' || position === 'bottom' || position === 'left' ? position : 'right',
        },
      },
      scales: {
        [lies ? 'y' : 'x']: { title: titleOf(category), grid: { display: false }, stacked: options.isStacked ?? false },
        [lies ? 'x' : 'y']: {
          title: titleOf(value),
          stacked: options.isStacked ?? false,
          min: value?.viewWindow?.min ?? 0,
          ...(value?.viewWindow?.max !== undefined && { max: value.viewWindow.max }),
          ticks: { callback: (tick) => display({ value: Number(tick), numberFormat: value?.format ?? '#,##0' }, locale) },
        },
      },
    },
  }
}

function datasetLook(type: string, options: ChartOptions, series: SeriesOptions, index: number): object {
  const color = series.color ?? options.colors?.[index] ?? COLOURS[index % COLOURS.length]
  const kind = series.type ?? (type === 'COMBO' ? 'bars' : type === 'LINE' ? 'line' : 'bars')
  if (kind !== 'line') return { type: 'bar', backgroundColor: color, order: 2 }
  return {
    type: 'line',
    order: 1,
    borderColor: color,
    backgroundColor: color,
    borderWidth: series.lineWidth ?? 2,
    borderDash: series.lineDashStyle ?? [],
    pointRadius: (series.pointSize ?? 0) / 2,
  }
}

const titleOf = (axis: AxisOptions | undefined) => ({ display: Boolean(axis?.title), text: axis?.title ?? '' })
