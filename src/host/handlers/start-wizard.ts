import { isoOfDay } from '../../domain/months'
import { currencyOf } from '../../plan/workbook-locale'
import { VERSION } from '../../version'
import { todayIn } from '../dates'
import { languageOfUser } from '../language'
import { markedTabs } from '../plan-records'
import type { WizardDraft, WizardStart } from './contract'
import { DRAFT_KEY } from './draft'

/** What the wizard needs to open: the tabs on offer, the workbook's ways, and what was left unfinished. */
export function startWizard(): WizardStart {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const locale = spreadsheet.getSpreadsheetLocale()
  const marks = markedTabs(spreadsheet)
  return {
    version: VERSION,
    language: languageOfUser(),
    locale,
    currency: currencyOf(locale),
    today: isoOfDay(todayIn(spreadsheet.getSpreadsheetTimeZone())),
    // A chart that fills a tab, or the preview of a connected warehouse, has no cells: nothing may be asked of them.
    tabs: spreadsheet
      .getSheets()
      .filter(hasCells)
      .map((sheet) => {
        const sheetId = sheet.getSheetId()
        const mark = marks.get(sheetId)
        return {
          sheetId,
          name: sheet.getName(),
          rows: sheet.getLastRow(),
          columns: sheet.getLastColumn(),
          madeByPlanner: mark !== undefined && mark.kind !== 'sample',
        }
      }),
    activeSheetId: spreadsheet.getActiveSheet().getSheetId(),
    draft: readDraft(),
  }
}

const hasCells = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean => String(sheet.getType()) === 'GRID'

function readDraft(): WizardDraft | null {
  const text = PropertiesService.getDocumentProperties().getProperty(DRAFT_KEY)
  if (text === null) return null
  try {
    const draft = JSON.parse(text) as WizardDraft
    return draft.version === 1 ? draft : null
  } catch {
    return null
  }
}
