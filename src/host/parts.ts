import type { ChartDescription, NumberFormat, TabDescription } from '../plan/tab'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A validation that explains itself and lets people go on: a plan must never lock its owners out. */
export function validationOf({ rule, help }: TabDescription['validations'][number]): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(help)
  switch (rule.kind) {
    case 'moreThanZero':
      return builder.requireNumberGreaterThan(0).build()
    case 'zeroOrMore':
      return builder.requireNumberGreaterThanOrEqualTo(0).build()
    case 'share':
      return builder.requireNumberBetween(0, 1).build()
    case 'day':
      return builder.requireDate().build()
  }
}

/** Actual figures solid and dark, targets dashed and light: readable in grey as well. */
const SERIES = [
  { color: '#7fb3ad', lineDashStyle: [6, 4] },
  { color: '#0b4f4a', lineWidth: 3 },
  { color: '#e3b04b', lineDashStyle: [6, 4] },
  { color: '#9a5b13', lineWidth: 3 },
]

/** A chart as Sheets builds it. Typed setters come before the options, which they would overwrite. */
export function chartOf(
  sheet: Sheet,
  chart: ChartDescription,
  formats: Readonly<Record<NumberFormat, string>>,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const types = { line: Charts.ChartType.LINE, column: Charts.ChartType.COLUMN, bar: Charts.ChartType.BAR }
  let builder = sheet.newChart().setChartType(types[chart.kind]).setNumHeaders(1)
  for (const { from, to } of chart.areas) {
    builder = builder.addRange(sheet.getRange(from.row + 1, from.column + 1, to.row - from.row + 1, to.column - from.column + 1))
  }
  return builder
    .setPosition(chart.at.row + 1, chart.at.column + 1, 8, 4)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('legend', { position: chart.areas.length > 2 ? 'bottom' : 'none' })
    .setOption('hAxis', { title: chart.horizontalTitle })
    .setOption('vAxis', { title: chart.verticalTitle, format: formats[chart.format] })
    .setOption('series', SERIES.slice(0, chart.areas.length - 1))
    .build()
}
