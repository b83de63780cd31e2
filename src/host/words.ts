import type { HostKey } from '../i18n/en/host'
import { type Details, fill } from '../i18n/fill'
import type { Language } from '../i18n/language'
import { type PlanSentences, parseWords, wordsFileName } from '../i18n/words-file'
import type { PlanWords } from '../plan/facts'

/**
 * The menu and the errors stay within the code, in every language: the menu is built where nothing may be asked of Google, and
 * an error has to be said also where Google is what failed. Google loads all of the code for every custom function, and none of
 * them says a word: what a language says is made when it is first spoken. The build turns `require` into just that.
 */
const HOST = {
  en: () => (require('../i18n/en/host') as typeof import('../i18n/en/host')).host,
  nl: () => (require('../i18n/nl/host') as typeof import('../i18n/nl/host')).host,
  fr: () => (require('../i18n/fr/host') as typeof import('../i18n/fr/host')).host,
}

/** What tabs say is read once for each execution. */
const readSentences = new Map<Language, PlanSentences>()

/** A sentence of the menu or of an error, in the user's language. */
export const hostWords = (language: Language, key: HostKey, details?: Details): string => fill(HOST[language]()[key], details)

/**
 * The plan's sentences, in one language. They lie in a file of their own, which is read here and now: ask for them before
 * anything is written, for Google may fail to give them.
 */
export function planWords(language: Language): PlanWords {
  const sentences = readSentences.get(language) ?? parseWords(readFile(wordsFileName(language)))
  readSentences.set(language, sentences)
  return (key, details) => fill(sentences[key], details)
}

/** A file of the project as it was pushed; `createHtmlOutputFromFile` takes it for a page, and is reported to refuse what is none. */
const readFile = (name: string): string => HtmlService.createTemplateFromFile(name).getRawContent()
