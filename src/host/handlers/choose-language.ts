import type { Language } from '../../i18n/language'
import { rememberLanguage } from '../language'
import { buildMenu } from '../menu'

/** Speaks another language from now on, the menu too. Should Google not take the menu now, it does when the workbook is opened next. */
export function chooseLanguage(language: Language): null {
  rememberLanguage(language)
  buildMenu(language)
  return null
}
