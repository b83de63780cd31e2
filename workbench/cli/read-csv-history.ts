import type { HistoryReading, Remark, SourceTab } from '../../src/history/contract'
import { readHistory } from '../../src/history/read-history'
import { isCellError } from '../model/cell'
import { eachCell, type SheetModel } from '../model/sheet-model'
import { csvWorkbook } from './csv-workbook'
import { choicesOf } from './mapping'
import type { PlanArguments } from './plan-arguments'
import { UsageError } from './usage-error'

/** Later than any day in a history: nothing is cut off. */
const NEVER = 2_958_465

/** Reads CSV files with the add-on's own history code, single leads and all, without a workbook around it. */
export function readCsvHistory(
  asked: Pick<PlanArguments, 'history' | 'deals' | 'map'>,
  say: (remark: Remark) => string,
): HistoryReading {
  const [leads, deals] = csvWorkbook({ ...asked, locale: null }).sheets.map(tabOf)
  const sources = deals ? { leads: leads as SourceTab, deals } : { leads: leads as SourceTab }
  const first = readHistory(sources, { leads: {} }, NEVER)
  const { report } = first
  if (asked.map.length === 0) {
    if ('problem' in first) throw new UsageError(say(first.problem))
    return first
  }
  if (!report.leads) throw new UsageError('the history was not understood')
  const mapped = readHistory(sources, choicesOf(asked.map, report.leads, report.deals ?? null), NEVER)
  if ('problem' in mapped) throw new UsageError(say(mapped.problem))
  return mapped
}

/** The cells of a tab, as the add-on would be handed them. */
function tabOf(sheet: SheetModel): SourceTab {
  const grid: (string | number | boolean)[][] = []
  for (const [row, column, { value }] of eachCell(sheet)) {
    while (grid.length <= row) grid.push([])
    const cells = grid[row] as (string | number | boolean)[]
    while (cells.length <= column) cells.push('')
    cells[column] = isCellError(value) ? value.error : value
  }
  const columns = Math.max(0, ...grid.map((cells) => cells.length))
  for (const cells of grid) while (cells.length < columns) cells.push('')
  return { name: sheet.name, grid }
}
