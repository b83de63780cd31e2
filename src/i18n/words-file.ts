import type { PlanKey } from './en/plan'
import type { Language } from './language'

/** All that the plan and the tabs around a lead say, in one language. */
export type PlanSentences = Readonly<Record<PlanKey, string>>

/**
 * The file of the project that holds what tabs say in a language, by the name under which Google knows it. It ends in `.html`,
 * though it is JSON: Apps Script has no other kind of file that is not loaded with the code.
 */
export const wordsFileName = (language: Language): string => `words-${language}`

/** As JSON of plain letters, without anything that looks like a tag or an entity: whatever takes it for a page finds nothing in it. */
export const printWords = (sentences: Readonly<Record<string, string>>): string =>
  JSON.stringify(sentences, null, 1).replace(
    /[<>&]|[^\n -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** The way back. The build writes each file from sentences of this very type, and pushes it together with the code. */
export const parseWords = (content: string): PlanSentences => JSON.parse(content) as PlanSentences
