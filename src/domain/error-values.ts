/**
 * What a cell shows in place of a value, in English, and as Sheets calls it in Dutch, French and German. Whether a script gets
 * the English name or that of the workbook's language is not documented.
 */
const ERROR_VALUES = [
  ...['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!', '#CALC!', '#SPILL!'],
  ...['#N/B', '#VERW!', '#WAARDE!', '#DEEL/0!', '#GETAL!', '#NAAM?'],
  ...['#VALEUR!', '#NOMBRE!', '#NOM?'],
  ...['#NV', '#BEZUG!', '#WERT!', '#ZAHL!'],
]

const ANY = ERROR_VALUES.map((each) => each.replace('?', '\\?')).join('|')
const WHOLE = new RegExp(`^\\s*(${ANY}|Loading\\.\\.\\.)\\s*$`)
const FIRST = new RegExp(`^(?:(${ANY})(?![\\p{L}\\p{N}])|Loading\\.\\.\\.$)`, 'u')

/** Whether a text is an error, and nothing else. */
export const isErrorText = (text: string): boolean => WHOLE.test(text)

/** Whether a text is an error, whatever is said behind it. */
export const startsWithError = (text: string): boolean => FIRST.test(text)
