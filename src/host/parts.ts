import { a1Range } from '../plan/print-formula'
import type { ChartDescription, NumberFormat, SeriesLook, ValidationRule } from '../plan/tab'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** A rule that refuses what is something else, and explains itself. Blank is always allowed, and so is any name in a list of names. */
export function validationOf(sheet: Sheet, rule: ValidationRule, help: string): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation()
  // A list that drops down explains itself.
  if (rule.kind === 'choice')
    return builder
      .setAllowInvalid(false)
      .requireValueInList([...rule.choices], true)
      .build()
  if (rule.kind === 'listFrom') {
    return builder.requireValueInRange(sheet.getRange(a1Range(rule.list.from, rule.list.to)), true).build()
  }
  const explained = builder.setAllowInvalid(false).setHelpText(help)
  switch (rule.kind) {
    case 'zeroOrMore':
      return explained.requireNumberGreaterThanOrEqualTo(0).build()
    case 'share':
      return explained.requireNumberBetween(0, 1).build()
    case 'day':
      return explained.requireDate().build()
  }
}

/** Actual figures solid and dark, targets dashed and light; of two pairs the second has points and dots: readable in grey as well. */
const SERIES: Readonly<Record<SeriesLook, object>> = {
  target: { color: '#7fb3ad', lineDashStyle: [6, 4] },
  actual: { color: '#0b4f4a', lineWidth: 3 },
  otherTarget: { color: '#e3b04b', lineDashStyle: [2, 3] },
  otherActual: { color: '#9a5b13', lineWidth: 2, pointSize: 6 },
}

/** On an axis a nought is 0, not the dash that it is in a cell. */
const axisFormat = (format: string): string => format.split(';')[0] ?? format

/** A chart as Sheets builds it: also where its rows are hidden or folded away. Typed setters come before the options, which they would overwrite. */
export function chartOf(
  sheet: Sheet,
  source: GoogleAppsScript.Spreadsheet.Range,
  chart: ChartDescription,
  formats: Readonly<Record<NumberFormat, string>>,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const types = { line: Charts.ChartType.LINE, column: Charts.ChartType.COLUMN, bar: Charts.ChartType.BAR }
  const lies = chart.kind === 'bar'
  const figures = { format: axisFormat(formats[chart.format]) }
  const builder = sheet
    .newChart()
    .setChartType(types[chart.kind])
    .setNumHeaders(1)
    .addRange(source)
    .setPosition(chart.at.row + 1, chart.at.column + 1, 8, 4)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', chart.title)
    .setOption('vAxis', { title: chart.verticalTitle, ...(!lies && figures) })
    .setOption('series', Object.fromEntries(chart.series.map((look, index) => [index, SERIES[look]])))
  // Figures stand along the other axis of bars, which lie.
  if (lies) builder.setOption('hAxis', figures)
  // Several series are told apart by the legend that a chart has by itself.
  return (chart.series.length > 1 ? builder : builder.setOption('legend', { position: 'none' })).build()
}
