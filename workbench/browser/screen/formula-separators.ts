import { outsideQuotes } from '../../engine/translate'
import { localeRules } from '../../model/locale'

/**
 * A formula as typed in this locale → as the engine reads it. In a locale with a decimal comma
 * `;` stands between arguments and `1,5` is a number; elsewhere both `,` and `;` are accepted, as in Sheets.
 * In array literals separators mean something else: a formula that holds one is left as it is.
 */
export function formulaFromTyped(formula: string, locale: string): string {
  if (formula.includes('{')) return formula
  const comma = localeRules(locale).decimal === ','
  return outsideQuotes(formula, (part) => (comma ? part.replace(/(\d),(\d)/g, '$1.$2') : part).replaceAll(';', ','))
}

/** The other way round, for the editor and the formula bar. */
export function formulaToShow(formula: string, locale: string): string {
  if (localeRules(locale).decimal !== ',' || formula.includes('{')) return formula
  return outsideQuotes(formula, (part) => part.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'))
}
