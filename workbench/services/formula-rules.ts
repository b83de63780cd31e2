import { outsideQuotes } from '../engine/translate'
import { localeRules } from '../model/locale'

/** A formula as it comes back: with the separators of the locale, not with those that it was written with. */
export const localisedFormula = (formula: string, locale: string): string =>
  outsideQuotes(formula, (part) => (localeRules(locale).decimal === ',' ? part : part.replaceAll(';', ',')))

/**
 * Refuses what Sheets might read differently in another locale. Stricter than Google, which may
 * accept some of it: `;` between arguments works everywhere, nothing else is sure to.
 */
export function checkFormula(formula: string, locale: string): void {
  if (localeRules(locale).decimal !== ',') return
  outsideQuotes(formula, (part) => {
    if (part.includes(',')) throw new Error(`Workbench: "," between arguments breaks in ${locale}, write ";": ${formula}`)
    if (/(?<![\w$.])\d*\.\d/.test(part)) throw new Error(`Workbench: a decimal number breaks in ${locale}: ${formula}`)
    if (/[{}]/.test(part)) throw new Error(`Workbench: a literal { } depends on the locale (${locale}): ${formula}`)
    return part
  })
}
