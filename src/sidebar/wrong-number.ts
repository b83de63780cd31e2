import type { Printer } from './format'
import { readNumber } from './parse-number'
import type { Words } from './words'

/** What an amount may look like, in full and short. */
const [IN_FULL, SHORT] = [1_500_000, 1.5]
const SOME_LEADS = 40

/** What is wrong with a number, and one that is right. */
export function wrongNumber(text: string, kind: 'money' | 'count', words: Words, print: Printer): string {
  const reading = readNumber(text, print.decimal)
  const example =
    kind === 'money'
      ? words.say('field.example.amount', { full: print.money(IN_FULL), short: print.ratio(SHORT) })
      : words.say('field.example', { example: print.count(SOME_LEADS) })
  if ('value' in reading) return words.say('field.notAboveZero', { text, example })
  if (reading.trouble === 'noNumber') return words.say('field.notNumber', { text, example })
  if (reading.trouble === 'unknownWord') return words.say('field.unknownWord', { word: reading.word, example })
  return words.say('field.doubtful', { text, either: print[kind](reading.either), or: print[kind](reading.or) })
}
