import type { SourceChoice } from '../../src/host/handlers/contract'
import { builtWorkbench } from '../../workbench/cli/built-workbench'
import { sheetFromCsv } from '../../workbench/load-csv'
import type { SheetModel } from '../../workbench/model/sheet-model'
import { emptyWorkbook, nextId, type WorkbookModel } from '../../workbench/model/workbook-model'
import type { Workbench } from '../../workbench/workbench'

export interface HistoryWorkbook {
  readonly model: WorkbookModel
  readonly workbench: Workbench
  /** The tabs, in the order of the files. */
  readonly tabs: readonly SheetModel[]
  /** The first tab as a history, nothing corrected. */
  readonly source: SourceChoice
}

/** A workbook with these CSV texts as its tabs and no plan: quick to calculate. */
export function historyWorkbook(csvs: Readonly<Record<string, string>>, locale = 'nl_BE'): HistoryWorkbook {
  const model = emptyWorkbook({ locale })
  model.sheets = []
  for (const [name, csv] of Object.entries(csvs)) model.sheets.push(sheetFromCsv(nextId(model), name, csv, locale))
  const tabs = [...model.sheets]
  const leadsSheetId = (tabs[0] as SheetModel).id
  model.activeSheetId = leadsSheetId
  return {
    model,
    tabs,
    workbench: builtWorkbench(model, 'en'),
    source: { leadsSheetId, dealsSheetId: null, choices: { leads: {} } },
  }
}
