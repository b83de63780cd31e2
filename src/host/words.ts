import type { HostKey } from '../i18n/en/host'
import { type Details, fill } from '../i18n/fill'
import type { Language } from '../i18n/language'
import type { PlanWords } from '../plan/facts'

/**
 * Google loads all of the code for every custom function, and none of them says a word: what a language says is made when
 * that language is first spoken. The build turns `require` into just that.
 */
const HOST = {
  en: () => (require('../i18n/en/host') as typeof import('../i18n/en/host')).host,
  nl: () => (require('../i18n/nl/host') as typeof import('../i18n/nl/host')).host,
  fr: () => (require('../i18n/fr/host') as typeof import('../i18n/fr/host')).host,
}
const PLAN = {
  en: () => (require('../i18n/en/plan') as typeof import('../i18n/en/plan')).plan,
  nl: () => (require('../i18n/nl/plan') as typeof import('../i18n/nl/plan')).plan,
  fr: () => (require('../i18n/fr/plan') as typeof import('../i18n/fr/plan')).plan,
}

/** A sentence of the menu or of an error, in the user's language. */
export const hostWords = (language: Language, key: HostKey, details?: Details): string => fill(HOST[language]()[key], details)

/** The plan's sentences, in one language. */
export function planWords(language: Language): PlanWords {
  const sentences = PLAN[language]()
  return (key, details) => fill(sentences[key], details)
}
