import { DAY_OF_1970 } from '../../domain/months'
import type { Cell } from '../contract'
import { holdsDigit, isBlank } from './cells'
import { foldWords } from './fold-words'

/**
 * What programs and people write where there is no value, folded: in English, Dutch, French and German. Google Analytics writes
 * *(not set)*, *(not provided)* and *(data not available)* in every language; pivot tables *(blank)*, *(leeg)*, *(vide)*, *(Leer)*.
 *
 * Left out is what may be an answer: *none* (a visit without a medium is a direct one), *other*, *direct*, and *NA*, which is North America.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    'unknown',
    'not known',
    'n a',
    'not available',
    'not applicable',
    'not specified',
    'unspecified',
    'not stated',
    'undefined',
    'tbd',
    'tbc',
    'to be determined',
  ],
  ...['not set', 'not provided', 'data not available', 'no value', 'null', 'blank', 'empty', 'missing'],
  ...['onbekend', 'niet bekend', 'niet ingevuld', 'niet opgegeven', 'niet beschikbaar', 'niet van toepassing', 'n v t', 'nvt'],
  ...['geen waarde', 'leeg'],
  ...['inconnu', 'inconnue', 'non connu', 'non renseigne', 'non renseignee', 'non specifie', 'non precise', 'non defini'],
  ...['non disponible', 'non applicable', 'aucune valeur', 'vide'],
  ...[
    'unbekannt',
    'nicht bekannt',
    'keine angabe',
    'ohne angabe',
    'k a',
    'nicht angegeben',
    'nicht verfugbar',
    'kein wert',
    'leer',
  ],
])

/** Dashes, dots and question marks. Other signs may be answers: $$, ★★★, +. */
const SIGNS = /^[\s\-–—.…?_/]+$/

/** Whether a text says that nothing is known, as a blank cell does. */
export const saysNoValue = (text: string): boolean =>
  text.trim() !== '' && (SIGNS.test(text) || (couldBeWord(text) && WORDS.has(foldWords(text))))

/** Quickly seen, and true of few cells: none of the words is long, or holds a digit. */
const LONGEST = 40
const couldBeWord = (text: string): boolean => text.length <= LONGEST && !holdsDigit(text)

/** The first or last day of a program, which it writes where there is none: also as text, with a time behind it. */
const NO_DAY_AT_ALL = /^\s*((1970|1900)-01-01|0000-00-00|9999-12-31|0?1\/0?1\/(1970|1900)|31\/12\/9999|12\/31\/9999)(?!\d)/
const DAY_OF_9999 = 2_958_465
const NO_SERIALS: readonly number[] = [0, 1, 2, DAY_OF_1970, DAY_OF_9999]

const isNoDay = (cell: Cell | undefined): boolean =>
  typeof cell === 'object' ? NO_SERIALS.includes(Math.floor(cell.serial)) : typeof cell === 'string' && NO_DAY_AT_ALL.test(cell)

/** Whether a cell is blank, or says that it would be. */
export const holdsNothing = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === 'string' && saysNoValue(cell)) || isNoDay(cell)
