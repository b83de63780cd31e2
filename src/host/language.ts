import { isLanguage, type Language } from '../i18n/language'

const LANGUAGE_KEY = 'plannerLanguage'

/** What Google says when it opens a workbook. */
export interface Opening {
  /** NONE where the add-on was not used in the workbook yet: nothing may be read then. */
  readonly authMode?: unknown
}

/** The language to speak: what the user chose, or else what their Google account speaks. */
export const languageOfUser = (): Language =>
  asLanguage(PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY) ?? Session.getActiveUserLocale())

/**
 * The same for the menu, which has to be there whatever happens: where nothing may be read, or Google does not give it, it
 * speaks as the account does.
 */
export function languageAtOpening(opening: Opening | undefined): Language {
  // An enumeration of Google's: known by its name.
  if (['LIMITED', 'FULL'].includes(String(opening?.authMode))) {
    try {
      return languageOfUser()
    } catch {}
  }
  return asLanguage(Session.getActiveUserLocale())
}

/** The language that the caller speaks; asked of Google where it does not say. English where Google does not answer. */
export function languageFor(spoken: unknown): Language {
  if (isLanguage(spoken)) return spoken
  try {
    return languageOfUser()
  } catch {
    return 'en'
  }
}

/** Remembers the user's choice, for all their workbooks. */
export function rememberLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(LANGUAGE_KEY, language)
}

function asLanguage(locale: string): Language {
  const short = locale.slice(0, 2).toLowerCase()
  return short === 'nl' || short === 'fr' ? short : 'en'
}
