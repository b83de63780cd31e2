import { plan as en } from './en/plan'
import { plan as fr } from './fr/plan'
import { LANGUAGES, type Language } from './language'
import { plan as nl } from './nl/plan'
import { type PlanSentences, printWords, wordsFileName } from './words-file'

const PLAN: Readonly<Record<Language, PlanSentences>> = { en, nl, fr }

/** A file for each language, for the build to write. Nothing of these sentences is in Code.js: the host must not import them. */
export const printWordsFiles = (): { readonly name: string; readonly content: string }[] =>
  LANGUAGES.map((language) => ({ name: wordsFileName(language), content: printWords(PLAN[language]) }))
