import { CURRENCIES as ALL } from '../domain/currencies'

/** How often ten is multiplied by itself for a word behind a number. `billion` is not here: it is a thousand times more in French. */
const POWERS: Readonly<Record<string, number>> = {
  ...powersOf(3, 'k duizend dzd mille millier milliers thousand'),
  ...powersOf(6, 'm mio mln mn miljoen miljoenen million millions'),
  ...powersOf(9, 'mld mrd md bn miljard miljarden milliard milliards'),
}

/** Currencies that are written in letters, as they stand beside an amount: in French also `d’euros`. */
const CURRENCIES: ReadonlySet<string> = new Set(
  [...ALL.keys(), 'deuros', 'US'].map((written) => written.toLowerCase()).filter((written) => /^\p{L}+$/u.test(written)),
)

/** Whether these letters are a currency, or nothing at all. */
export const isCurrency = (letters: string): boolean => letters === '' || CURRENCIES.has(letters.toLowerCase())

/** The power of ten that the letters behind a number stand for, whether or not a currency follows; null where they are not known. */
export function powerOf(letters: string): number | null {
  if (isCurrency(letters)) return 0
  const low = letters.toLowerCase()
  const word = Object.keys(POWERS).find((each) => low.startsWith(each) && isCurrency(low.slice(each.length)))
  return word === undefined ? null : (POWERS[word] ?? null)
}

function powersOf(power: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, power]))
}
