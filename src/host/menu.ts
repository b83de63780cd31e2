import { languageOfUser } from './language'
import { hostWords } from './words'

/** What the sidebar can show. */
export type SidebarView = 'plan' | 'follow' | 'refresh' | 'tabs' | 'functions'

const ITEMS = [
  ['menu.newPlan', 'showPlanner'],
  ['menu.follow', 'showFollow'],
  ['menu.refresh', 'showRefresh'],
  ['menu.tabs', 'showTabs'],
  ['menu.functions', 'showFunctions'],
] as const

/**
 * Builds the menu. Runs in AuthMode.NONE in a workbook where the add-on was not used yet: no
 * document, no properties, or the menu shows nothing but *Help*.
 */
export function buildMenu(): void {
  const language = languageOfUser(true)
  const menu = SpreadsheetApp.getUi().createAddonMenu()
  for (const [label, entryPoint] of ITEMS) menu.addItem(hostWords(language, label), entryPoint)
  menu.addToUi()
}

/** Opens the sidebar beside the workbook, at one of its views. */
export function openSidebar(view: SidebarView): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(hostWords(languageOfUser(), 'sidebar.title'))
  // A served page knows nothing of how it was opened: this tells it.
  page.append(`<div id="view" data-view="${view}" hidden></div>`)
  SpreadsheetApp.getUi().showSidebar(page)
}
