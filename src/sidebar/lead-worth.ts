import type { Printer } from './format'
import type { Words } from './words'

interface Rates {
  /** As somebody typed it; null: the measured one counts. */
  readonly own: number | null
  readonly used: number
  readonly dealSize: number
}

/** What one lead of a type is worth; where it is worth nothing, whether the history or the user says so. */
export function leadWorth({ own, used, dealSize }: Rates, words: Words, print: Printer): string {
  const rate = own ?? used
  if (rate > 0) return words.say('rates.value', { value: print.money(rate * dealSize), leads: print.ratio(1 / rate) })
  return own === null ? words.say('rates.none') : words.say('rates.none.own', { rate: print.share(own) })
}
