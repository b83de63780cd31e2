import { isoOfDay } from '../../domain/months'
import { isBlank, textOf } from '../cells/cells'
import { DateReader } from '../cells/dates'
import type { DataReport, HistoryChoices, HistoryProblem, HistoryReading, HistorySources, Remark } from '../contract'
import { problem } from '../problem'
import { aboutExtract } from './about-extract'
import { DamagedExtract } from './damaged'
import { ExtractRow } from './extract-row'
import { extractTables } from './extract-tables'
import { EXTRACT_COLUMNS, type ExtractColumn, type FoundExtract } from './find-extract'

/**
 * Reads an extract from a warehouse: the three tables, and the lives, as the query in docs/warehouse.md counted them.
 * They make the same plan as the leads themselves, for the one as-of date of the query.
 */
export function readExtract(
  { leads: tab, deals }: HistorySources,
  found: FoundExtract,
  choices: HistoryChoices,
): HistoryReading | HistoryProblem {
  const finding: DataReport['leads'] = {
    name: tab.name,
    headerRow: found.headerRow,
    columns: (tab.grid[found.headerRow] ?? []).map((cell, column) => ({ column, header: textOf(cell), role: null, samples: [] })),
    dateOrder: null,
  }
  const refuse = ({ code, details }: Remark) => problem(code, details, { kind: 'extract', leads: finding })
  const missing = EXTRACT_COLUMNS.filter((name) => found.columns[name] === undefined)
  if (missing.length > 0) return refuse({ code: 'extractColumns', details: { tab: tab.name, columns: missing } })
  try {
    const rows = rowsOf(tab, found.headerRow, found.columns as Record<ExtractColumn, number>)
    const { tables, lives } = extractTables(rows, tab.name)
    if (tables.survival.length === 0) return refuse({ code: 'noLeads', details: { tab: tab.name } })
    const asked = choices.asOf
    const report: DataReport = {
      kind: 'extract',
      asOf: tables.asOf,
      rowsRead: rows.length,
      rowsUsed: rows.length,
      rowsSkipped: [],
      leads: finding,
      deals: null,
      only: null,
      statuses: [],
      warnings: [
        ...aboutExtract(tables, lives, rows.length),
        ...(asked !== undefined && asked !== tables.asOf
          ? [{ code: 'extractOtherDay', details: { asked: isoOfDay(asked), asOf: isoOfDay(tables.asOf) } }]
          : []),
        ...(deals ? [{ code: 'extractDealsUnused', details: { tab: deals.name } }] : []),
      ],
      questions: [],
    }
    return { tables, lives: () => lives, report, live: { possible: false, reason: { code: 'notLiveExtract', details: {} } } }
  } catch (error) {
    if (error instanceof DamagedExtract) return refuse(error.remark)
    throw error
  }
}

/** Every row of an extract says how many there are: a row limit, a filter or a lost row shows itself. */
function rowsOf(tab: HistorySources['leads'], headerRow: number, columns: Record<ExtractColumn, number>): ExtractRow[] {
  // The query writes ISO days, so the order of day and month in other text does not matter.
  const dates = new DateReader('dmy')
  const rows: ExtractRow[] = []
  for (let index = headerRow + 1; index < tab.grid.length; index++) {
    const cells = tab.grid[index] ?? []
    if (!cells.every(isBlank)) rows.push(new ExtractRow(cells, columns, index + 1, tab.name, dates))
  }
  for (const row of rows) {
    const expected = row.count('rows_in_extract')
    if (expected !== rows.length)
      throw new DamagedExtract({ code: 'extractRows', details: { tab: tab.name, found: rows.length, expected } })
  }
  return rows
}
