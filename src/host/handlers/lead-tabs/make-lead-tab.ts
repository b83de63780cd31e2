import type { LeadTabKind } from '../../../qualify/lead-tab'
import { freeName, insertTab, makeRoom, NEW_TAB_ROWS } from '../../new-tab'
import { oneAtATime } from '../../one-at-a-time'
import { LAYOUT_VERSION, markedTabs, markTab } from '../../plan-records'
import { writeTab } from '../../write-tab'
import type { LeadTabMade, LeadTabRequest } from '../contract'
import { prepareLeadTab } from './prepare-lead-tab'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** What both teams write in: a second one beside it would split a log, or an agreement, in two. */
const WRITTEN_IN: readonly LeadTabKind[] = ['qualification', 'returns']

/**
 * Makes a tab around a lead, or shows the one that people write in already. Everything is read and checked before anything is
 * written: there is a whole tab or none.
 */
export const makeLeadTab = (request: LeadTabRequest): LeadTabMade =>
  oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
    const there = request.another ? null : writtenIn(request.kind, spreadsheet)
    if (there) {
      there.activate()
      return { sheetId: there.getSheetId(), sheetName: there.getName(), wasThere: true, remarks: [] }
    }
    const { wantedName, currency, remarks, describe } = prepareLeadTab(request, spreadsheet)
    const free = freeName(spreadsheet, wantedName)
    const { sheet, sheetId, name } = insertTab(spreadsheet, free, spreadsheet.getNumSheets())
    const tab = describe(name)
    makeRoom(sheet, tab, NEW_TAB_ROWS)
    writeTab(spreadsheet, sheet, tab, currency)
    markTab(sheet, { kind: request.kind, planNumber: 0, layoutVersion: LAYOUT_VERSION, sheetId })
    return { sheetId, sheetName: name, wasThere: false, remarks }
  })

/** The tab of this kind that is there, rather the one that was made than a copy of it. */
function writtenIn(kind: LeadTabKind, spreadsheet: Spreadsheet): GoogleAppsScript.Spreadsheet.Sheet | null {
  if (!WRITTEN_IN.includes(kind)) return null
  const marked = [...markedTabs(spreadsheet)].filter(([, mark]) => mark.kind === kind)
  const [sheetId] = marked.find(([id, mark]) => mark.sheetId === id) ?? marked[0] ?? []
  return sheetId === undefined ? null : spreadsheet.getSheetById(sheetId)
}
