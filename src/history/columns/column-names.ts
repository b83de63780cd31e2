import { foldWords } from '../cells/fold-words'
import { HEADER_WORDS } from './header-words'

/** What stands behind a name and is not part of it: currency, tax, time zone. */
const UNIT = / (eur|euro|usd|gbp|chf|ht|htva|hors taxe|hors taxes|excl|excl btw|ex btw|excl vat|ex vat|utc|gmt|cet)$/
const BRACKETS = /[([{].*[)\]}]/g
const MONEY = /[€$£¥]|\b(eur|euro|usd|gbp|chf)\b/i

/** A name without brackets and unit, in one word: `Amount (EUR)`, `Montant HT`, `createdAt`. */
const bareName = (header: string): string => foldWords(header.replace(BRACKETS, ' ')).replace(UNIT, '').replace(/ /g, '')

const inOneWord = (word: string): string => word.replace(/ /g, '')

/** The columns that carry one of these names, the surest name first; behind them those that carry one with a unit, or in one word. */
export function columnsNamed(words: readonly string[], headers: readonly string[]): number[] {
  const columnsLike = (nameOf: (header: string) => string, wanted: (word: string) => string): number[] => {
    const columns = new Map<string, number[]>()
    headers.forEach((header, column) => {
      const name = nameOf(header)
      columns.set(name, [...(columns.get(name) ?? []), column])
    })
    return words.flatMap((word) => columns.get(wanted(word)) ?? [])
  }
  return [...new Set([...columnsLike(foldWords, (word) => word), ...columnsLike(bareName, inOneWord)])]
}

/** Made when a tab is first read: custom functions load this file too, and read none. */
let known: ReadonlySet<string> | null = null

/** Whether a text is a name of a column that plays some role. */
export function isColumnName(text: string): boolean {
  known ??= new Set(
    Object.values(HEADER_WORDS)
      .flat()
      .flatMap((word) => [word, inOneWord(word)]),
  )
  return known.has(foldWords(text)) || known.has(bareName(text))
}

/** Whether a name says that its column holds money: no date then, also where its numbers look like days. */
export const namesMoney = (header: string): boolean => MONEY.test(header)
