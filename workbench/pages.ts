import { LANGUAGES } from '../src/i18n/language'
import { wordsFileName } from '../src/i18n/words-file'

/** The pages of the built add-on, by their names in the project: in dist/ each has `.html` behind it. */
export const PAGES: readonly string[] = ['sidebar', ...LANGUAGES.map(wordsFileName)]
