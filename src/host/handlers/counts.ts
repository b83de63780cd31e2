import type { HistoryTables } from '../../domain/tables'
import type { LiveCounting } from '../../history/contract'
import { describeCounts } from '../../plan/counts-tab'
import type { Currency } from '../../plan/currency'
import type { Counting, PlanFacts, PlanWords } from '../../plan/facts'
import { writeAmongOwnRows } from '../among-own-rows'
import { placeOfCounts } from '../counts-place'
import { serialsIn } from '../dates'
import { freeName, insertTab, makeRoom, NEW_TAB_ROWS } from '../new-tab'
import { LAYOUT_VERSION, markTab } from '../plan-records'
import { isLeftBehind } from '../tabs-in-doubt'
import { writeTab } from '../write-tab'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Where the actuals of a refreshed plan will be counted. */
export type CountsTab =
  | { readonly kind: 'live'; readonly source: LiveCounting & { readonly possible: true } }
  | {
      readonly kind: 'there'
      readonly sheet: Sheet
      readonly sheetId: number
      readonly name: string
      /** Made by this refresh, and not marked as finished yet. */
      readonly isNew: boolean
    }
  | { readonly kind: 'new'; readonly wanted: string; readonly at: number; readonly planNumber: number }

/**
 * A plan that had a Counts tab keeps it, unless somebody deleted it; a copy of a plan gets one of its own. So does one that a
 * refresh had made already when it was cut off.
 * @param own what was written into this very tab, the newest first: of a copy, not what its original was described from
 */
export function countsTabOf(
  spreadsheet: Spreadsheet,
  facts: PlanFacts,
  live: LiveCounting,
  planNumber: number,
  own: readonly PlanFacts[],
): CountsTab {
  if (facts.origin.countsSheetId === null && live.possible) return { kind: 'live', source: live }
  for (const { origin } of own) {
    const sheetId = origin.countsSheetId
    const sheet = sheetId === null ? null : spreadsheet.getSheetById(sheetId)
    // One that was begun and not finished is about to go.
    if (sheet && sheetId !== null && !isLeftBehind(sheet)) {
      return { kind: 'there', sheet, sheetId, name: sheet.getName(), isNew: false }
    }
  }
  const wanted = freeName(spreadsheet, facts.words('tab.counts', { number: planNumber }))
  return { kind: 'new', wanted, at: spreadsheet.getNumSheets(), planNumber }
}

/** As the plan's formulas need to know it. */
export const countingIn = (counts: CountsTab): Counting =>
  counts.kind === 'live'
    ? { kind: 'live', source: counts.source }
    : { kind: 'counted', countsTab: counts.kind === 'there' ? counts.name : counts.wanted }

/** Makes the tab where there is none yet, so that its name is sure before any formula names it. */
export function begun(spreadsheet: Spreadsheet, counts: CountsTab): CountsTab {
  if (counts.kind !== 'new') return counts
  const { sheet, sheetId, name } = insertTab(spreadsheet, counts.wanted, counts.at, counts.planNumber)
  return { kind: 'there', sheet, sheetId, name, isNew: true }
}

/** Writes the counts; what people wrote above, between, below and beside them is not touched. */
export function writeCounts(
  spreadsheet: Spreadsheet,
  counts: CountsTab,
  tables: HistoryTables,
  plan: { readonly planNumber: number; readonly currency: Currency; readonly words: PlanWords },
): void {
  if (counts.kind !== 'there') return
  const { sheet, name, isNew } = counts
  const tab = describeCounts(tables, name, plan.words)
  if (isNew) {
    makeRoom(sheet, tab, NEW_TAB_ROWS)
    writeTab(spreadsheet, sheet, tab, plan.currency)
    markTab(sheet, { kind: 'counts', planNumber: plan.planNumber, layoutVersion: LAYOUT_VERSION })
    return
  }
  const toSerial = serialsIn(spreadsheet.getSpreadsheetTimeZone())
  writeAmongOwnRows(sheet, tab, plan.currency, (values) => placeOfCounts(values, plan.words, toSerial))
}
