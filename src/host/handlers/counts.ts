import type { HistoryTables } from '../../domain/tables'
import type { LiveCounting } from '../../history/contract'
import { describeCounts } from '../../plan/counts-tab'
import type { Counting, PlanFacts, PlanWords } from '../../plan/facts'
import { freeName, insertTab } from '../new-tab'
import { LAYOUT_VERSION, markTab } from '../plan-records'
import { writeRows } from '../write-rows'
import { writeTab } from '../write-tab'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Where the actuals of a refreshed plan will be counted. */
export type CountsTab =
  | { readonly kind: 'live'; readonly source: LiveCounting & { readonly possible: true } }
  | { readonly kind: 'there'; readonly sheet: Sheet; readonly sheetId: number; readonly name: string; readonly rows: number }
  | { readonly kind: 'new'; readonly wanted: string; readonly at: number }

/** A plan that had a Counts tab keeps it, unless somebody deleted it; a copy of a plan gets one of its own. */
export function countsTabOf(
  spreadsheet: Spreadsheet,
  facts: PlanFacts,
  live: LiveCounting,
  planNumber: number,
  isCopy: boolean,
): CountsTab {
  const { countsSheetId } = facts.origin
  if (countsSheetId === null && live.possible) return { kind: 'live', source: live }
  const sheet = countsSheetId === null || isCopy ? null : spreadsheet.getSheetById(countsSheetId)
  if (sheet && countsSheetId !== null)
    return { kind: 'there', sheet, sheetId: countsSheetId, name: sheet.getName(), rows: sheet.getLastRow() }
  const wanted = freeName(spreadsheet, facts.words('tab.counts', { number: planNumber }))
  return { kind: 'new', wanted, at: spreadsheet.getNumSheets() }
}

/** As the plan's formulas need to know it. */
export const countingIn = (counts: CountsTab): Counting =>
  counts.kind === 'live'
    ? { kind: 'live', source: counts.source }
    : { kind: 'counted', countsTab: counts.kind === 'there' ? counts.name : counts.wanted }

/** Makes the tab where there is none yet, so that its name is sure before any formula names it. */
export function begun(spreadsheet: Spreadsheet, counts: CountsTab): CountsTab {
  if (counts.kind !== 'new') return counts
  const { sheet, name } = insertTab(spreadsheet, counts.wanted, counts.at)
  return { kind: 'there', sheet, sheetId: sheet.getSheetId(), name, rows: 0 }
}

/** Writes the counts; what users keep to the right of them is not touched. */
export function writeCounts(
  spreadsheet: Spreadsheet,
  counts: CountsTab,
  tables: HistoryTables,
  plan: { readonly planNumber: number; readonly localeTag: string; readonly currencySign: string; readonly words: PlanWords },
): void {
  if (counts.kind !== 'there') return
  const { sheet, name, rows } = counts
  const tab = describeCounts(tables, name, plan.localeTag, plan.words)
  if (rows === 0) {
    writeTab(spreadsheet, sheet, tab, plan.currencySign)
    markTab(sheet, { kind: 'counts', planNumber: plan.planNumber, layoutVersion: LAYOUT_VERSION })
    return
  }
  const missing = tab.rows - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(tab.rows - missing, missing)
  writeRows(sheet, tab, plan.currencySign, 0, tab.rows)
  if (rows > tab.rows) sheet.getRange(tab.rows + 1, 1, rows - tab.rows, tab.columnWidths.length).clearContent()
}
