import { foldWords } from '../columns/fold-words'

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
export const saysNoValue = (text: string): boolean => text.trim() !== '' && (SIGNS.test(text) || WORDS.has(foldWords(text)))
