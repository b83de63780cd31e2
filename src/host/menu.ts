import { languageOfUser } from './language'
import { hostWords } from './words'

/**
 * Builds the menu. Runs in AuthMode.NONE in a workbook where the add-on was not used yet: no
 * document, no properties, or the menu shows nothing but *Help*.
 */
export function buildMenu(): void {
  const language = languageOfUser(true)
  SpreadsheetApp.getUi().createAddonMenu().addItem(hostWords(language, 'menu.newPlan'), 'showPlanner').addToUi()
}

/** Opens the wizard beside the workbook. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(hostWords(languageOfUser(), 'sidebar.title'))
  SpreadsheetApp.getUi().showSidebar(page)
}
