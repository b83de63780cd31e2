import type { CellAt } from '../plan/formula'
import type { Place } from '../plan/move-formula'
import type { Area, TabDescription } from '../plan/tab'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** What lies upon a plan tab and has to follow its rows; read before anything is written. */
export interface Overlay {
  readonly charts: readonly {
    readonly chart: GoogleAppsScript.Spreadsheet.EmbeddedChart
    /** Where its figures begin, 0-based; -1 where they are gone. */
    readonly row: number
    readonly column: number
    /** Where it stands, 1-based, wherever people moved it to. */
    readonly anchor: { readonly row: number; readonly column: number; readonly x: number; readonly y: number }
  }[]
  readonly rules: readonly {
    readonly rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule
    readonly text: string
    readonly areas: readonly Area[]
  }[]
  readonly protections: readonly {
    readonly protection: GoogleAppsScript.Spreadsheet.Protection
    readonly description: string
  }[]
}

/** Reads the charts, colour rules and protections of a tab. */
export const overlayOf = (sheet: Sheet): Overlay => ({
  charts: sheet.getCharts().map((chart) => {
    // Sheets may hand out one range for each column of the figures, in any order.
    const ranges = chart.getRanges()
    const place = chart.getContainerInfo()
    return {
      chart,
      row: firstOf(ranges.map((range) => range.getRow())),
      column: firstOf(ranges.map((range) => range.getColumn())),
      anchor: { row: place.getAnchorRow(), column: place.getAnchorColumn(), x: place.getOffsetX(), y: place.getOffsetY() },
    }
  }),
  rules: sheet.getConditionalFormatRules().map((rule) => {
    const [text] = rule.getBooleanCondition()?.getCriteriaValues() ?? []
    return { rule, text: String(text), areas: rule.getRanges().map(areaOf) }
  }),
  protections: sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .map((protection) => ({ protection, description: protection.getDescription() })),
})

/** The smallest of some 1-based lines, 0-based. */
const firstOf = (lines: readonly number[]): number => (lines.length > 0 ? Math.min(...lines) : 0) - 1

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  const [row, column] = [range.getRow() - 1, range.getColumn() - 1]
  return { from: { row, column }, to: { row: row + range.getNumRows() - 1, column: column + range.getNumColumns() - 1 } }
}

/** What the add-on laid over the tab when it wrote it last, by which it knows its own again. */
export interface LaidOver {
  /** Where the figures of each chart begin now; null where they are gone. */
  readonly charts: readonly (CellAt | null)[]
  readonly colouredTexts: readonly string[]
  readonly protection: string
}

/** The same of a description, wherever its cells stand now. */
export const laidOver = ({ charts, conditions, protection }: TabDescription, place: Place): LaidOver => ({
  charts: charts.map(({ area }) => place(area.from)),
  colouredTexts: conditions.map(({ textStartsWith }) => textStartsWith),
  protection,
})

/** What of an overlay the add-on laid, and what people did. */
export interface SortedOverlay {
  readonly ourCharts: Overlay['charts']
  readonly theirCharts: Overlay['charts']
  readonly theirRules: Overlay['rules']
}

/**
 * Tells the add-on's own from people's. Of several charts that draw the figures of one of ours, the first is ours: another
 * was copied or drawn by a person.
 * @param laid several where a refresh was cut off
 */
export function sortOverlay({ charts, rules }: Overlay, laid: readonly LaidOver[]): SortedOverlay {
  const places = new Set(laid.flatMap((each) => each.charts).map((at) => at && `${at.row},${at.column}`))
  const ourCharts = charts.filter((chart) => places.delete(`${chart.row},${chart.column}`))
  const texts = laid.flatMap(({ colouredTexts }) => colouredTexts)
  return {
    ourCharts,
    theirCharts: charts.filter((chart) => !ourCharts.includes(chart)),
    theirRules: rules.filter(({ text }) => !texts.includes(text)),
  }
}
