import type { Language } from '../i18n/language'
import { languageAtOpening, languageOfUser, type Opening } from './language'
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
 * Builds the menu of a workbook that is opened: in AuthMode.NONE where the add-on was not used in it yet. One forbidden call,
 * and the menu shows nothing but *Help*.
 */
export const menuAtOpening = (opening: Opening | undefined): void => buildMenu(languageAtOpening(opening))

/** Builds the menu in a language. An add-on has one: this takes the place of the one that is there. */
export function buildMenu(language: Language): void {
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
