import { fit, freeName, insertTab, NEW_TAB_ROWS } from '../../new-tab'
import { oneAtATime } from '../../one-at-a-time'
import { LAYOUT_VERSION, markTab } from '../../plan-records'
import { writeTab } from '../../write-tab'
import type { LeadTabMade, LeadTabRequest } from '../contract'
import { prepareLeadTab } from './prepare-lead-tab'

/** Makes a tab around a lead. Everything is read and checked before anything is written: there is a whole tab or none. */
export const makeLeadTab = (request: LeadTabRequest): LeadTabMade =>
  oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const { wantedName, currency, remarks, describe } = prepareLeadTab(request, spreadsheet)
    const free = freeName(spreadsheet, wantedName)
    const { sheet, sheetId, name } = insertTab(spreadsheet, free, spreadsheet.getNumSheets())
    const tab = describe(name)
    fit(sheet, tab, NEW_TAB_ROWS)
    writeTab(spreadsheet, sheet, tab, currency)
    markTab(sheet, { kind: request.kind, planNumber: 0, layoutVersion: LAYOUT_VERSION, sheetId })
    return { sheetId, sheetName: name, remarks }
  })
