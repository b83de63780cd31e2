import { freeName, insertTab } from '../../new-tab'
import { oneAtATime } from '../../one-at-a-time'
import { LAYOUT_VERSION, markTab } from '../../plan-records'
import { writeTab } from '../../write-tab'
import type { LeadTabMade, LeadTabRequest } from '../contract'
import { prepareLeadTab } from './prepare-lead-tab'

/** Makes a tab around a lead. Everything is read and checked before anything is written: there is a whole tab or none. */
export const makeLeadTab = (request: LeadTabRequest): LeadTabMade =>
  oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const { wantedName, currencySign, remarks, describe } = prepareLeadTab(request, spreadsheet)
    const free = freeName(spreadsheet, wantedName)
    const { sheet, name } = insertTab(spreadsheet, free, spreadsheet.getNumSheets())
    try {
      writeTab(spreadsheet, sheet, describe(name), currencySign)
      markTab(sheet, { kind: request.kind, planNumber: 0, layoutVersion: LAYOUT_VERSION })
      return { sheetId: sheet.getSheetId(), sheetName: name, remarks }
    } catch (error) {
      spreadsheet.deleteSheet(sheet)
      throw error
    }
  })
