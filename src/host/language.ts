import { isLanguage, type Language } from '../i18n/language'

const LANGUAGE_KEY = 'plannerLanguage'

/**
 * The language to speak: what the user chose, or else what their Google account speaks.
 * Menus are built before the document may be touched; they pass `accountOnly`.
 */
export function languageOfUser(accountOnly = false): Language {
  const chosen = accountOnly ? null : PropertiesService.getUserProperties().getProperty(LANGUAGE_KEY)
  return asLanguage(chosen ?? Session.getActiveUserLocale())
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
